import { expect, test } from '@jest/globals';
import type { CitationFilterInput } from '../../../src/citation/filter.js';
import { sentenceUnder } from '../../../src/profile/filterWording.js';

const sentence = 'Mixed citation behavior.';

test.each<[CitationFilterInput, string]>([
  [{}, sentence],
  [{ selfCitations: 'INCLUDE', basis: 'ALL', venue: null }, sentence],
  [{ yearTo: 2015 }, `Of the citing papers published by 2015: ${sentence}`],
  [{ yearFrom: 2015 }, `Of the citing papers published since 2015: ${sentence}`],
  [{ yearFrom: 2015, yearTo: 2015 }, `Of the citing papers published in 2015: ${sentence}`],
  [
    { yearFrom: 2010, yearTo: 2015, selfCitations: 'EXCLUDE', basis: 'HUMAN' },
    `Of the citing papers published from 2010 to 2015, without self-citations, by the labels of people alone: ${sentence}`,
  ],
  [
    { selfCitations: 'EXCLUDE_LIKELY', roles: ['METHOD', 'FUTURE_WORK'], polarities: ['MIXED'] },
    `Of the citing papers without self-citations and likely ones, with the role method or future work, with the polarity mixed: ${sentence}`,
  ],
  [
    { selfCitations: 'ONLY', venue: 'Nature' },
    `Of the citing papers that are self-citations or likely ones, that meet the other conditions: ${sentence}`,
  ],
  [
    { selfCitationVerdicts: ['LIKELY', 'UNKNOWN'], roles: [] },
    `Of the citing papers with the self-citation verdict likely or unknown, with the role of an empty list: ${sentence}`,
  ],
])('under %j the sentence of a profile says of which citers it speaks', (filter, expected) => {
  expect(sentenceUnder(filter, { sentence, total: 3 })).toBe(expected);
});

test('a profile of no citers says that there are none', () => {
  const nothing = { sentence: 'Not enough evidence.', total: 0 };
  expect(sentenceUnder({}, nothing)).toBe('Not enough evidence.');
  expect(sentenceUnder({ yearTo: 1999 }, nothing)).toBe(
    'None of the citing papers published by 1999 is in this graph.',
  );
});
