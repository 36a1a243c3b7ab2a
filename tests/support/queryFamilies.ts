import { expect } from '@jest/globals';
import { allQueries } from '../../scripts/allQueries.js';

const byRoom = await allQueries();

const namesIn = (...rooms: string[]): string[] =>
  rooms.flatMap((room) => Object.keys(byRoom.get(room) ?? {}));

const isWalk = (name: string): boolean => name.startsWith('walk');

/** Rooms whose queries another table reaches, or none: those of the importer, the start, `verify`, backups and API keys. */
const ELSEWHERE = [
  ...['traversal', 'relatedness', 'neighbourhood', 'hubs', 'search', 'paperSet'],
  ...['ages', 'retractions', 'sources', 'ledger', 'upkeep', 'backup', 'access'],
];

/**
 * The read queries of the API by the table of tests that asks each of its filters, orders and directions.
 * Every query is in one of them: a new one that no table names is among `citations`, whose table must reach
 * it.
 */
export const FAMILIES = {
  walks: namesIn('traversal').filter(isWalk),
  paths: namesIn('traversal').filter((name) => !isWalk(name)),
  neighbours: namesIn('relatedness', 'neighbourhood'),
  sets: namesIn('paperSet'),
  hubsAndSearch: namesIn('hubs', 'search'),
  citations: namesIn(...[...byRoom.keys()].filter((room) => !ELSEWHERE.includes(room))),
} as const;

/** Expects that the cells of a table together sent every statement of its family. */
export function expectAllReached(
  family: keyof typeof FAMILIES,
  statements: ReadonlySet<string>,
): void {
  expect(FAMILIES[family].filter((name) => !statements.has(name))).toEqual([]);
}
