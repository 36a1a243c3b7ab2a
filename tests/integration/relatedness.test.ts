import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expectedRelated, type Relation } from '../support/neighbourModel.js';
import { expectEnough, holds } from '../support/property.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import {
  identifierOf,
  smallFilters,
  smallGraphLines,
  smallGraphs,
  type SmallGraph,
} from '../support/smallGraph.js';
import { refillGraph } from '../support/testGraph.js';

interface Related {
  readonly population: number;
  readonly sampleSize: number;
  readonly exact: boolean;
  readonly hasMore: boolean;
  readonly edges: readonly {
    readonly node: { readonly id: string };
    readonly shared: number;
    readonly estimatedShared: number;
    readonly otherPopulation: number;
    readonly cosine: number;
    readonly jaccard: number;
  }[];
}
type PaperAnswer = { readonly id: string } & Readonly<Record<Relation, Related>>;

const LIST = `{ population sampleSize exact hasMore
  edges { node { id } shared estimatedShared otherPopulation cosine jaccard } }`;
const QUERY = `query ($ids: [ID!]!, $first: Int, $minimumShared: Int = 1, $filter: TraversalFilter) {
  papers(ids: $ids) { id
    coCited(first: $first, minimumShared: $minimumShared, filter: $filter) ${LIST}
    coupled(first: $first, minimumShared: $minimumShared, filter: $filter) ${LIST} } }`;
const RELATIONS = ['coCited', 'coupled'] as const;

let client: SchemaClient;
beforeAll(async () => {
  client = await connectSchemaClient();
});
afterAll(() => client.graph.close());

const load = (graph: SmallGraph): Promise<void> =>
  refillGraph(client.graph, smallGraphLines(graph));

async function ask(
  graph: SmallGraph,
  variables: Record<string, unknown> = {},
): Promise<PaperAnswer[]> {
  const ids = graph.papers.map((_, paper) => identifierOf(paper));
  return (await client.data<{ papers: PaperAnswer[] }>(QUERY, { ids, ...variables })).papers;
}

describe('co-citation and coupling', () => {
  test('are what a plain count in memory gives, on any graph and under any filter', async () => {
    const seen = { related: 0, denominators: 0, tooFewShared: 0 };
    await holds(
      fc.asyncProperty(
        smallGraphs,
        smallFilters,
        fc.integer({ min: 1, max: 2 }),
        async (graph, filter, minimumShared) => {
          await load(graph);
          const answers = await ask(graph, { filter, minimumShared });
          const idOf = (paper: number): string => answers[paper]?.id ?? '';
          answers.forEach((answer, paper) => {
            for (const relation of RELATIONS) {
              const expected = expectedRelated(graph, relation, paper, filter);
              const { population, sampleSize, exact, hasMore, edges } = answer[relation];
              expect({ population, sampleSize, exact, hasMore }).toEqual({
                population: expected.population,
                sampleSize: expected.population,
                exact: true,
                hasMore: false,
              });
              const related = expected.related
                .filter(({ shared }) => shared >= minimumShared)
                .map(({ paper: other, ...numbers }) => ({ node: { id: idOf(other) }, ...numbers }))
                .sort((a, b) => b.shared - a.shared || (a.node.id < b.node.id ? -1 : 1));
              expect(edges.map(({ node, shared }) => [node.id, shared])).toEqual(
                related.map(({ node, shared }) => [node.id, shared]),
              );
              edges.forEach((edge, place) => {
                expect(edge.estimatedShared).toBe(edge.shared);
                expect(edge.otherPopulation).toBe(related[place]?.otherPopulation);
                expect(edge.cosine).toBeCloseTo(related[place]?.cosine ?? NaN, 12);
                expect(edge.jaccard).toBeCloseTo(related[place]?.jaccard ?? NaN, 12);
              });
              const unfiltered = expectedRelated(graph, relation, paper, null).related;
              seen.related += related.length;
              seen.tooFewShared += expected.related.length - related.length;
              seen.denominators += expected.related.filter(({ paper: other, otherPopulation }) =>
                unfiltered.some(
                  (each) => each.paper === other && each.otherPopulation !== otherPopulation,
                ),
              ).length;
            }
          });
        },
      ),
      { runs: 20, floor: () => expectEnough(seen, 50) },
    );
  });

  test('are the same from either end of a pair', async () => {
    const seen = { pairs: 0 };
    await holds(
      fc.asyncProperty(smallGraphs, async (graph) => {
        await load(graph);
        const answers = await ask(graph, { first: 100 });
        for (const relation of RELATIONS) {
          const strength = new Map(
            answers.flatMap(({ id, [relation]: { edges } }) =>
              edges.map(({ node, cosine }): [string, number] => [`${id} ${node.id}`, cosine]),
            ),
          );
          for (const [pair, cosine] of strength) {
            seen.pairs += 1;
            expect(strength.get(pair.split(' ').reverse().join(' '))).toBeCloseTo(cosine, 12);
          }
        }
      }),
      { runs: 6, floor: () => expectEnough(seen, 50) },
    );
  });
});

describe('the arguments of related papers', () => {
  test.each([
    ['{ first: 0 }', 'first: got 0, expected a whole number from 1 to 100.', 'first: 0'],
    ['{ first: 101 }', 'first: got 101, expected a whole number from 1 to 100.', 'first: 101'],
    ['none shared', 'minimumShared: got 0, expected a whole number from 1.', 'minimumShared: 0'],
    [
      'years the wrong way round',
      'filter.yearTo: got 2019, expected a year not before yearFrom, 2020.',
      'filter: { yearFrom: 2020, yearTo: 2019 }',
    ],
  ])('are refused with what was expected: %s', async (_, message, args) => {
    for (const relation of RELATIONS) {
      const { errors } = await client.execute(
        `{ paper(id: "${identifierOf(0)}") { ${relation}(${args}) { exact } } }`,
      );
      expect(errors?.map((error) => error.message)).toEqual([message]);
    }
  });
});
