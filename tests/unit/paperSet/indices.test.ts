import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gIndex, hIndex, i10Index } from '../../../src/paperSet/indices.js';
import { holds } from '../../support/property.js';

test.each([
  [[], 0, 0, 0],
  [[0], 0, 0, 0],
  [[1], 1, 1, 0],
  [[100], 1, 1, 1],
  [[10, 8, 5, 4, 3], 4, 5, 1],
  // 25 in all are 5² but four papers cannot make 5.
  [[25, 8, 5, 3, 3], 3, 5, 1],
  [[10, 9, 10], 3, 3, 2],
  [[3, 0, 0, 0], 1, 1, 0],
  [[9, 0, 0, 0], 1, 3, 0],
])('of %j: h %d, g %d, i10 %d', (counts, h, g, i10) => {
  expect([hIndex(counts), gIndex(counts), i10Index(counts)]).toEqual([h, g, i10]);
});

test('each is the largest number that its definition holds for', () =>
  holds(
    fc.property(fc.array(fc.nat(40), { maxLength: 30 }), (counts) => {
      const sizes = Array.from({ length: counts.length + 1 }, (_, size) => size);
      const top = counts.toSorted((a, b) => b - a);
      const sumOf = (size: number) => top.slice(0, size).reduce((sum, count) => sum + count, 0);
      expect(hIndex(counts)).toBe(
        Math.max(...sizes.filter((size) => counts.filter((count) => count >= size).length >= size)),
      );
      expect(gIndex(counts)).toBe(Math.max(...sizes.filter((size) => sumOf(size) >= size ** 2)));
      expect(hIndex(counts)).toBeLessThanOrEqual(gIndex(counts));
    }),
  ));
