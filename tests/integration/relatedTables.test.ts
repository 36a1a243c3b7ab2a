import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  relatedPapersLoader,
  relatedPapersWithin,
  type RelatednessBudget,
} from '../../src/relatedness/relatedPapers.loader.js';
import { expectedDepths, expectedRelated, type Relation } from '../support/neighbourModel.js';
import { askNeighbourhood } from '../support/neighbourhoods.js';
import { expectAllReached } from '../support/queryFamilies.js';
import { expectedMeasures, relatedInSample, sampleOf } from '../support/relatedSample.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import {
  identifierOf,
  smallGraphLines,
  type SmallFilter,
  type SmallGraph,
} from '../support/smallGraph.js';
import { refillGraph } from '../support/testGraph.js';

const ROLES = ['METHOD', 'BACKGROUND', 'UNCLASSIFIED'] as const;
const POLARITIES = ['SUPPORTING', 'CONTRADICTING'] as const;
const YEARS = [2009, 2010, 2012, 2015, 2016, null];
/** Papers 0 to 11 are cited; of the others each cites half of them, and all cite paper 0. */
const CITED = 12;
const GRAPH: SmallGraph = {
  papers: Array.from({ length: 60 }, (_, paper) => YEARS[(paper * 5) % YEARS.length] ?? null),
  citations: Array.from({ length: 60 - CITED }, (_, index) => index + CITED).flatMap((citing) =>
    Array.from({ length: CITED }, (_, cited) => cited)
      .filter((cited) => cited === 0 || (citing * (cited + 3)) % 7 < 3)
      .map((cited) => ({
        citing,
        cited,
        role: ROLES[(citing + cited) % ROLES.length] ?? 'METHOD',
        polarity: POLARITIES[(citing * 3 + cited * cited) % POLARITIES.length] ?? 'SUPPORTING',
      })),
  ),
};
const FILTERS: readonly SmallFilter[] = [
  {},
  { roles: ['METHOD', 'UNCLASSIFIED'] },
  { polarities: ['SUPPORTING'] },
  { yearFrom: 2010 },
  { yearTo: 2015 },
  { roles: ['METHOD', 'BACKGROUND'], polarities: ['SUPPORTING'], yearFrom: 2010, yearTo: 2015 },
];
const BUDGETS = {
  all: { citers: 1_000, couplings: 1_000 },
  half: { citers: 20, couplings: 60 },
  few: { citers: 6, couplings: 1 },
} satisfies Record<string, RelatednessBudget>;
let budget: RelatednessBudget = BUDGETS.all;

interface Related {
  readonly population: number;
  readonly sampleSize: number;
  readonly exact: boolean;
  readonly hasMore: boolean;
  readonly edges: readonly object[];
}
const LIST = `{ population sampleSize exact hasMore
  edges { node { id } shared estimatedShared standardError interval { low high } otherPopulation
    cosine jaccard associationStrength } }`;
const QUERY = `query ($id: ID!, $filter: TraversalFilter, $first: Int, $minimumShared: Int!) {
  paper(id: $id) {
    coCited(filter: $filter, first: $first, minimumShared: $minimumShared) ${LIST}
    coupled(filter: $filter, first: $first, minimumShared: $minimumShared) ${LIST} } }`;

let client: SchemaClient;
let ids: readonly string[];
beforeAll(async () => {
  client = await connectSchemaClient(undefined, {
    loadersOf: (loaders) => {
      const within = relatedPapersWithin(budget);
      return {
        ...loaders,
        get: (factory) =>
          loaders.get(
            Object.is(factory, relatedPapersLoader) ? (within as typeof factory) : factory,
          ),
      };
    },
  });
  await refillGraph(client.graph, smallGraphLines(GRAPH));
  const { papers } = await client.data<{ papers: { id: string }[] }>(
    'query ($ids: [ID!]!) { papers(ids: $ids) { id } }',
    { ids: GRAPH.papers.map((_, paper) => identifierOf(paper)) },
  );
  ids = papers.map(({ id }) => id);
});
afterAll(() => client.graph.close());

const sampled = (relation: Relation, paper: number, filter: SmallFilter): number[] =>
  sampleOf({ graph: GRAPH, ids }, relation, paper, filter, budget);

function expectedList(relation: Relation, paper: number, asked: Asked): Related {
  const { filter, first, minimumShared } = asked;
  const { population, related: all } = expectedRelated(GRAPH, relation, paper, filter);
  const sample = sampled(relation, paper, filter);
  const populations = new Map(all.map((each) => [each.paper, each.otherPopulation]));
  const isScaled = relation === 'coCited' || sample.length === population;
  const edges = relatedInSample(GRAPH, relation, paper, filter, sample)
    .filter(({ shared }) =>
      isScaled ? shared * population >= minimumShared * sample.length : shared >= minimumShared,
    )
    .map(({ paper: other, shared }) => {
      const otherPopulation = populations.get(other) ?? 0;
      const counts = { shared, population, sampleSize: sample.length };
      return {
        ...{ node: { id: ids[other] ?? '' }, shared, otherPopulation },
        ...expectedMeasures(relation, counts, otherPopulation),
      };
    })
    .sort((a, b) => b.shared - a.shared || (a.node.id < b.node.id ? -1 : 1));
  const sampleSize = sample.length;
  return {
    ...{ population, sampleSize, exact: sampleSize === population },
    ...{ hasMore: edges.length > first, edges: edges.slice(0, first) },
  };
}

interface Asked {
  readonly filter: SmallFilter;
  readonly first: number;
  readonly minimumShared: number;
}

describe.each(Object.entries(BUDGETS))('related papers of %s that they share', (name, bounds) => {
  test.each(FILTERS)('are those of the sample, scaled: %j', async (filter) => {
    budget = bounds;
    for (const asked of [
      { filter, first: 100, minimumShared: 1 },
      { filter, first: 3, minimumShared: 4 },
    ]) {
      for (const [relation, paper] of [
        ['coCited', 0],
        ['coCited', 5],
        ['coupled', 20],
        ['coupled', 33],
      ] as const) {
        const variables = { id: identifierOf(paper), ...asked };
        const answer = await client.data<{ paper: Record<Relation, Related> }>(QUERY, variables);
        const expected = expectedList(relation, paper, asked);
        expect({ relation, paper, ...answer.paper[relation] }).toEqual({
          ...{ relation, paper },
          ...expected,
        });
        if (name === 'all') expect(expected.exact).toBe(true);
        // Of few, chance may take all.
        if (name === 'few' && (relation === 'coupled' || expected.population > 15)) {
          expect(expected.exact).toBe(expected.population < 2);
        }
      }
    }
  });
});

test('coupling looks at as many references as have just so many citers, and at one fewer for one less', async () => {
  const asked = { filter: {}, first: 100, minimumShared: 1 };
  budget = BUDGETS.all;
  const ordered = sampled('coupled', 20, {});
  const isCited = new Set(ordered.slice(0, 3));
  const fitting = GRAPH.citations.filter(({ cited }) => isCited.has(cited)).length;
  for (const [couplings, sampleSize] of [
    [fitting, 3],
    [fitting - 1, 2],
  ] as const) {
    budget = { citers: 1_000, couplings };
    const variables = { id: identifierOf(20), ...asked };
    const answer = await client.data<{ paper: Record<Relation, Related> }>(QUERY, variables);
    expect(answer.paper.coupled).toEqual(expectedList('coupled', 20, asked));
    expect(answer.paper.coupled.sampleSize).toBe(sampleSize);
  }
});

test.each(FILTERS)('a neighbourhood holds at each depth what passes %j', async (filter) => {
  for (const start of [0, 20]) {
    for (const depth of [0, 1, 2]) {
      const asked = { ids: [identifierOf(start)], depth, filter };
      const { neighbourhood } = await askNeighbourhood(client, GRAPH, asked);
      const found = neighbourhood.papers.map(({ paper, depth: at }) => `${paper.id} ${at}`);
      const expected = [...expectedDepths(GRAPH, [start], depth, filter)];
      expect(found.sort()).toEqual(expected.map(([paper, at]) => `${ids[paper]} ${at}`).sort());
    }
  }
});

test('the tables reach every statement of neighbours', () => {
  expectAllReached('neighbours', client.reached);
});
