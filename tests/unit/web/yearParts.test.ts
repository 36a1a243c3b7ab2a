import { describe, expect, it } from '@jest/globals';
import { yearParts, type CitedYear } from '../../../web/src/plots/yearParts.js';
import { sharesByYear } from '../../../web/src/plots/yearShares.js';

const NO_SHARE = { count: 0, base: 0, share: null, low: null, high: null };
const SHARE = { count: 1, base: 2, share: 0.5, low: 0.1, high: 0.9 };

const yearOf = (
  counts: Partial<Record<'SUPPORTING' | 'CONTRADICTING' | 'MIXED' | 'NEUTRAL', number>>,
  unclassified = 0,
): CitedYear => ({
  year: 2020,
  complete: true,
  count: Object.values(counts).reduce((sum, count) => sum + count, unclassified),
  polarities: {
    classified: 0,
    unclassified,
    buckets: (['SUPPORTING', 'CONTRADICTING', 'MIXED', 'NEUTRAL'] as const).flatMap((polarity) =>
      counts[polarity] === undefined ? [] : { polarity, count: counts[polarity] },
    ),
  },
  contradictingShare: NO_SHARE,
});

describe('columns of years', () => {
  it('stacks what supports and the rest upwards, and what is against downwards', () => {
    const year = yearOf({ SUPPORTING: 3, CONTRADICTING: 2, MIXED: 1, NEUTRAL: 4 }, 5);
    expect(yearParts(year)).toEqual({
      parts: [
        { polarity: 'SUPPORTING', from: 0, to: 3 },
        { polarity: 'NEUTRAL', from: 3, to: 7 },
        { polarity: 'UNCLASSIFIED', from: 7, to: 12 },
        { polarity: 'CONTRADICTING', from: -0, to: -2 },
        { polarity: 'MIXED', from: -2, to: -3 },
      ].map((part) => ({ ...part, from: part.from === 0 ? 0 : part.from })),
      up: 12,
      down: 3,
    });
  });

  it('draws every citing paper once', () => {
    const year = yearOf({ CONTRADICTING: 2, NEUTRAL: 1 }, 4);
    const { up, down } = yearParts(year);
    expect(up + down).toBe(year.count);
  });

  it('leaves gaps in the share: years without papers, and years in which nobody takes a side', () => {
    const cited = [
      { year: 2019, contradictingShare: SHARE },
      { year: 2021, contradictingShare: NO_SHARE },
    ];
    expect(sharesByYear([2019, 2020, 2021], cited)).toEqual([
      { year: 2019, share: { share: 0.5, low: 0.1, high: 0.9 } },
      { year: 2020, share: null },
      { year: 2021, share: null },
    ]);
  });
});
