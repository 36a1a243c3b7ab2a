import { expect, test } from '@jest/globals';
import { searchWordsOf } from '../../../src/paper/searchWords.js';

test.each([
  [['D.V.Nanopoulos', 'Bo Chen'], 'd nanopoulos v'],
  [['Stochastic Processes:RECENT advances'], 'processes recent'],
  [['snake_case and more'], 'case snake'],
  [['De\u0301bruitage des mode\u0300les'], 'debruitage modeles'],
  [['soft\u00adhyphen zero\u200bwidth'], 'softhyphen zerowidth'],
  [["Goodhart's law", 'Goodhart’s', 'Goodhart\u02bcs'], "goodhart goodhart's s"],
  [['Débruitage: 3.14, self-play'], null],
  [['e.g.'], 'e g'],
  [[null, undefined, ''], null],
])('of %j the index has to be told %j', (texts, words) => {
  expect(searchWordsOf(texts)).toBe(words);
});
