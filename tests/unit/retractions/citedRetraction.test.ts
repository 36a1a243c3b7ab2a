import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ACKNOWLEDGEMENTS } from '../../../src/retractions/acknowledgement.js';
import { retractionCounts } from '../../../src/retractions/citedRetraction.js';
import { holds } from '../../support/property.js';

const RETRACTION = { status: 'RETRACTED', date: '2020-05-10' } as const;
const row = fc.record({
  dateKey: fc.constantFrom('2019-00-00', '2020-05-00', '2020-06-01', '2023-01-00', '0000-00-00'),
  acknowledged: fc.constantFrom(...ACKNOWLEDGEMENTS),
  count: fc.integer({ min: 1, max: 9 }),
});

describe('the counts of the citations of a retracted paper', () => {
  test('are by timing, by acknowledgement, and by both', () => {
    const counts = retractionCounts(RETRACTION, [
      { dateKey: '2019-00-00', acknowledged: 'NO_SENTENCE', count: 4 },
      { dateKey: '2018-00-00', acknowledged: 'NO_SENTENCE', count: 1 },
      { dateKey: '2020-06-01', acknowledged: 'YES', count: 2 },
      { dateKey: '0000-00-00', acknowledged: 'YES', count: 3 },
    ]);
    expect(counts).toEqual({
      total: 10,
      byTiming: [
        { timing: 'BEFORE', count: 5 },
        { timing: 'WITHIN_12_MONTHS', count: 2 },
        { timing: 'LATER', count: 0 },
        { timing: 'UNCERTAIN', count: 3 },
      ],
      byAcknowledgement: [
        { acknowledged: 'YES', count: 5 },
        { acknowledged: 'NOT_IN_THE_SENTENCES_WE_HOLD', count: 0 },
        { acknowledged: 'NO_SENTENCE', count: 5 },
      ],
      cells: [
        { timing: 'BEFORE', acknowledged: 'NO_SENTENCE', count: 5 },
        { timing: 'WITHIN_12_MONTHS', acknowledged: 'YES', count: 2 },
        { timing: 'UNCERTAIN', acknowledged: 'YES', count: 3 },
      ],
    });
  });

  test('add up, each way', async () => {
    await holds(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const { total, byTiming, byAcknowledgement, cells } = retractionCounts(RETRACTION, rows);
        const sum = (counts: readonly { readonly count: number }[]) =>
          counts.reduce((all, { count }) => all + count, 0);
        expect(total).toBe(sum(rows));
        expect([sum(byTiming), sum(byAcknowledgement), sum(cells)]).toEqual([total, total, total]);
      }),
    );
  });
});
