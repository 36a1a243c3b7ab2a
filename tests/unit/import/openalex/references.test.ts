import { describe, expect, test } from '@jest/globals';
import { adaptOpenAlex } from '../../../../src/import/openalex/adapter.js';
import { openAlexFormat } from '../../../../src/import/openalex/openAlexFormat.js';
import type { Entry } from '../../../../src/record/record.js';

const W = (number: number) => `https://openalex.org/W${number}`;
const adapt = (referenced_works: unknown, fields: object = {}) =>
  adaptOpenAlex({ id: W(1), updated_date: '2026-01-01', referenced_works, ...fields });
const isComplete = ([entry]: readonly Entry[]) =>
  entry !== undefined && 'record' in entry && 'referencesComplete' in entry.record;

describe('references of a work', () => {
  test('are citations of the record, unclassified', () => {
    expect(adapt([W(2), 'W3']).slice(1)).toEqual(
      ['openalex:W2', 'openalex:W3'].map((cited) => ({
        kind: 'citation',
        record: {
          ...{ kind: 'citation', citing: 'openalex:W1', cited, source: 'openalex', record: 'W1' },
          ...{ version: '2026-01-01', influential: undefined, contexts: [] },
        },
      })),
    );
  });

  test('that are repeated, of the work itself or null are skipped', () => {
    expect(adapt([W(2), W(2), W(1), null, '']).slice(2)).toEqual(
      ['REPEATED', 'SELF_CITATION', 'NO_IDENTIFIER', 'NO_IDENTIFIER'].map((skipped) => ({
        ...{ kind: 'citation', skipped },
      })),
    );
  });

  test.each([5, 200, 'https://openalex.org/A2', '2', {}, [W(2)], true])(
    'that are no works, such as %j, are rejected by themselves',
    (reference) => {
      const [paper, , rejected] = adapt([W(2), reference, W(3)]);
      expect(paper).toHaveProperty('record');
      expect(rejected).toEqual({
        kind: 'citation',
        problems: [
          {
            ...{ code: 'BAD_VALUE', field: 'referenced_works.1', value: reference },
            expected: 'a work like https://openalex.org/W2741809807',
          },
        ],
        correctable: {
          ...{ id: W(1), updated_date: '2026-01-01', referenced_works_count: 3 },
          referenced_works: [reference],
        },
      });
    },
  );

  test.each([
    [[W(2)], undefined, true],
    [[W(2)], 1, true],
    [[W(2), W(2)], 2, true],
    [[W(2)], 2, false],
    [[W(2)], 'many', false],
    // Some famous works have none in OpenAlex.
    [[], 0, false],
    [[], undefined, false],
    [undefined, undefined, false],
    [null, 0, false],
    ['W2', 1, false],
    [[W(2), null], 2, false],
    [[W(2), 'x'], 2, false],
  ])('%j, counted as %j, are complete: %j', (references, count, complete) => {
    expect(isComplete(adapt(references, { referenced_works_count: count }))).toBe(complete);
  });

  test.each([
    [4_999, undefined, true],
    [5_000, undefined, false],
    [5_000, 5_000, true],
    [5_000, 7_000, false],
  ])('that are %i of %j are complete: %j', (length, count, complete) => {
    const references = Array.from({ length }, (_, at) => W(at + 2));
    expect(isComplete(adapt(references, { referenced_works_count: count }))).toBe(complete);
  });

  test('that were rejected and fixed are not taken for all', () => {
    const [, , rejected] = adapt([W(2), 'x']);
    const record = rejected && 'correctable' in rejected ? rejected.correctable : undefined;
    expect(isComplete(adaptOpenAlex({ ...(record as object), referenced_works: [W(3)] }))).toBe(
      false,
    );
  });

  test('decide whether a work is read for citations', () => {
    expect(openAlexFormat.plainKind?.({ id: W(1), referenced_works: [W(2)] })).toBeNull();
    for (const value of [{ id: W(1) }, { referenced_works: [] }, { referenced_works: 'x' }, null]) {
      expect(openAlexFormat.plainKind?.(value)).toBe('paper');
    }
  });
});
