import { describe, expect, test } from '@jest/globals';
import { countTogether, type CountedCitations } from '../../../src/citation/countTogether.js';
import { readFilter, type CitationFilterInput } from '../../../src/citation/filter.js';
import type { CountParams } from '../../../src/citation/scanParams.js';

interface Row {
  readonly slotIndex: number;
  readonly count: number;
}
type Asked = CountedCitations & { readonly axis: string };
type Run = (params: CountParams, axis: string) => Promise<Row[]>;

const asked = (paperId: string, filter: CitationFilterInput = {}, axis = 'role'): Asked => ({
  paperId,
  filter: readFilter(filter),
  axis,
});

/** The counts of each request, and the statements that were run for them all. */
async function countsOf(requests: readonly Asked[], answer: Run) {
  const statements: { params: CountParams; axis: string }[] = [];
  const results = await countTogether(
    requests,
    ({ axis }) => axis,
    (params, axis) => {
      statements.push({ params, axis });
      return answer(params, axis);
    },
    (rows: readonly Row[]) => rows.map(({ count }) => count),
  );
  return { results, statements };
}

const nothing: Run = () => Promise.resolve([]);
/** The papers of each statement. */
const papersOf = (statements: { params: CountParams }[]): string[][] =>
  statements.map(({ params }) => params.slots.map(({ paperId }) => paperId));

describe('counts that are asked for together', () => {
  test('share a statement with a slot for each, whatever papers and names they are about', async () => {
    const { statements } = await countsOf(
      [
        asked('a', { roles: ['METHOD'], yearFrom: 2001, venue: 'V' }),
        asked('b', { polarities: ['MIXED'], yearFrom: 2001, authors: ['A'] }),
      ],
      nothing,
    );
    const any = {
      role: null,
      polarity: null,
      roles: null,
      polarities: null,
      language: null,
      authors: null,
      section: null,
      source: null,
      influential: null,
      selfCitations: null,
    };
    expect(statements).toEqual([
      {
        params: {
          slots: [
            { ...any, index: 0, paperId: 'a', roles: ['METHOD'], venue: 'V' },
            { ...any, index: 1, paperId: 'b', polarities: ['MIXED'], venue: null, authors: ['A'] },
          ],
          newestLow: '2001',
          newestHigh: '~',
          influential: null,
          hasSummary: null,
          titleContains: null,
          contextPattern: null,
          human: null,
          selfCitations: null,
          retracted: null,
          evidence: null,
          byNames: true,
        },
        axis: 'role',
      },
    ]);
  });

  test.each<[string, Asked]>([
    ['years', asked('b', { yearTo: 2001 })],
    ['influence', asked('b', { influential: true })],
    ['title', asked('b', { titleContains: 'deep' })],
    ['what else is counted', asked('b', {}, 'year')],
  ])('have a statement of their own where they differ in %s', async (_what, other) => {
    const { statements } = await countsOf([asked('a'), other, asked('c')], nothing);
    expect(papersOf(statements)).toEqual([['a', 'c'], ['b']]);
    expect(statements.map(({ axis }) => axis)).toEqual(['role', other.axis]);
  });

  test('get their own rows, in the order in which they were asked for', async () => {
    const { results } = await countsOf(
      [asked('a'), asked('b', { influential: true }), asked('c'), asked('d')],
      ({ influential }) =>
        Promise.resolve(
          influential
            ? [{ slotIndex: 0, count: 7 }]
            : [
                { slotIndex: 2, count: 4 },
                { slotIndex: 0, count: 1 },
                { slotIndex: 2, count: 5 },
              ],
        ),
    );
    expect(results).toEqual([[1], [7], [], [4, 5]]);
  });

  test('fail with their statement, and with no other', async () => {
    const failure = new Error('too slow');
    const { results } = await countsOf(
      [asked('a'), asked('b', { titleContains: 'deep' }), asked('c')],
      ({ titleContains }) => (titleContains ? Promise.reject(failure) : nothing({} as never, '')),
    );
    expect(results).toEqual([[], failure, []]);
  });

  test('are none where nothing is asked', async () => {
    expect(await countsOf([], nothing)).toEqual({ results: [], statements: [] });
  });
});
