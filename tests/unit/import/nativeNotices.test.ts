import { describe, expect, test } from '@jest/globals';
import { adaptNativeRecord } from '../../../src/import/native/adapter.js';
import { NOTICE_KINDS } from '../../../src/paper/notice.js';
import { SOURCE_NAME_EXPECTED } from '../../../src/source/sourceName.js';

const PAPER = { identifiers: ['doi:10.1/a'], source: 'mine', version: '2024-01-01' };
const KIND = `one of ${NOTICE_KINDS.join(', ')}`;
const DATE = 'a valid date from the year 1000 on: 2019, 2019-03 or 2019-03-07';
const kind = 'CORRECTION';

const adapted = (notices: unknown) => adaptNativeRecord({ paper: { ...PAPER, notices } });

describe('notices in the native format', () => {
  test('are read with all that they have, in the spelling that is stored', () => {
    const doi = 'https://doi.org/10.1000/A';
    const given = {
      kind,
      date: '2020-00-00',
      doi,
      reasons: [' An\u200b error '],
      source: 'a',
      record: '7',
    };
    expect(adapted([given])).toMatchObject({
      record: {
        facts: {
          notices: [{ ...given, date: '2020', doi: '10.1000/a', reasons: ['An error'] }],
        },
      },
    });
  });

  test('may be none, which is said by an empty list alone', () => {
    expect(adapted([])).toMatchObject({ record: { facts: { notices: [] } } });
    for (const none of [undefined, null, [5]]) {
      const entry = adapted(none);
      const facts = 'record' in entry && entry.record.kind === 'paper' ? entry.record.facts : null;
      expect(facts?.notices).toBeUndefined();
    }
  });

  test.each<[given: unknown, field: string, value: unknown, expected: string, left?: unknown]>([
    [[{ date: '2020' }], 'notices.0.kind', undefined, KIND],
    [[{ kind: 'GONE' }, { kind }], 'notices.0.kind', 'GONE', KIND, [{ kind }]],
    [[{ kind, date: '2019-13' }], 'notices.0.date', '2019-13', DATE, [{ kind }]],
    [
      [{ kind, doi: 'n/a' }],
      ...(['notices.0.doi', 'n/a', 'a DOI like 10.1145/3442188.3445922'] as const),
      [{ kind }],
    ],
    [[{ kind, source: 'Mine' }], 'notices.0.source', 'Mine', SOURCE_NAME_EXPECTED, [{ kind }]],
  ])('lose what is broken: %.60j', (...[given, field, value, expected, left]) => {
    expect(adapted(given)).toEqual({
      ...adapted(left),
      leftOut: [{ code: 'BAD_VALUE', field: `paper.${field}`, value, expected }],
    });
  });

  test('are too many above a hundred', () => {
    expect(adapted(Array(101).fill({ kind }))).toMatchObject({
      leftOut: [{ field: 'paper.notices', expected: 'at most 100 (array)' }],
    });
  });
});
