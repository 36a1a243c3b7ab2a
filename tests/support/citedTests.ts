import { existsSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);
/** A file of tests, or a title that is quoted after it. */
const CITED = /`(tests\/[^`]+)`|"([^"]+)"/g;
/** The first argument of `test`, `describe`, or what `.each` gives, as a literal. */
const TITLE = /(?:\b(?:test|describe)|\))\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/g;

/** The paragraphs and points of a page that begin with a text. */
export function paragraphsOf(page: string, beginning: string): string[] {
  return page
    .replace(/^```[^]*?^```$/gm, '')
    .split(/\n\s*\n|\n(?=- )/)
    .filter((paragraph) => paragraph.trimStart().startsWith(beginning));
}

/** The tests that a paragraph names: pairs of a file and a title in it. A file without a title is not one. */
export function citedTests(paragraph: string): [file: string, title: string][] {
  const cited: [file: string, title: string][] = [];
  let file = '';
  for (const [, path, title] of paragraph.replace(/\s+/g, ' ').matchAll(CITED)) {
    if (path !== undefined) file = path;
    else if (title !== undefined) cited.push([file, title]);
  }
  return cited;
}

/** The titles of the tests in a file. */
export function titlesIn(file: string): string[] {
  return [...readText(file).matchAll(TITLE)].map(([, single, double]) =>
    (single ?? double ?? '').replace(/\\(.)/g, '$1'),
  );
}

/** A file of this repository. */
export function readText(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** Whether there is such a file or folder in this repository. */
export function isThere(path: string): boolean {
  return existsSync(new URL(path, ROOT));
}
