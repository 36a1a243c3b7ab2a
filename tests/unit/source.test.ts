import { describe, expect, test } from '@jest/globals';
import { rankOf } from '../../src/source/rank.js';
import {
  compareSaid,
  formatOrigin,
  newerOf,
  originOf,
  parseOrigin,
  type Said,
} from '../../src/source/said.js';
import { compareVersions, parseVersion } from '../../src/source/version.js';

const said = (source: string, version: string, value: unknown): Said<unknown> => ({
  source,
  version,
  value,
});

describe('sources that differ', () => {
  test('are believed in this order, and all others alike after them', () => {
    const order = [
      ...['curated', 'crossref', 'datacite', 'openalex', 'semantic-scholar', 'opencitations'],
      'somebody',
    ];
    expect(order.toSorted((a, b) => rankOf(b) - rankOf(a))).toEqual(order);
    expect(new Set(order.map(rankOf)).size).toBe(order.length);
    expect(order.map(rankOf)).toEqual([100, 80, 75, 60, 50, 40, 30]);
    expect(rankOf('zzz')).toBe(rankOf('aaa'));
  });

  test.each([
    ['rank, before a newer record', said('crossref', '1', 'A'), said('openalex', '2', 'B')],
    ['version, before a greater value', said('mine', '10', 'A'), said('yours', '9', 'B')],
    ['value, before a greater name', said('a', '1', 'B'), said('b', '1', 'A')],
    ['value, of which the longer is greater', said('a', '1', 'Deep nets'), said('b', '1', 'Deep')],
    ['value of several parts', said('a', '1', { n: 2 }), said('b', '1', { n: 1 })],
    ['name, where all else is equal', said('b', '1', 'A'), said('a', '1', 'A')],
  ])('are told apart by %s', (_, winner, loser) => {
    expect([winner, loser].sort(compareSaid).at(-1)).toBe(winner);
    expect([loser, winner].sort(compareSaid).at(-1)).toBe(winner);
  });

  test('correct themselves by a newer version, and at one version by the greater value', () => {
    const [old, recent] = [said('a', '9', 'B'), said('a', '10', 'A')];
    expect([newerOf(old, recent), newerOf(recent, old)]).toEqual([recent, recent]);
    const [less, more] = [said('a', '1', 'A'), said('a', '1', 'B')];
    expect([newerOf(less, more), newerOf(more, less)]).toEqual([more, more]);
  });
});

describe('versions', () => {
  test('are ordered as numbers before dates, each as one would expect', () => {
    const order = [
      ...['0', '2', '10', '999999999999999', '1999-12-31', '2024-01-01'],
      ...['2024-01-01T00:00:00.000Z', '2024-01-01T08:30:00.500Z', '2024-01-02'],
    ];
    expect(order.toReversed().sort(compareVersions)).toEqual(order);
    expect(compareVersions('7', '7')).toBe(0);
  });

  test('have one spelling', () => {
    expect(parseVersion('2024-01-01T08:00:00Z')).toBe('2024-01-01T08:00:00.000Z');
    expect(parseVersion(7)).toBe('7');
    expect(parseVersion(null)).toBe('0');
  });
});

test('the origin of a value is its source and version', () => {
  const origin = { source: 'a-1', version: '2024-01-01T08:00:00.000Z' };
  expect(formatOrigin(origin.source, origin.version)).toBe('a-1@2024-01-01T08:00:00.000Z');
  expect(parseOrigin('a-1@2024-01-01T08:00:00.000Z')).toEqual(origin);
  expect(originOf('title=a-1@2024-01-01T08:00:00.000Z')).toEqual(origin);
});
