import { describe, expect, test } from '@jest/globals';
import { editDistance } from '../../../src/search/editDistance.js';
import {
  comparableWord,
  similarQueryOf,
  similarWordsIn,
} from '../../../src/search/similarWords.js';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', 'abc', 0],
  ['godhart', 'goodhart', 1],
  ['goohdart', 'goodhart', 1],
  ['goodharts', 'goodhart', 1],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
  ['深度', '深渡', 1],
  ['😀a', '😁a', 1],
])('%s and %s differ in %d characters', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance);
  expect(editDistance(other, one)).toBe(distance);
});

test.each([
  ['Müller', 'muller'],
  ['abcd', 'abcd'],
  ['abc', null],
  ['x'.repeat(50), 'x'.repeat(50)],
  ['x'.repeat(51), null],
  ['a~bcd', null],
  ['"abcd"', null],
])('%s is compared as %s', (word, folded) => {
  expect(comparableWord(word)).toBe(folded);
});

describe('similar words', () => {
  test('differ in one character, or in two of eight', () => {
    expect(similarQueryOf('abcdefg')).toBe(
      'title:abcdefg~1 searchWords:abcdefg~1 authorNames:abcdefg~1',
    );
    expect(similarQueryOf('abcdefgh')).toContain('title:abcdefgh~2');
    expect(similarWordsIn([['abcdef abcde']], 'abcdefg', 9)).toEqual([
      { word: 'abcdef', count: 1, distance: 1 },
    ]);
    expect(similarWordsIn([['abcdef abcde']], 'abcdefgh', 9)).toMatchObject([{ word: 'abcdef' }]);
  });

  test('come by distance, by the papers that have them, and by name; not the word itself', () => {
    const texts = [
      ['Goodhart’s GODHARTS', 'godhard'],
      ['godhard godhard', null],
      ['Gödhart, godhars'],
    ];
    expect(similarWordsIn(texts, 'godhart', 9).map(({ word }) => word)).toEqual([
      'godhard',
      'godhars',
      'godharts',
      'goodhart',
    ]);
    expect(similarWordsIn(texts, 'godhart', 1)).toHaveLength(1);
  });
});
