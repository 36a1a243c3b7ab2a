import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MOST_PATHS } from '../../src/traversal/findPaths.js';
import { DIRECTIONS, FILTERS, LONGEST, storeChains } from '../support/chainGraph.js';
import { expectedPaths, PATHS } from '../support/pathModel.js';
import { expectAllReached } from '../support/queryFamilies.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { importLines } from '../support/testGraph.js';
import type { ModelFilter } from '../support/walkModel.js';

const LENGTHS = Array.from({ length: LONGEST }, (_, index) => index + 1);

let client: SchemaClient;
let chainOf: Awaited<ReturnType<typeof storeChains>>;
beforeAll(async () => {
  client = await connectSchemaClient();
  chainOf = await storeChains(client);
});
afterAll(() => client.graph.close());

describe.each(DIRECTIONS)('paths along a chain to %s', (direction) => {
  test.each(FILTERS)(
    'take at every length only what passes: $name',
    async ({ name, filter, decoy }) => {
      const { graph, idAt, decoyAt } = chainOf(direction);
      const asked = async (to: string, maxLength: number) => {
        const variables = { from: idAt(0), to, direction, maxLength, filter, first: 30 };
        const { paths } = await client.data<{ paths: object }>(PATHS, variables);
        const expected = expectedPaths(graph, variables);
        expect({ name, maxLength, ...paths }).toEqual({ name, maxLength, ...expected });
        return {
          ...expected,
          unfiltered: expectedPaths(graph, { ...variables, filter: {} }).groups,
        };
      };
      for (const length of LENGTHS) {
        const { groups, unfiltered } = await asked(idAt(length), length);
        expect(groups).toHaveLength(1);
        if (name !== 'no filter' && length > 1) {
          expect(groups[0]?.exact).toBeLessThan(unfiltered[0]?.exact ?? 0);
        }
        if (decoy === null) continue;
        const toDecoy = await asked(decoyAt(decoy, length), length);
        expect(toDecoy.groups).toEqual([]);
        expect(toDecoy.unfiltered).toHaveLength(1);
      }
    },
  );
});

/** As many paths of five citations as are counted at most, along METHOD; and one more that is not all METHOD. */
async function storeManyPaths(): Promise<{ from: string; to: string }> {
  const nameOf = (layer: number, place: number) => `doi:10.6/layer-${layer}-${place}`;
  const widths = [1, 10, 10, 10, MOST_PATHS / 1_000, 1];
  const layers = widths.map((width, layer) =>
    Array.from({ length: width }, (_, place) => nameOf(layer, place)),
  );
  const ends = { from: nameOf(0, 0), to: nameOf(5, 0) };
  const other = [ends.from, ...[1, 2, 3, 4].map((place) => nameOf(9, place)), ends.to];
  const origin = { source: 'test', version: 1 };
  await importLines(client.graph, [
    ...layers.slice(1).flatMap((layer, index) =>
      layer.flatMap((cited) =>
        (layers[index] ?? []).map((citing) => ({
          citation: { citing, cited, role: 'METHOD', ...origin },
        })),
      ),
    ),
    ...other.slice(1).map((cited, index) => ({
      citation: { citing: other[index], cited, role: 'BACKGROUND', ...origin },
    })),
  ]);
  return ends;
}

test('paths are counted up to their greatest number and not beyond, and of a length beyond none is listed', async () => {
  const ends = await storeManyPaths();
  const asked = (filter: ModelFilter) =>
    client.data<{ paths: { paths: object[]; groups: object[]; truncated: object[] } }>(PATHS, {
      ...ends,
      ...{ direction: 'REFERENCES', maxLength: 5, filter, first: 2 },
    });
  const { paths: all } = await asked({ roles: ['METHOD'] });
  expect(all.groups).toEqual([{ length: 5, exact: MOST_PATHS, atLeast: null }]);
  expect(all.truncated).toEqual([{ reason: 'LIMIT' }]);
  expect(all.paths).toHaveLength(2);
  const { paths: some } = await asked({});
  expect(some.groups).toEqual([{ length: 5, exact: null, atLeast: MOST_PATHS + 1 }]);
  expect(some.truncated).toEqual([{ reason: 'BUDGET' }]);
  expect(some.paths).toEqual([]);
});

test('the table reaches every statement of paths', () => {
  expectAllReached('paths', client.reached);
});
