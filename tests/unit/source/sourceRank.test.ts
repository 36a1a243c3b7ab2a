import { expect, test } from '@jest/globals';
import { rankOf } from '../../../src/source/rank.js';
import { SOURCE_NAME } from '../../../src/source/sourceName.js';

test('sources are believed in a fixed order, those that nobody ranked last and alike', () => {
  const ranked = [
    'curated',
    'crossref',
    'datacite',
    'openalex',
    'semantic-scholar',
    'opencitations',
    'anybody',
  ];
  expect(ranked.toSorted((a, b) => rankOf(b) - rankOf(a))).toEqual(ranked);
  expect(new Set(ranked.map(rankOf)).size).toBe(ranked.length);
  expect(rankOf('somebody')).toBe(rankOf('anybody'));
});

test.each(['a', '0', 'semantic-scholar', 'x'.repeat(40)])('%p names a source', (name) => {
  expect(SOURCE_NAME.test(name)).toBe(true);
});

test.each(['', '-a', 'A', 'a_b', 'a@1', ' a', 'a\n', 'x'.repeat(41)])('%p names none', (name) => {
  expect(SOURCE_NAME.test(name)).toBe(false);
});
