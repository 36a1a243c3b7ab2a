import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expectEnough, holds } from '../support/property.js';
import {
  SOME_POLARITIES,
  SOME_ROLES,
  prepareForRandomGraphs,
  randomGraph,
  storeRandomGraph,
} from '../support/randomGraph.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { expectedPaths, PATHS } from '../support/pathModel.js';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });
const NO_FILTER = { roles: null, polarities: null, yearFrom: null, yearTo: null };

const question = fc.record({
  ends: fc.tuple(fc.nat(13), fc.nat(13)),
  direction: fc.constantFrom('CITERS' as const, 'REFERENCES' as const, 'BOTH' as const),
  filter: fc.record({
    roles: maybe(fc.subarray([...SOME_ROLES], { minLength: 2 })),
    polarities: maybe(fc.subarray([...SOME_POLARITIES], { minLength: 3 })),
    yearFrom: maybe(fc.constantFrom(2019, 2020)),
    yearTo: maybe(fc.constantFrom(2020)),
  }),
  maxLength: fc.constantFrom(2, 3, 4, 4, 5, 5),
  first: fc.integer({ min: 1, max: 8 }),
});

let client: SchemaClient;
beforeAll(async () => {
  client = await connectSchemaClient();
  await prepareForRandomGraphs(client);
});
afterAll(() => client.graph.close());

test('paths are those that a search in memory finds, shortest first, then by their ids', async () => {
  const seen = { several: 0, long: 0, filtered: 0, cut: 0 };
  await holds(
    fc.asyncProperty(
      randomGraph,
      fc.array(question, { minLength: 50, maxLength: 50, size: 'max' }),
      async (random, questions) => {
        const graph = await storeRandomGraph(client, random);
        for (const { ends, ...rest } of questions) {
          const [from = '', to = ''] = ends.map(
            (end) => graph.papers[end % graph.papers.length]?.id,
          );
          const { paths } = await client.data<{ paths: object }>(PATHS, { from, to, ...rest });
          const found = expectedPaths(graph, { from, to, ...rest });
          expect(paths).toEqual(found);
          const unfiltered = expectedPaths(graph, { from, to, ...rest, filter: NO_FILTER });
          seen.several += Number(found.groups.length > 1);
          seen.long += Number(found.groups.some(({ length }) => length >= 4));
          seen.filtered += Number(
            found.groups.length > 0 && JSON.stringify(unfiltered) !== JSON.stringify(found),
          );
          seen.cut += found.truncated.length;
        }
      },
    ),
    {
      runs: 5,
      floor: () => expectEnough(seen, 8),
    },
  );
}, 300_000);
