import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PAPER_ID_ALPHABET } from '../../src/paper/paperId.js';
import {
  relatedPapersLoader,
  relatedPapersWithin,
} from '../../src/relatedness/relatedPapers.loader.js';
import { expectedDepths, expectedRelated, type Relation } from '../support/neighbourModel.js';
import { askNeighbourhood } from '../support/neighbourhoods.js';
import { expectAllReached } from '../support/queryFamilies.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import {
  identifierOf,
  passes,
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
/** Citers, and citers of references together, that are looked at. */
const BUDGETS = { all: [1_000, 1_000], half: [20, 60], few: [6, 1] } as const;
let budget: readonly [number, number] = BUDGETS.all;

interface Related {
  readonly population: number;
  readonly sampleSize: number;
  readonly exact: boolean;
  readonly hasMore: boolean;
  readonly edges: readonly object[];
}
const LIST = `{ population sampleSize exact hasMore
  edges { node { id } shared estimatedShared otherPopulation } }`;
const QUERY = `query ($id: ID!, $filter: TraversalFilter, $first: Int, $minimumShared: Int!) {
  paper(id: $id) {
    coCited(filter: $filter, first: $first, minimumShared: $minimumShared) ${LIST}
    coupled(filter: $filter, first: $first, minimumShared: $minimumShared) ${LIST} } }`;

let client: SchemaClient;
let ids: readonly string[];
beforeAll(async () => {
  client = await connectSchemaClient(undefined, {
    loadersOf: (loaders) => {
      const [citers, couplings] = budget;
      const within = relatedPapersWithin({ citers, couplings });
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

/** The last seven characters of an id as a share of all that there are. */
function placeOf(paper: number): number {
  const digits = [...(ids[paper] ?? '').slice(6)].map((each) => PAPER_ID_ALPHABET.indexOf(each));
  return digits.reduce((sum, digit) => sum * 32 + digit, 0) / 32 ** 7;
}

/** The citers (or references) of a paper that are looked at, of those that pass the filter. */
function sampleOf(relation: Relation, paper: number, filter: SmallFilter): number[] {
  const [mostCiters, mostCouplings] = budget;
  const shared = GRAPH.citations
    .map((citation) => ({ citation, ends: [citation.cited, citation.citing] as const }))
    .map(({ citation, ends: [cited, citing] }) =>
      relation === 'coCited'
        ? { citation, own: cited, other: citing }
        : { citation, own: citing, other: cited },
    )
    .filter(({ citation, own, other }) => own === paper && passes(GRAPH, citation, other, filter))
    .map(({ other }) => other);
  if (relation === 'coCited') {
    return shared.filter((citer) => placeOf(citer) < mostCiters / shared.length);
  }
  let total = 0;
  const citersOf = (cited: number): number =>
    GRAPH.citations.filter((citation) => citation.cited === cited).length;
  const ordered = shared.toSorted((a, b) => placeOf(a) - placeOf(b));
  const end = ordered.findIndex((cited, index) => {
    total += citersOf(cited);
    return index > 0 && total > mostCouplings;
  });
  return end === -1 ? ordered : ordered.slice(0, end);
}

function expectedList(relation: Relation, paper: number, asked: Asked): Related {
  const { filter, first, minimumShared } = asked;
  const { population, related: all } = expectedRelated(GRAPH, relation, paper, filter);
  const sample = new Set(sampleOf(relation, paper, filter));
  const sampled = {
    ...GRAPH,
    citations: GRAPH.citations.filter(({ citing, cited }) =>
      sample.has(relation === 'coCited' ? citing : cited),
    ),
  };
  const populations = new Map(all.map((each) => [each.paper, each.otherPopulation]));
  const edges = expectedRelated(sampled, relation, paper, filter)
    .related.map(({ paper: other, shared }) => ({
      node: { id: ids[other] ?? '' },
      shared,
      estimatedShared: (shared * population) / sample.size,
      otherPopulation: populations.get(other) ?? 0,
    }))
    .filter(({ estimatedShared }) => estimatedShared >= minimumShared)
    .sort((a, b) => b.shared - a.shared || (a.node.id < b.node.id ? -1 : 1));
  const sampleSize = sample.size;
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
  const ordered = sampleOf('coupled', 20, {});
  const isCited = new Set(ordered.slice(0, 3));
  const fitting = GRAPH.citations.filter(({ cited }) => isCited.has(cited)).length;
  for (const [couplings, sampleSize] of [
    [fitting, 3],
    [fitting - 1, 2],
  ] as const) {
    budget = [1_000, couplings];
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
