import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readDocLibrary, type DocLibrary } from '../../../../src/explore/docs/library.js';
import { renderMarkdown } from '../../../../src/explore/docs/markdown.js';
import { searchDocs } from '../../../../src/explore/docs/search.js';

const FILES: Readonly<Record<string, string>> = {
  'README.md': '# Introduction\n\n[docs](docs/README.md)',
  'docs/README.md': '# Index\n\n[second](b.md#two), [first](a.md), [sample](../sample/g.jsonl)',
  'docs/a.md':
    '# First\n\n![plot](figures/plot.svg) ![here](here.png) [schema](../schema/schema.graphql)\n\n' +
    '[secret](../.env.md) [out](../../outside.txt) [gone](gone.md) [folder](../sample) [main](../README.md)',
  'docs/b.md':
    '# Second\n\n## Two\n\nWalking over Éclairs and naïve walks.\n\n## Walks\n\nNothing.',
  'docs/z.md': '# Not in the index',
  'docs/here.png': 'png',
  'docs/notes.txt': 'not served',
  'docs/figures/plot.svg': '<svg/>',
  'sample/g.jsonl': '{}',
  'schema/schema.graphql': 'type Query',
  'private.txt': 'secret',
};
let folder: string;
let library: DocLibrary;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'citegraph-docs-'));
  const root = path.join(folder, 'root');
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  }
  await writeFile(path.join(folder, 'outside.txt'), 'outside');
  await symlink(path.join(root, 'private.txt'), path.join(root, 'docs', 'link.png'));
  library = readDocLibrary(root);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('pages stand in the order of the index, the others after them', () => {
  expect([...library.pages.keys()]).toEqual(['README', 'b', 'a', 'z', 'introduction']);
});

test('links lead to pages, figures, the schema and files, and nowhere else', () => {
  expect(library.pages.get('README')?.links).toEqual(['b#two', 'a', 'files/sample/g.jsonl']);
  expect(library.pages.get('a')?.links).toEqual([
    'figures/plot.svg',
    'here.png',
    '../schema.graphql',
    'introduction',
  ]);
});

test('only figures of the documentation and linked files are served', () => {
  const names = ['figures/plot.svg', 'files/sample/g.jsonl', 'here.png'];
  expect([...library.files.keys()].sort()).toEqual(names);
});

test('a package without documentation has no pages', async () => {
  const empty = await mkdtemp(path.join(folder, 'empty-'));
  expect(readDocLibrary(empty)).toEqual({ pages: new Map(), files: new Map() });
});

test('a search takes all words, without case and accents, and puts headings first', () => {
  const found = (query: string) =>
    searchDocs(library.pages.values(), query).map(({ page, id }) => `${page.name}#${id}`);
  expect(found('WALKS')).toEqual(['b#walks', 'b#two']);
  expect(found('eclairs naive')).toEqual(['b#two']);
  expect(found('eclairs missing')).toEqual([]);
  expect(found(' \u200b ')).toEqual([]);
});

test('a result of a long text shows whole words around the one that was found', () => {
  const text = `${'before '.repeat(40)}needle ${'after '.repeat(60)}`;
  const page = {
    name: 'long',
    source: '',
    ...renderMarkdown(`# Long\n\n${text}`, 'long', () => null),
  };
  const [result] = searchDocs([page], 'needle');
  expect(result?.snippet).toMatch(/^… (before )+needle (after )+after …$/);
  expect(result?.snippet.length).toBeLessThan(240);
});

test('a result shows the text around a word', () => {
  const [result] = searchDocs(library.pages.values(), 'naïve');
  expect(result).toMatchObject({
    heading: 'Two',
    snippet: 'Walking over Éclairs and naïve walks.',
  });
});
