import { afterAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { buildSchema, validate } from 'graphql';
import { SAMPLE_HUB } from '../../../src/explore/sampleHub.js';
import { html } from '../../../src/explore/html.js';
import {
  PAGE_DATA,
  PAGE_QUERY,
  PAPER_QUERY,
  STATISTICS_QUERY,
} from '../../../src/site/pageData.js';
import { readShell } from '../../../src/site/shell.js';
import { textWidth } from '../../../src/site/textWidth.js';
import { buildPages } from '../../support/builtPages.js';

const SITE = {
  ...{ publicUrl: null, version: '1', sandbox: false, sample: false, embedOrigins: [] },
  ...{ needsKey: false, paperId: null },
};
const folders: { remove: () => Promise<void> }[] = [];
const built = async (page: string): Promise<URL> => {
  const pages = await buildPages(page);
  folders.push(pages);
  return pages.web;
};
afterAll(async () => {
  for (const { remove } of folders) await remove();
});

test('a shell takes in the head and what the client must know, as they are', async () => {
  const shell = readShell(await built('<head><!--head--></head><body><!--site--></body>'));
  const text = shell?.('/', html`<title>${'$& <!--site-->'}</title>`, SITE).text ?? '';
  expect(text).toContain('<head><title>$&#38; &#60;!--site--&#62;</title></head>');
  expect(JSON.parse(/<script[^>]*id="site"[^>]*>([^<]*)</.exec(text)?.[1] ?? '')).toEqual(SITE);
});

test('a page links to the scripts that the build says it takes, and no other page does', async () => {
  const web = await built('<head><!--head--></head><body><!--site--></body>');
  const scripts = { '/papers/': ['/assets/Hub-a_1.js', '/assets/main.js'], '/': [] };
  await writeFile(new URL('pages.json', web), JSON.stringify(scripts));
  const shell = readShell(web);
  const linked = (page: string): string[] =>
    [
      ...(shell?.(page, html``, SITE).text ?? '').matchAll(
        /modulepreload" crossorigin href="([^"]*)/g,
      ),
    ].map(([, script]) => script ?? '');
  expect([linked('/papers/'), linked('/'), linked('/search')]).toEqual([
    ...[['/assets/Hub-a_1.js', '/assets/main.js'], [], []],
  ]);
});

test.each([
  '',
  '[]',
  '{"/":"/assets/a.js"}',
  '{"/":["https://example.org/assets/a.js"]}',
  '{"/":["/a.js"]}',
])('a list of scripts that is none is refused: %s', async (list) => {
  const web = await built('<head><!--head--></head><body><!--site--></body>');
  await writeFile(new URL('pages.json', web), list);
  expect(() => readShell(web)).toThrow('expected the paths of scripts in /assets by page');
});

test.each(['', '<!--head-->', '<!--head--><!--site--><!--site-->', '<!--site--><!--head-->'])(
  'a page of the build without its two marks is refused: %s',
  async (page) => {
    const web = await built(page);
    expect(() => readShell(web)).toThrow('expected a page with <!--head--> and then <!--site-->');
  },
);

test('the queries of pages are ones of the API', () => {
  const root = new URL('../../../', import.meta.url);
  const schema = buildSchema(readFileSync(new URL('schema/schema.graphql', root), 'utf8'));
  for (const query of [PAGE_QUERY, PAPER_QUERY, STATISTICS_QUERY]) {
    expect(validate(schema, query)).toEqual([]);
  }
});

test('the sample graph is known by the source of its hub', () => {
  const file = new URL('../../../sample/graph.jsonl', import.meta.url);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const hub = lines.find((line) => line.includes(`{"paper": {"identifiers": ["${SAMPLE_HUB}"]`));
  expect(hub).toContain('"source": "sample"');
  const sampleOf = (names: string[]) =>
    PAGE_DATA.parse({ sample: { sources: names.map((name) => ({ name })) } }).sample;
  expect([
    sampleOf(['sample']),
    sampleOf(['openalex']),
    PAGE_DATA.parse({ sample: null }).sample,
  ]).toEqual([...[true, false, false]]);
});

test('the width of a text grows with it, and wide characters take more', () => {
  expect(textWidth('')).toBe(0);
  expect(textWidth('iii')).toBeLessThan(textWidth('mmm'));
  expect(textWidth('王')).toBe(11);
});
