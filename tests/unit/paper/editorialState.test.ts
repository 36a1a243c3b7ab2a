import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editorialStateOf, retractionIn } from '../../../src/paper/editorialState.js';
import { NOTICE_KINDS, type NoticeKind } from '../../../src/paper/notice.js';
import { modelState } from '../../support/editorialModel.js';
import { holds } from '../../support/property.js';

type Dated = readonly [kind: NoticeKind, date: string | null];

function stateOf(...notices: Dated[]) {
  const { current, removal } = editorialStateOf(notices.map(([kind, date]) => ({ kind, date })));
  return {
    kind: current?.kind ?? null,
    since: current?.notice.date ?? null,
    removedSince: removal === null ? undefined : removal.date,
  };
}

const notice = fc.record({
  kind: fc.constantFrom(...NOTICE_KINDS),
  date: fc.constantFrom(null, '2019', '2020', '2020-01', '2020-01-01', '2020-01-02', '2021-12'),
});

describe('the state of a paper', () => {
  test('is what a model finds that asks each question of all notices, in any order of theirs', async () => {
    await holds(
      fc.property(
        fc
          .array(notice, { maxLength: 7 })
          .chain((notices) =>
            fc.tuple(
              fc.constant(notices),
              fc.shuffledSubarray(notices, { minLength: notices.length }),
            ),
          ),
        ([notices, shuffled]) => {
          const told = (given: typeof notices) =>
            stateOf(...given.map(({ kind, date }): Dated => [kind, date]));
          expect(told(notices)).toEqual(modelState(notices));
          expect(told(shuffled)).toEqual(modelState(notices));
        },
      ),
      { runs: 1_000 },
    );
  });

  test.each<[string, Dated[], NoticeKind | null, string | null]>([
    ['none', [], null, null],
    ['one', [['RETRACTION', '2020']], 'RETRACTION', '2020'],
    [
      'the last one',
      [
        ['RETRACTION', '2020'],
        ['PARTIAL_RETRACTION', '2021'],
      ],
      ...(['PARTIAL_RETRACTION', '2021'] as const),
    ],
    [
      'the gravest of a day',
      [
        ['WITHDRAWAL', '2020-05-01'],
        ['RETRACTION', '2020-05-01'],
      ],
      ...(['RETRACTION', '2020-05-01'] as const),
    ],
    [
      'one that several notices open, since the first',
      [
        ['RETRACTION', '2021-02'],
        ['RETRACTION', '2020-12-31'],
      ],
      ...(['RETRACTION', '2020-12-31'] as const),
    ],
    [
      'one that a dated and an undated notice open, since the date',
      [
        ['RETRACTION', null],
        ['RETRACTION', '2020'],
      ],
      ...(['RETRACTION', '2020'] as const),
    ],
    [
      'a concern after a retraction',
      [
        ['RETRACTION', '2020'],
        ['EXPRESSION_OF_CONCERN', '2021'],
      ],
      ...(['RETRACTION', '2020'] as const),
    ],
    [
      'a correction after a concern',
      [
        ['EXPRESSION_OF_CONCERN', '2020'],
        ['CORRECTION', '2021'],
      ],
      ...(['EXPRESSION_OF_CONCERN', '2020'] as const),
    ],
    [
      'a reinstatement of the same day',
      [
        ['RETRACTION', '2020-05-01'],
        ['REINSTATEMENT', '2020-05-01'],
      ],
      ...(['REINSTATEMENT', '2020-05-01'] as const),
    ],
    [
      'a reinstatement in the year of a retraction',
      [
        ['RETRACTION', '2020-05-01'],
        ['REINSTATEMENT', '2020'],
      ],
      ...(['RETRACTION', '2020-05-01'] as const),
    ],
    [
      'a reinstatement after an undated retraction',
      [
        ['RETRACTION', null],
        ['REINSTATEMENT', '1999'],
      ],
      ...(['REINSTATEMENT', '1999'] as const),
    ],
    [
      'an undated reinstatement',
      [
        ['RETRACTION', '2020'],
        ['REINSTATEMENT', null],
      ],
      ...(['RETRACTION', '2020'] as const),
    ],
    [
      'a retraction after a reinstatement',
      [
        ['RETRACTION', '2019'],
        ['REINSTATEMENT', '2020'],
        ['RETRACTION', '2021'],
      ],
      ...(['RETRACTION', '2021'] as const),
    ],
  ])('of %s', (_name, notices, kind, since) => {
    expect(stateOf(...notices)).toMatchObject({ kind, since });
    expect(stateOf(...notices.toReversed())).toMatchObject({ kind, since });
  });

  test('has removals beside it, which nothing ends', () => {
    const removed: Dated[] = [
      ['REMOVAL', null],
      ['REMOVAL', '2020'],
    ];
    expect(stateOf(...removed)).toEqual({ kind: null, since: null, removedSince: '2020' });
    expect(stateOf(...removed, ['REINSTATEMENT', '2021'])).toMatchObject({ removedSince: '2020' });
  });

  test.each<[NoticeKind, string | null]>([
    ['RETRACTION', 'RETRACTED'],
    ['RETRACTION_AND_REPLACEMENT', 'RETRACTED'],
    ['WITHDRAWAL', 'WITHDRAWN'],
    ['PARTIAL_RETRACTION', 'PARTIALLY_RETRACTED'],
    ['REMOVAL', 'REMOVED'],
    ['EXPRESSION_OF_CONCERN', null],
    ['CORRECTION', null],
    ['REINSTATEMENT', null],
  ])('by %s is, in the words of `retraction`, %s', (kind, status) => {
    const told = (...kinds: NoticeKind[]) =>
      retractionIn(editorialStateOf(kinds.map((each) => ({ kind: each, date: null }))))?.status;
    expect(told(kind)).toBe(status ?? undefined);
    expect(told(kind, 'REMOVAL')).toBe(status ?? 'REMOVED');
  });
});
