import { expect } from '@jest/globals';
import { queries } from '../../src/graph/queries.js';
import { hubQueries } from '../../src/graph/queries/hubs.js';
import { maintenanceQueries } from '../../src/graph/queries/maintenance.js';
import { neighbourQueries } from '../../src/graph/queries/neighbours.js';
import { traversalQueries } from '../../src/graph/queries/traversal.js';

const SEARCH = ['papersByText', 'papersByTextCount'];

/** Read queries of the API that have a table elsewhere, or none of the importer's and the start's. */
const elsewhere = new Set([
  ...[hubQueries, maintenanceQueries, neighbourQueries, traversalQueries].flatMap(Object.keys),
  ...SEARCH,
]);

/**
 * The read queries of the API by the table of tests that asks each of its filters, orders and directions. Every query is in
 * one of them: a new one that no table names is among `citations`, whose table must reach it.
 */
export const FAMILIES = {
  walks: Object.keys(traversalQueries).filter((name) => name.startsWith('walk')),
  paths: Object.keys(traversalQueries).filter((name) => !name.startsWith('walk')),
  neighbours: Object.keys(neighbourQueries),
  hubsAndSearch: [...Object.keys(hubQueries), ...SEARCH],
  citations: Object.values(queries)
    .filter(({ name, mode }) => mode === 'read' && !elsewhere.has(name))
    .map(({ name }) => name),
} as const;

/** Expects that the cells of a table together sent every statement of its family. */
export function expectAllReached(
  family: keyof typeof FAMILIES,
  statements: ReadonlySet<string>,
): void {
  expect(FAMILIES[family].filter((name) => !statements.has(name))).toEqual([]);
}
