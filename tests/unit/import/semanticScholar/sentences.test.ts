import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../../../src/record/limits.js';
import { adaptSemanticScholar } from '../../../../src/import/semanticScholar/adapter.js';
import type { RecordEntry } from '../../../../src/record/record.js';

const ENDS = { citingcorpusid: 1, citedcorpusid: 2 };

/** The citation of a record of the dataset with these fields. */
function adapted(fields: object): RecordEntry {
  const [entry] = adaptSemanticScholar(
    { ...ENDS, ...fields },
    { version: '2026-11-18', paper: null },
  );
  if (entry === undefined || !('record' in entry)) throw new Error(JSON.stringify(entry));
  return entry;
}
/** The sentence, the label and the role of each claim. */
function claimsOf(fields: object): [string | null, string | null, string][] {
  const { record } = adapted(fields);
  if (record.kind !== 'citation') throw new Error('no citation');
  return record.contexts.map(({ text, label, role }) => [text, label, role]);
}

describe('sentences of a citation', () => {
  test('have the labels that contextsWithIntent gives each, several by themselves', () => {
    expect(
      claimsOf({
        contexts: ['A [1].', 'B [1].', 'C [1].'],
        // The union of all labels, in no order: no list parallel to the sentences.
        intents: ['result', 'background', 'methodology'],
        contextsWithIntent: [
          { context: 'A [1].', intents: ['methodology', 'background'] },
          { context: 'B [1].', intents: ['result'] },
          { context: 'C [1].', intents: [] },
        ],
      }),
    ).toEqual([
      ['A [1].', 'methodology', 'METHOD'],
      ['A [1].', 'background', 'BACKGROUND'],
      ['B [1].', 'result', 'COMPARISON'],
      ['C [1].', null, 'UNCLASSIFIED'],
    ]);
  });

  test('have no labels of a flat list, even one of their length: it labels the whole', () => {
    expect(
      claimsOf({ contexts: ['A [1].', 'B [1].'], intents: ['background', 'methodology'] }),
    ).toEqual([
      [null, 'background', 'BACKGROUND'],
      [null, 'methodology', 'METHOD'],
      ['A [1].', null, 'UNCLASSIFIED'],
      ['B [1].', null, 'UNCLASSIFIED'],
    ]);
  });

  test('have the labels of the nested list at their place', () => {
    const contexts = ['A [1].', 'B [1].', 'C [1].'];
    const intents = [['methodology', 'background'], null, ['result']];
    expect(claimsOf({ contexts, intents })).toEqual([
      ['A [1].', 'methodology', 'METHOD'],
      ['A [1].', 'background', 'BACKGROUND'],
      ['B [1].', null, 'UNCLASSIFIED'],
      ['C [1].', 'result', 'COMPARISON'],
    ]);
  });

  test('have no labels of nested lists that are not as many: these label the whole', () => {
    const fields = { contexts: ['A [1].'], intents: [['background'], ['methodology']] };
    expect(claimsOf(fields)).toEqual([
      [null, 'background', 'BACKGROUND'],
      [null, 'methodology', 'METHOD'],
      ['A [1].', null, 'UNCLASSIFIED'],
    ]);
    expect(adapted(fields).leftOut).toMatchObject([{ field: 'intents', value: 2 }]);
  });

  test('may be labelled without being there', () => {
    expect(claimsOf({ contexts: null, intents: ['background', 'background', ''] })).toEqual([
      [null, 'background', 'BACKGROUND'],
    ]);
  });

  test('are one where they are twice, with all labels', () => {
    const contexts = ['A  [1].', 'A [1]. '];
    expect(claimsOf({ contexts, intents: [['background'], ['methodology']] })).toEqual([
      ['A [1].', 'background', 'BACKGROUND'],
      ['A [1].', 'methodology', 'METHOD'],
    ]);
  });

  test('keep what resembles markup, on one line and without halves of characters', () => {
    const [[text] = []] = claimsOf({ contexts: ['if a<b\n\u0000and b>c \uD83D'], intents: [null] });
    expect(text).toBe('if a<b and b>c \uFFFD');
  });

  test('keep labels that are not in the vocabulary, and count each', () => {
    const { record, unknownLabel } = adapted({
      contexts: ['A', 'B'],
      intents: [['praise'], ['Praise', 'background']],
    });
    expect(unknownLabel).toEqual([
      { vocabulary: 'semantic-scholar', label: 'praise' },
      { vocabulary: 'semantic-scholar', label: 'Praise' },
    ]);
    expect(record).toMatchObject({
      contexts: [
        { label: 'praise', role: 'UNCLASSIFIED', vocabulary: 'semantic-scholar' },
        { label: 'Praise', role: 'UNCLASSIFIED' },
        { label: 'background', role: 'BACKGROUND' },
      ],
    });
    expect(adapted({ contexts: ['A'], intents: [['background']] })).not.toHaveProperty(
      'unknownLabel',
    );
  });

  test.each([
    [{ contexts: [] }, true],
    [{ contexts: null }, true],
    [{ contexts: [], contextsWithIntent: [] }, true],
    [{ contextsWithIntent: [], intents: ['background'] }, true],
    [{}, false],
    [{ intents: [] }, false],
    [{ contexts: [], contextsWithIntent: [{ context: 'A' }] }, false],
    [{ contexts: ['A'] }, false],
    [{ contexts: [null] }, false],
    [{ contexts: [''] }, false],
    [{ contexts: 'A' }, false],
    [{ contexts: [5] }, false],
  ])('in %j are none by its own words: %j', (fields, none) => {
    expect(adapted(fields).record).toEqual(
      none
        ? expect.objectContaining({ noContexts: true })
        : expect.not.objectContaining({ noContexts: true }),
    );
  });

  test.each([
    ['contexts', 'x'],
    ['contexts.0', ['x'.repeat(LIMITS.context + 1)]],
    ['contexts.1', ['kept', 7]],
    ['intents', {}],
    ['intents.0', [7]],
    ['intents.0.1', [['background', {}], null]],
    ['intents.0', ['x'.repeat(201)]],
    ['contextsWithIntent', 'x'],
    ['contextsWithIntent.0', ['x']],
    ['contextsWithIntent.0.context', [{ context: 7, intents: [] }]],
    ['contextsWithIntent.0.intents.0', [{ context: 'A', intents: [7] }]],
    ['isinfluential', 'yes'],
  ])('lose only %s where it is broken', (field, value) => {
    const name = field.split('.', 1)[0] ?? '';
    const { record, leftOut } = adapted({ contexts: ['kept', 'too'], [name]: value });
    expect(leftOut).toMatchObject([{ code: 'BAD_VALUE', field }]);
    expect(record).toMatchObject({ citing: 'corpus:1', cited: 'corpus:2', influential: undefined });
  });

  test('are at most 1,000', () => {
    const contexts = Array.from({ length: 1_001 }, (_, at) => `Sentence ${at}.`);
    expect(claimsOf({ contexts })).toHaveLength(1_000);
    expect(adapted({ contexts }).leftOut).toMatchObject([
      { field: 'contexts', value: 'Sentence 1000.' },
    ]);
  });
});
