import { expect, test } from '@jest/globals';
import { wholePercent } from '../../../src/profile/wording.js';
import { writtenAs } from '../../../web/src/figures/numberForm.js';
import { asSentence, authorsText } from '../../../web/src/hub/citationText.js';
import { showingSentence } from '../../../web/src/citation/citingSentence.js';
import { editorialWeight } from '../../../web/src/hub/editorialWeight.js';
import { writtenDate } from '../../../web/src/hub/partialDate.js';
import { datesWords } from '../../../web/src/words/english/dates.js';
import { shownLabels } from '../../../web/src/citation/shownLabels.js';
import { languageName } from '../../../web/src/words/languageName.js';

test.each([
  ['2019', '2019'],
  ['2019-03', 'March 2019'],
  ['2019-03-07', '7 March 2019'],
  ['0812-12-31', '31 December 812'],
  ['2019-13', '2019-13'],
  ['2019-02-31', '2019-02-31'],
  ['in press', 'in press'],
])('the date %s is written %s', (date, written) => {
  expect(writtenDate(date, datesWords)).toBe(written);
});

test.each([
  [null, null, null],
  [[], null, null],
  [['Ada Byron'], 1, 'Ada Byron'],
  [['Ada Byron', 'Grace Hopper'], 2, 'Ada Byron and Grace Hopper'],
  [['A', 'B', 'C'], null, 'A, B and C'],
  [['A', 'B', 'C'], 40, 'A et al.'],
  [['A', 'B', 'C', 'D'], null, 'A et al.'],
])('the authors %j of %j are named %j', (names, count, text) => {
  expect(authorsText(names, count)).toBe(text);
});

test.each([
  ['en', 'English'],
  ['zh-Hant', 'Traditional Chinese'],
  ['qqq', 'qqq'],
  ['not a language', 'not a language'],
])('the language %j is called %j', (code, name) => {
  expect(languageName(code)).toBe(name);
});

test.each([
  ['Attention Is All You Need', 'Attention Is All You Need.'],
  ['Is P equal to NP?', 'Is P equal to NP?'],
  ['“Why should I trust you?”', '“Why should I trust you?”'],
  ['注意力', '注意力.'],
])('the title %s stands in a citation as %s', (title, sentence) => {
  expect(asSentence(title)).toBe(sentence);
});

test('the sentence on a card is one with the role of the citation, else the first that is known', () => {
  const contexts = [
    { text: null, role: 'CRITIQUE' },
    { text: 'Some say so.', role: 'BACKGROUND' },
    { text: 'It is wrong.', role: 'CRITIQUE' },
  ];
  expect(showingSentence(contexts, 'CRITIQUE')).toBe(2);
  expect(showingSentence(contexts, 'METHOD')).toBe(1);
  expect(showingSentence(contexts.slice(0, 1), 'CRITIQUE')).toBe(-1);
  expect(showingSentence([], 'CRITIQUE')).toBe(-1);
});

test('what is taken back is said loudly, doubts and corrections are not', () => {
  expect(editorialWeight('RETRACTION', false)).toBe('loud');
  expect(editorialWeight('PARTIAL_RETRACTION', false)).toBe('loud');
  expect(editorialWeight(null, true)).toBe('loud');
  expect(editorialWeight('EXPRESSION_OF_CONCERN', false)).toBe('quiet');
  expect(editorialWeight('CORRECTION', false)).toBe('quiet');
  expect(editorialWeight('REINSTATEMENT', false)).toBe('quiet');
});

test('a share is written as in the sentences of the server: 0% and 100% are none and all', () => {
  for (const total of [1, 3, 7, 200, 1000, 3001]) {
    for (let count = 0; count <= total; count += 1) {
      expect(writtenAs('share', count / total)).toBe(wholePercent(count, total));
    }
  }
});

test('where the labels of people count, a card shows theirs, and none where they give none', () => {
  const labels = { role: 'METHOD', polarity: 'SUPPORTING' } as const;
  const headline = { ...labels, humanRole: 'CRITIQUE', humanPolarity: null } as const;
  expect(shownLabels(headline, null)).toEqual(labels);
  expect(shownLabels(headline, 'ALL')).toEqual(labels);
  expect(shownLabels(headline, 'HUMAN')).toEqual({ role: 'CRITIQUE', polarity: 'UNCLASSIFIED' });
});
