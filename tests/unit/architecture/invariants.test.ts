import { describe, expect, test } from '@jest/globals';
import { citedTests, isThere, paragraphsOf, readText, titlesIn } from '../../support/citedTests.js';

const PAGE = readText('docs/invariants.md');
/** Paths of this repository. */
const PATH = /`((?:src|cypher|tests|docs|bin)\/[^`]+)`/g;

const tested = paragraphsOf(PAGE, '- Tests: ').flatMap(citedTests);

describe('the page of invariants', () => {
  test('says of each one where it is kept and what tests it', () => {
    const invariants = paragraphsOf(PAGE, '**').length;
    expect(invariants).toBeGreaterThan(20);
    expect(paragraphsOf(PAGE, '- Kept in: ')).toHaveLength(invariants);
    expect(paragraphsOf(PAGE, '- Tests: ')).toHaveLength(invariants);
    for (const paragraph of paragraphsOf(PAGE, '- Tests: '))
      expect(citedTests(paragraph)).not.toEqual([]);
  });

  test('names files and folders that exist', () => {
    const paths = [...PAGE.matchAll(PATH)].map(([, path = '']) => path);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });

  test.each(tested)('names a test of %s: %s', (file, title) => {
    expect(titlesIn(file)).toContain(title);
  });

  test.each(['docs/README.md', 'docs/graph-model.md', 'CONTRIBUTING.md'])(
    'is linked from %s',
    (file) => {
      expect(readText(file)).toMatch(/\]\((docs\/)?invariants\.md\)/);
    },
  );
});
