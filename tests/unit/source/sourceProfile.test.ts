import { describe, expect, test } from '@jest/globals';
import {
  isSameProfile,
  newerProfile,
  unstatedProfile,
  type SourceProfile,
} from '../../../src/source/sourceProfile.js';
import { versionNow } from '../../../src/source/version.js';
import { withWellKnown } from '../../../src/sources/knownSources.js';

const profile = (more: Partial<SourceProfile>): SourceProfile => ({
  ...{ name: 'mine', evidence: 'MODEL', agent: null, licence: null, url: null, version: '1' },
  ...more,
});

describe('of two statements about a source', () => {
  test.each([
    ['the newer', profile({ version: '10' }), profile({ version: '9', evidence: 'UNKNOWN' })],
    ['a dated one', profile({ version: '2026-01-01' }), profile({ version: '9' })],
    [
      'of equal versions that of the greater evidence',
      profile({ evidence: 'RULE' }),
      profile({ evidence: 'AUTHOR', agent: 'Z' }),
    ],
    [
      'then that of the greater agent',
      profile({ agent: 'B' }),
      profile({ agent: 'A', url: 'https://z.org' }),
    ],
    [
      'one that leaves something out, if it is newer',
      profile({ version: '2' }),
      profile({ agent: 'A' }),
    ],
  ])('%s counts, in either order', (_, counts, other) => {
    expect(newerProfile(counts, other)).toEqual(counts);
    expect(newerProfile(other, counts)).toEqual(counts);
  });
});

test('two statements are the same when all that they state is', () => {
  const one = profile({ agent: 'A' });
  expect(isSameProfile(one, { ...one })).toBe(true);
  for (const name of ['version', 'evidence', 'agent', 'licence', 'url'] as const) {
    expect(isSameProfile(one, { ...one, [name]: 'RULE' })).toBe(false);
  }
});

describe('of a source of which nothing is stated', () => {
  test('well-known ones are known', () => {
    expect(unstatedProfile('3c')).toMatchObject({ evidence: 'AUTHOR', version: '0' });
    expect(unstatedProfile('constructor')).toEqual(
      profile({ name: 'constructor', evidence: 'UNKNOWN', version: '0' }),
    );
  });
});

test('what is stated now is newer than what was stated before, also as of a time to come', () => {
  const now = new Date('2026-11-26T20:00:00.000Z');
  expect(versionNow(undefined, now)).toBe('2026-11-26T20:00:00.000Z');
  expect(versionNow('999999999999999', now)).toBe('2026-11-26T20:00:00.000Z');
  expect(versionNow('2026-11-26T20:00:00.000Z', now)).toBe('2026-11-26T20:00:00.001Z');
  expect(versionNow('2027-01-01', now)).toBe('2027-01-01T00:00:00.001Z');
});

test('a page of sources has well-known ones in their places, and those that are stated once', () => {
  const rows = ['aaa', 'act2', 'scite'].map((name) => ({ ...profile({ name }), pending: false }));
  const page = withWellKnown(rows, 'a', 5);
  expect(page.map(({ name, stated }) => `${name} ${String(stated)}`)).toEqual([
    ...['aaa true', 'acl-arc false', 'acl-arc-jurgens false', 'act2 true', 'multicite false'],
  ]);
});
