import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  SOME_ROLES,
  prepareForRandomGraphs,
  randomGraph,
  storeRandomGraph,
} from '../support/randomGraph.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { expectedPaths } from '../support/pathModel.js';

const PATHS = `query (
  $from: ID!, $to: ID!, $direction: TraversalDirection!, $maxLength: Int, $filter: TraversalFilter, $first: Int
) {
  paths(
    from: $from, to: $to, direction: $direction, maxLength: $maxLength, filter: $filter, first: $first
  ) {
    paths { length papers { id } citations { citing { id } cited { id } role polarity } }
    groups { length exact atLeast }
    truncated { reason }
  }
}`;

const question = fc.record({
  ends: fc.tuple(fc.nat(13), fc.nat(13)),
  direction: fc.constantFrom('CITERS' as const, 'REFERENCES' as const, 'BOTH' as const),
  filter: fc.record({
    roles: fc.option(fc.subarray([...SOME_ROLES], { minLength: 1 }), { freq: 1 }),
    yearFrom: fc.option(fc.constantFrom(2019, 2020), { freq: 1 }),
  }),
  maxLength: fc.integer({ min: 1, max: 5 }),
  first: fc.integer({ min: 1, max: 30 }),
});

let client: SchemaClient;
beforeAll(async () => {
  client = await connectSchemaClient();
  await prepareForRandomGraphs(client);
});
afterAll(() => client.graph.close());

test('paths are those that a search in memory finds, shortest first, then by their ids', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomGraph,
      fc.array(question, { minLength: 10, maxLength: 10 }),
      async (random, questions) => {
        const graph = await storeRandomGraph(client, random);
        for (const { ends, ...rest } of questions) {
          const [from = '', to = ''] = ends.map(
            (end) => graph.papers[end % graph.papers.length]?.id,
          );
          const { paths } = await client.data<{ paths: object }>(PATHS, { from, to, ...rest });
          expect(paths).toEqual(expectedPaths(graph, { from, to, ...rest }));
        }
      },
    ),
    { numRuns: 15 },
  );
}, 300_000);
