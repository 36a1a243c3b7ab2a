import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../../../src/record/limits.js';
import fc from 'fast-check';
import { adaptOpenAlex } from '../../../../src/import/openalex/adapter.js';
import { openAlexFormat } from '../../../../src/import/openalex/openAlexFormat.js';
import { holds } from '../../../support/property.js';

function adapted(abstract_inverted_index: unknown) {
  const [entry] = adaptOpenAlex({ id: 'https://openalex.org/W1', abstract_inverted_index });
  if (entry === undefined || !('record' in entry) || entry.record.kind !== 'paper') {
    throw new Error(`No paper: ${JSON.stringify(entry)}`);
  }
  const { abstract } = entry.record.facts;
  return { abstract, leftOut: (entry.leftOut ?? []).map(({ field }) => field) };
}
const KEY = 'abstract_inverted_index';
/** The index of a text, as OpenAlex writes it: words in the order in which they first come. */
function indexOf(words: readonly string[]): Record<string, number[]> {
  const places = new Map<string, number[]>();
  words.forEach((word, at) => places.set(word, [...(places.get(word) ?? []), at]));
  return Object.fromEntries(places);
}

describe('the abstract of a work', () => {
  test.each([
    [{ b: [1], a: [0, 2] }, 'a b a'],
    [{ late: [900_000_000], early: [7] }, 'early late'],
    // Keys that would have another order in an object, or another meaning.
    [{ '10': [0], '9': [1], constructor: [2], toString: [3] }, '10 9 constructor toString'],
    [JSON.parse('{"__proto__": [1], "a": [0]}'), 'a __proto__'],
    [{ '': [0], 'a\nb': [1], 'c\u0000': [2] }, 'a b c'],
    [{ '<p>We': [0], 'see</p>': [1] }, 'We see'],
    [{ b: [0], a: [0] }, 'a b'],
    [{}, undefined],
    [null, undefined],
    ['', undefined],
    ['null', undefined],
  ])('in the index %j is %j', (index, abstract) => {
    expect(adapted(index)).toEqual({ abstract, leftOut: [] });
  });

  test('is the same in an index that is a text of JSON, as in Parquet', async () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 });
    await holds(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const index = indexOf(words);
        expect(adapted(JSON.stringify(index))).toEqual(adapted(index));
      }),
    );
  });

  test('in an index that was cut is the text before the first gap', async () => {
    const words = 'we see that we see what all see and so on until the end of it'.split(' ');
    const text = JSON.stringify(indexOf(words));
    await holds(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (end) => {
        const { abstract = '', leftOut } = adapted(text.slice(0, end));
        expect(words.join(' ').startsWith(abstract)).toBe(true);
        expect(leftOut).toEqual([KEY]);
      }),
    );
    expect(adapted(text.slice(0, -6)).abstract).toBe(words.slice(0, -1).join(' '));
    expect(adapted(text.slice(0, text.indexOf('"all"'))).abstract).toBe('we see that we see what');
  });

  test.each([['x'], [7], [['a']], ['[1]'], ['7'], [true]])('is left out in %j', (index) => {
    expect(adapted(index)).toEqual({ abstract: undefined, leftOut: [KEY] });
  });

  test.each([
    [{ a: [0], b: 1 }],
    [{ a: [0], b: ['1'] }],
    [{ a: [0, -1, 0.5], b: null }],
    [{ a: [0], b: [{}] }],
  ])('loses only words without a place: %j', (index) => {
    expect(adapted(index)).toEqual({ abstract: 'a', leftOut: [KEY] });
  });

  test('is left out where it is longer than an abstract can be, at little cost', () => {
    const long = 'x'.repeat(LIMITS.abstract);
    expect(adapted({ [long]: [0], y: [1] })).toEqual({ abstract: undefined, leftOut: [KEY] });
    const places = Array.from({ length: 2_000 }, (_, at) => at);
    expect(adapted({ [long]: places })).toEqual({ abstract: undefined, leftOut: [KEY] });
  });

  test('may have any word in an answer that is read piece by piece', async () => {
    const index = '{"__proto__":[1],"\\"}]":[0],"{":[2]}';
    const text = `{"results":[{"id":"https://openalex.org/W1","${KEY}":${index}}]}`;
    async function* bytes() {
      for (const byte of Buffer.from(text)) yield await Promise.resolve(Buffer.of(byte));
    }
    for await (const input of openAlexFormat.read(bytes())) {
      const entries = 'value' in input ? openAlexFormat.adapt(input.value) : [];
      expect(entries).toMatchObject([{ record: { facts: { abstract: '"}] __proto__ {' } } }]);
    }
  });
});
