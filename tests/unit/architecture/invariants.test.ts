import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const ROOT = new URL('../../../', import.meta.url);
const PAGE = readText('docs/invariants.md');
/** Paths of this repository. */
const PATH = /`((?:src|cypher|tests|docs|bin)\/[^`]+)`/g;
/** A file of tests, or a title that is quoted after it. */
const CITED = /`(tests\/[^`]+)`|"([^"]+)"/g;
/** The first argument of `test`, `describe`, or what `.each` gives, as a literal. */
const TITLE = /(?:\b(?:test|describe)|\))\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/g;

const paragraphs = PAGE.replace(/^```[^]*?^```$/gm, '').split(/\n\s*\n|\n(?=- )/);
const startingWith = (beginning: string): string[] =>
  paragraphs.filter((paragraph) => paragraph.trimStart().startsWith(beginning));
const tested = startingWith('- Tests: ').flatMap(citedTests);

describe('the page of invariants', () => {
  test('says of each one where it is kept and what tests it', () => {
    const invariants = startingWith('**').length;
    expect(invariants).toBeGreaterThan(20);
    expect(startingWith('- Kept in: ')).toHaveLength(invariants);
    expect(startingWith('- Tests: ')).toHaveLength(invariants);
    for (const paragraph of startingWith('- Tests: '))
      expect(citedTests(paragraph)).not.toEqual([]);
  });

  test('names files and folders that exist', () => {
    const paths = [...PAGE.matchAll(PATH)].map(([, path = '']) => path);
    expect(paths.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
  });

  test.each(tested)('names a test of %s: %s', (file, title) => {
    expect(titlesIn(readText(file))).toContain(title);
  });

  test.each(['docs/README.md', 'docs/graph-model.md', 'CONTRIBUTING.md'])(
    'is linked from %s',
    (file) => {
      expect(readText(file)).toMatch(/\]\((docs\/)?invariants\.md\)/);
    },
  );
});

/** The tests that a paragraph names: pairs of a file and a title in it. A file without a title is not one. */
function citedTests(paragraph: string): [file: string, title: string][] {
  const cited: [file: string, title: string][] = [];
  let file = '';
  for (const [, path, title] of paragraph.replace(/\s+/g, ' ').matchAll(CITED)) {
    if (path !== undefined) file = path;
    else if (title !== undefined) cited.push([file, title]);
  }
  return cited;
}

function titlesIn(source: string): string[] {
  return [...source.matchAll(TITLE)].map(([, single, double]) =>
    (single ?? double ?? '').replace(/\\(.)/g, '$1'),
  );
}

function readText(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}
