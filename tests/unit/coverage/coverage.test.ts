import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  countedCoverage,
  labelCoverage,
  storedCoverage,
  withSentence,
  type CoverageCell,
} from '../../../src/coverage/coverage.js';
import { EVIDENCE } from '../../../src/source/evidence.js';
import { holds } from '../../support/property.js';

const cells = fc.array(
  fc.record({
    hasRole: fc.boolean(),
    takesSide: fc.boolean(),
    hasSentence: fc.boolean(),
    evidence: fc.subarray([...EVIDENCE]),
    count: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 12 },
);

test('cells count as the citations that they stand for, one by one', () =>
  holds(
    fc.property(cells, (some) => {
      const citations = some.flatMap((cell) => Array.from({ length: cell.count }, () => cell));
      const count = (isCounted: (cell: CoverageCell) => boolean) =>
        citations.filter(isCounted).length;
      expect(countedCoverage(some)).toEqual({
        citerCount: citations.length,
        withRole: count(({ hasRole }) => hasRole),
        withSide: count(({ takesSide }) => takesSide),
      });
      expect(withSentence(some)).toBe(count(({ hasSentence }) => hasSentence));
      const labels = labelCoverage(some);
      const labelled = count(({ evidence }) => evidence.length > 0);
      expect(labels.reduce((sum, { strongest }) => sum + strongest, 0)).toBe(labelled);
      for (const each of labels) {
        expect(each.count).toBe(count(({ evidence }) => evidence.includes(each.evidence)));
      }
    }),
  ));

test('stored counts tell roles and sides; NEUTRAL takes none', () => {
  const citerCells =
    'METHOD/MIXED=1 METHOD/NEUTRAL=2 UNCLASSIFIED/CONTRADICTING=4 UNCLASSIFIED/UNCLASSIFIED=8';
  expect(storedCoverage({ citerCount: 15, citerCells, citerYears: '' })).toEqual({
    citerCount: 15,
    withRole: 3,
    withSide: 5,
  });
});
