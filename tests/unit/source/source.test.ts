import { describe, expect, test } from '@jest/globals';
import { rankOf } from '../../../src/source/rank.js';
import {
  compareClaims,
  formatOrigin,
  newerOf,
  originOf,
  parseOrigin,
  type Claim,
} from '../../../src/source/claim.js';
import { compareVersions, parseVersion } from '../../../src/source/version.js';

const claim = (source: string, version: string, value: unknown): Claim<unknown> => ({
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
    ['rank, before a newer record', claim('crossref', '1', 'A'), claim('openalex', '2', 'B')],
    ['version, before a greater value', claim('mine', '10', 'A'), claim('yours', '9', 'B')],
    ['value, before a greater name', claim('a', '1', 'B'), claim('b', '1', 'A')],
    [
      'value, of which the longer is greater',
      claim('a', '1', 'Deep nets'),
      claim('b', '1', 'Deep'),
    ],
    ['value of several parts', claim('a', '1', { n: 2 }), claim('b', '1', { n: 1 })],
    ['name, where all else is equal', claim('b', '1', 'A'), claim('a', '1', 'A')],
  ])('are told apart by %s', (_, winner, loser) => {
    expect([winner, loser].sort(compareClaims).at(-1)).toBe(winner);
    expect([loser, winner].sort(compareClaims).at(-1)).toBe(winner);
  });

  test('correct themselves by a newer version, and at one version by the greater value', () => {
    const [old, recent] = [claim('a', '9', 'B'), claim('a', '10', 'A')];
    expect([newerOf(old, recent), newerOf(recent, old)]).toEqual([recent, recent]);
    const [less, more] = [claim('a', '1', 'A'), claim('a', '1', 'B')];
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

test('the origin of a value names its record, whatever characters that has', () => {
  for (const record of ['W1', 'br/0612@x=y', '/', '@@']) {
    const origin = { source: 'openalex', record, version: '2' };
    const text = formatOrigin(origin.source, origin.version, record);
    expect(parseOrigin(text)).toEqual(origin);
    expect(originOf(`title=${text}`)).toEqual(origin);
  }
});
