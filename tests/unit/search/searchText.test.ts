import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scoreFromKey, scoreKey } from '../../../src/search/scoreKey.js';
import { MOST_WORDS, luceneQueryOf } from '../../../src/search/searchText.js';
import { holds } from '../../support/property.js';

describe('what a person types becomes a Lucene query in which', () => {
  test.each([
    ['all words are wanted', 'deep RNN', '+("deep" deep*) +("RNN")'],
    ['accents are dropped from beginnings', 'Évaluation', '+("Évaluation" evaluation*)'],
    ['words in double quotes stand together', '"deep net" x', '+("deep net") +("x")'],
    ['a lone double quote is text', '6" disk', String.raw`+("6\"") +("disk" disk*)`],
    [
      'operators are words',
      'a AND title:b* \\',
      String.raw`+("a") +("AND") +("title:b*" "title b*") +("\\")`,
    ],
    ['Chinese is a phrase', '深度', '+("深度")'],
    ['Katakana may be inside a longer word', 'ラーニング', '+("ラーニング" *ラーニング*)'],
    ['Thai may be, with its marks', 'เชิงลึก', '+("เชิงลึก" *เชิงลึก*)'],
    [
      'Katakana after Latin letters has a beginning like any word',
      'AIラーニング',
      '+("AIラーニング" aiラーニング*)',
    ],
    [
      'Katakana before Latin letters has one too',
      'ラーニングAI',
      '+("ラーニングAI" ラーニングai*)',
    ],
    ['words with other signs have no beginnings', 'self-play', '+("self-play")'],
    ['words that the index leaves out have none', 'With then', '+("With") +("then")'],
    ['nor have very long ones', 'ラ'.repeat(101), `+("${'ラ'.repeat(101)}")`],
    ['Korean words have endings', '딥러닝', '+("딥러닝" 딥러닝*)'],
  ])('%s', (_rule, typed, query) => {
    expect(luceneQueryOf(typed)).toBe(query);
  });

  test('only so many words are looked for', () => {
    expect(luceneQueryOf('x '.repeat(1_000))).toBe(Array(MOST_WORDS).fill('+("x")').join(' '));
  });

  test('nothing outside quotes is anything but letters, digits, marks and our own stars', async () => {
    await holds(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const unquoted = luceneQueryOf(typed).replace(/"(?:[^"\\]|\\.)*"/gsu, '');
        expect(unquoted).toMatch(/^(?:\+\((?: (?:\*?[\p{L}\p{N}\p{M}ー]+\*)?)?\) ?)*$/u);
      }),
    );
  });
});

test('the sort key of a result gives back its score, and sorts like it', async () => {
  const score = fc.double({ min: 0, noNaN: true, noDefaultInfinity: false });
  await holds(
    fc.property(score, score, (a, b) => {
      expect(scoreFromKey(scoreKey(a, 'x'))).toEqual({ score: a + 0, id: 'x' });
      expect(scoreKey(a + 0, '') < scoreKey(b + 0, '')).toBe(a < b);
    }),
  );
});
