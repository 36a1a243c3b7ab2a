import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { IdentifierTable, hashOf } from '../../../src/bulk/reading/identifierTable.js';
import { IdentifierGroups } from '../../../src/bulk/reading/identifierGroups.js';
import { holds } from '../../support/property.js';

const numberOf = (table: IdentifierTable, key: string, hash?: number): number => {
  const bytes = Buffer.from(`?${key}?`);
  return table.numberOf(bytes, 1, bytes.length - 1, hash ?? hashOf(bytes, 1, bytes.length - 1));
};

describe('the table of identifiers', () => {
  test('numbers keys in order of arrival, each key once', () => {
    const table = new IdentifierTable();
    const keys = Array.from({ length: 50_000 }, (_, n) => `doi:10.1000/${n}é`);
    expect(keys.map((key) => numberOf(table, key))).toEqual(keys.map((_, n) => n));
    expect(keys.map((key) => numberOf(table, key))).toEqual(keys.map((_, n) => n));
    expect(table.size).toBe(50_000);
    expect(table.key(12_345)).toBe('doi:10.1000/12345é');
  });

  test('tells keys apart that have one hash', async () => {
    await holds(
      fc.property(fc.array(fc.string({ unit: 'binary-ascii' })), fc.nat(), (keys, hash) => {
        const table = new IdentifierTable();
        const distinct = [...new Set(keys)];
        for (const key of keys) {
          expect(numberOf(table, key, hash)).toBe(distinct.indexOf(key));
        }
        expect(distinct.map((_, n) => table.key(n))).toEqual(distinct);
      }),
    );
  });
});

test('more keys than four gigabytes of text are refused', () => {
  const table = new IdentifierTable();
  expect(() => table.numberOf(new Uint8Array(), 0, 2 ** 32, 7)).toThrow(
    new RangeError('More than 4 GiB of identifiers in one load.'),
  );
});

describe('the hash of a key', () => {
  const keys = Array.from({ length: 20_000 }, (_, n) => Buffer.from(`doi:10.1000/${n}`));
  const hashes = keys.map((bytes) => hashOf(bytes, 0, bytes.length));

  test('is a whole number of 32 bits, of the bytes of the key alone', () => {
    expect(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(
      true,
    );
    const [a, b] = [Buffer.from('xxdoi:1x'), Buffer.from('doi:1')];
    expect(hashOf(a, 2, 7)).toBe(hashOf(b, 0, 5));
    expect(hashOf(a, 2, 6)).not.toBe(hashOf(b, 0, 5));
  });

  test('differs for keys that are much alike, in its lower and in its upper bits', () => {
    expect(new Set(hashes).size).toBe(keys.length);
    for (const shift of [0, 8, 16, 20]) {
      const places = new Set(hashes.slice(0, 4_096).map((hash) => (hash >>> shift) & 0xfff));
      // Of 4,096 places, 4,096 balls that are thrown at random hit 63%.
      expect(places.size).toBeGreaterThan(0.61 * 4_096);
    }
  });
});

describe('identities', () => {
  const pairs = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })));

  test('are the transitive closure, and papers are numbered by their first identifiers', async () => {
    await holds(
      fc.property(pairs, (joins) => {
        const identifierGroups = new IdentifierGroups();
        identifierGroups.extendTo(31);
        const groups = Array.from({ length: 31 }, (_, n) => new Set([n]));
        for (const [a, b] of joins) {
          const [first, second] = [groups[a], groups[b]];
          if (first === undefined || second === undefined) continue;
          expect(identifierGroups.join(a, b)).toBe(first !== second);
          for (const member of second) groups[member] = first.add(member);
        }
        identifierGroups.number();
        const papers = [...new Set(groups)]
          .map((group) => Math.min(...group))
          .sort((a, b) => a - b);
        expect(identifierGroups.size).toBe(papers.length);
        groups.forEach((group, n) =>
          expect(identifierGroups.paperOf(n)).toBe(papers.indexOf(Math.min(...group))),
        );
      }),
    );
  });

  test('give a new paper to each identifier that comes later', () => {
    const identifierGroups = new IdentifierGroups();
    identifierGroups.extendTo(2);
    identifierGroups.join(0, 1);
    identifierGroups.number();
    expect([0, 1, 2, 9_000, 3, 2, 9_000].map((n) => identifierGroups.paperOf(n))).toEqual([
      0, 0, 1, 2, 3, 1, 2,
    ]);
    expect(identifierGroups.size).toBe(4);
  });
});
