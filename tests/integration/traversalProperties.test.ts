import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  SOME_POLARITIES,
  SOME_ROLES,
  prepareForRandomGraphs,
  randomGraph,
  storeRandomGraph,
} from '../support/randomGraph.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { expectedWalk, type ModelStep } from '../support/walkModel.js';

const TRAVERSE = `query (
  $from: [ID!]!, $direction: TraversalDirection!, $maxDepth: Int, $filter: TraversalFilter,
  $steps: [StepInput!], $limit: Int, $budget: Int
) {
  traverse(
    from: $from, direction: $direction, maxDepth: $maxDepth, filter: $filter,
    steps: $steps, limit: $limit, budget: $budget
  ) {
    levels { depth exact }
    truncated { reason atDepth skipped }
    papers { depth paper { id } chain { citing { id } cited { id } role polarity } }
  }
}`;

const RUNS = { numRuns: 15 };
const WALKS_A_GRAPH = 8;

const direction = fc.constantFrom('CITERS' as const, 'REFERENCES' as const, 'BOTH' as const);
const year = fc.option(fc.constantFrom(2019, 2020, 2021));
const filter = fc
  .record({
    roles: fc.option(fc.subarray([...SOME_ROLES], { minLength: 1 }), { freq: 1 }),
    polarities: fc.option(fc.subarray([...SOME_POLARITIES], { minLength: 2 }), { freq: 1 }),
    yearFrom: year,
    yearTo: year,
  })
  .filter(({ yearFrom, yearTo }) => yearFrom === null || yearTo === null || yearFrom <= yearTo);
const maybeFilter = fc.oneof(
  fc.constant({ roles: null, polarities: null, yearFrom: null, yearTo: null }),
  filter,
);
const step: fc.Arbitrary<ModelStep> = fc
  .tuple(maybeFilter, direction, fc.option(fc.integer({ min: 1, max: 3 })))
  .map(([kept, way, fanOut]) => ({ ...kept, direction: way, fanOut }));
const starts = fc.uniqueArray(fc.nat(13), { minLength: 1, maxLength: 3 });
const sizes = { limit: fc.integer({ min: 1, max: 20 }), budget: fc.integer({ min: 1, max: 30 }) };
const uniform = fc.record({
  starts,
  direction,
  filter: maybeFilter,
  maxDepth: fc.integer({ min: 1, max: 6 }),
  ...sizes,
});
const stepped = fc.record({
  starts,
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  ...sizes,
});
const several = <T>(walk: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(walk, { minLength: WALKS_A_GRAPH, maxLength: WALKS_A_GRAPH });

let client: SchemaClient;
beforeAll(async () => {
  client = await connectSchemaClient();
  await prepareForRandomGraphs(client);
});
afterAll(() => client.graph.close());

const distinctIds = (papers: readonly { id: string }[], numbers: readonly number[]): string[] => [
  ...new Set(numbers.map((number) => papers[number % papers.length]?.id ?? '')),
];

test('a uniform walk meets what a search in memory meets, level by level, by the same chains', async () => {
  await fc.assert(
    fc.asyncProperty(randomGraph, several(uniform), async (random, walks) => {
      const graph = await storeRandomGraph(client, random);
      for (const { starts: numbers, maxDepth, limit, budget, ...way } of walks) {
        const from = distinctIds(graph.papers, numbers);
        const { traverse } = await client.data<{ traverse: object }>(TRAVERSE, {
          from,
          maxDepth,
          limit,
          budget,
          ...way,
        });
        const steps = Array.from({ length: maxDepth }, () => ({
          ...way.filter,
          direction: way.direction,
        }));
        expect(traverse).toEqual(
          expectedWalk(graph, { from, steps, isUniform: true, limit, budget }),
        );
      }
    }),
    RUNS,
  );
}, 300_000);

test('a walk by steps meets what following them in memory meets, by the same chains', async () => {
  await fc.assert(
    fc.asyncProperty(randomGraph, several(stepped), async (random, walks) => {
      const graph = await storeRandomGraph(client, random);
      for (const { starts: numbers, steps, limit, budget } of walks) {
        const from = distinctIds(graph.papers, numbers);
        const { traverse } = await client.data<{ traverse: object }>(TRAVERSE, {
          from,
          direction: 'CITERS',
          steps,
          limit,
          budget,
        });
        expect(traverse).toEqual(
          expectedWalk(graph, { from, steps, isUniform: false, limit, budget }),
        );
      }
    }),
    RUNS,
  );
}, 300_000);
