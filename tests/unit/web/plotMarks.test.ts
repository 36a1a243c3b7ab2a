import { describe, expect, it } from '@jest/globals';
import { barGeometry, whiskerGeometry } from '../../../web/src/plots/barGeometry.js';
import { isEnough, matrixAxes, tintOf } from '../../../web/src/plots/matrixCells.js';
import { nextMark } from '../../../web/src/plots/nextMark.js';
import type { SummaryFragment } from '../../../web/src/generated/operations.js';

describe('bars', () => {
  it('have bar, bounds and whisker on one scale of all citing papers', () => {
    const bar = barGeometry(9, 17, { high: 11 / 17 });
    expect(bar.labelled).toBeCloseTo(52.94, 2);
    expect(bar.possible).toBeCloseTo(64.71, 2);
    expect(whiskerGeometry(0.6, { low: 0.51, high: 0.68 })).toEqual({
      low: 51,
      high: 68,
      share: 60,
    });
  });

  it('have no whisker where the answer has no share, and no length where nothing is counted', () => {
    expect(whiskerGeometry(null, null)).toBeNull();
    expect(barGeometry(0, 0, null)).toEqual({ labelled: 0, possible: 0 });
  });
});

describe('keys', () => {
  const rows = [0, 1, 2].map((row) => ({ row, column: 0 }));

  it('lead along bars and years, and stop at their ends', () => {
    expect(nextMark('ArrowDown', 0, rows)).toBe(1);
    expect(nextMark('ArrowDown', 2, rows)).toBeNull();
    expect(nextMark('ArrowRight', 0, rows)).toBeNull();
    expect(nextMark('End', 0, rows)).toBe(2);
    expect(nextMark('Enter', 0, rows)).toBeNull();
  });

  it('lead over empty cells to the nearest one', () => {
    const cells = [
      { row: 0, column: 0 },
      { row: 0, column: 3 },
      { row: 2, column: 2 },
      { row: 2, column: 0 },
    ];
    expect(nextMark('ArrowRight', 0, cells)).toBe(1);
    expect(nextMark('ArrowDown', 1, cells)).toBe(2);
    expect(nextMark('ArrowUp', 3, cells)).toBe(0);
  });
});

describe('the table of roles and polarities', () => {
  it('needs thirty of both', () => {
    const summary = (roles: number, polarities: number) =>
      ({ roles: { classified: roles }, polarities: { classified: polarities } }) as SummaryFragment;
    expect(isEnough(summary(30, 30))).toBe(true);
    expect(isEnough(summary(300, 29))).toBe(false);
  });

  it('has the rows and columns that occur, in the order of the pages', () => {
    const axes = matrixAxes([
      { role: 'METHOD', polarity: 'NEUTRAL', count: 1 },
      { role: 'BACKGROUND', polarity: 'SUPPORTING', count: 1 },
    ]);
    expect(axes).toEqual({
      roles: ['BACKGROUND', 'METHOD'],
      polarities: ['SUPPORTING', 'NEUTRAL'],
    });
  });

  it('tints by count, from 1 to 5', () => {
    expect([1, 25, 100].map((count) => tintOf(count, 100))).toEqual([1, 3, 5]);
  });
});
