import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { print } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { PAPER_QUERY } from '../../src/site/pageData.js';
import { buildPages, PAGE_SCRIPT } from '../support/builtPages.js';
import { readHtml } from '../support/htmlPage.js';
import { parseXml } from '../support/parseXml.js';
import { readSitePage } from '../support/sitePage.js';
import { HOSTILE_DOI, LABELLED_DOI, sitePaperLines } from '../support/sitePapers.js';
import { connectTestGraph, refillGraph } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const PUBLIC_URL = 'https://graph.example.org';
const BLOG = 'https://blog.example';
const LABELLED = `/papers/${LABELLED_DOI}`;

let graph: Graph;
let server: TestServer;
let known: TestServer;
let pages: Awaited<ReturnType<typeof buildPages>>;
beforeAll(async () => {
  pages = await buildPages();
  graph = await connectTestGraph();
  await refillGraph(graph, sitePaperLines());
  server = await startTestServer(graph, {}, { web: pages.web });
  known = await startTestServer(graph, { PUBLIC_URL, EMBED_ORIGINS: BLOG }, { web: pages.web });
  // A page waits for less time than planning its queries may take.
  await server.query(print(PAPER_QUERY), { id: LABELLED_DOI });
});
afterAll(async () => {
  await server.drain();
  await known.drain();
  await graph.close();
  await pages.remove();
});

const get = (place: string, at = server, headers: Record<string, string> = {}) =>
  fetch(`${at.address}${place}`, { headers });
const textOf = (html: string) =>
  html.replace(/<style>[^]*?<\/style>|<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('a graph without the sample is none', async () => {
  expect((await readSitePage(server.address, '/')).facts['sample']).toBe(false);
});

describe('a card', () => {
  test('has the label with its base, the sides with theirs, and whose labels they are', async () => {
    const response = await get(`/embed${LABELLED}`);
    const html = await response.text();
    expect(response.status).toBe(200);
    const text = textOf(html);
    expect(text).toContain(
      'Method reference: method 6 of 6 classified of 7 citing papers here; labels by people for 2 of 6, else by a model or of unknown origin.',
    );
    expect(text).toContain(
      'Sides: 1 for it and 1 against it, of 2 that take a side; by labels of people alone 0 and 1.',
    );
    expect(text).toContain('not the quality of this one');
    expect(html).toContain(`<a href="${LABELLED}" target="_blank" rel="noopener"`);
    const absolute = await (await get(`/embed${LABELLED}`, known)).text();
    expect(absolute).toContain(`<a href="${PUBLIC_URL}${LABELLED}"`);
  });

  test('may be framed by this server and the configured origins, and by nobody else', async () => {
    for (const [at, ancestors, policy] of [
      [server, "'self'", 'same-origin'],
      [known, `'self' ${BLOG}`, 'cross-origin'],
    ] as const) {
      const { headers } = await get(`/embed${LABELLED}`, at);
      expect(headers.get('x-frame-options')).toBeNull();
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; img-src data:; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'; frame-ancestors /,
      );
      expect(headers.get('content-security-policy')?.split('frame-ancestors ')[1]).toBe(ancestors);
      expect(headers.get('cross-origin-resource-policy')).toBe(policy);
    }
    expect((await get(LABELLED, known)).headers.get('x-frame-options')).toBe('DENY');
  });

  test('holds hostile texts as texts, and no script', async () => {
    const { tags } = readHtml(await (await get(`/embed/papers/${HOSTILE_DOI}`)).text(), PUBLIC_URL);
    expect(tags).not.toContain('script');
    expect(tags.filter((tag) => tag === 'title')).toHaveLength(1);
  });

  test.each(['10.1234/none', '%ff', ''])('of an unknown paper, %s, says so', async (identifier) => {
    const response = await get(`/embed/papers/${identifier}`);
    expect([response.status, textOf(await response.text())]).toEqual([
      404,
      expect.stringContaining('No such paper in this graph.') as unknown,
    ]);
  });
});

describe('a badge', () => {
  test('is an image for every site, with counts, their base and whose labels they are', async () => {
    const response = await get(`/badge${LABELLED}`, server, { 'sec-fetch-site': 'cross-site' });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'no-cache',
      'cross-origin-resource-policy': 'cross-origin',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    });
    const svg = await response.text();
    expect(parseXml(svg)).toBeDefined();
    const said =
      'cited 7 here · 6 of 6 method · labels by people for 2 of 6, else by a model or of unknown origin';
    expect(svg).toContain(`aria-label="citegraph: ${said}"`);
    expect(textOf(svg).split(said)).toHaveLength(3);
    const known = { 'if-none-match': response.headers.get('etag') ?? '' };
    expect((await get(`/badge${LABELLED}`, server, known)).status).toBe(304);
  });

  test('gives no verdict where too little is classified', async () => {
    const svg = await (await get('/badge/papers/10.1234/long')).text();
    expect(textOf(svg)).toContain('cited 0 here');
    expect(textOf(svg)).not.toContain('labels');
  });

  test('of an unknown paper is grey, and says so', async () => {
    const response = await get('/badge/papers/10.1234/none');
    expect([response.status, response.headers.get('cross-origin-resource-policy')]).toEqual([
      404,
      'cross-origin',
    ]);
    expect(await response.text()).toContain('no such paper in this graph');
  });
});

describe('oEmbed', () => {
  const oembed = async (parameters: Record<string, string>, at = known) => {
    const response = await get(`/oembed?${new URLSearchParams(parameters).toString()}`, at);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const url = `${PUBLIC_URL}${LABELLED}`;

  test('gives a frame with the card, no larger than asked', async () => {
    const { status, body } = await oembed({ url, format: 'json' });
    expect(status).toBe(200);
    const frame = { type: 'rich', version: '1.0', title: 'Labelled', width: 480, height: 260 };
    expect(body).toMatchObject({ ...frame, provider_name: 'citegraph', provider_url: PUBLIC_URL });
    expect(body['html']).toContain(`src="${PUBLIC_URL}/embed${LABELLED}"`);
    expect(body['html']).toContain('title="How it is cited: Labelled"');
    const small = await oembed({
      url: `${url}?roles=METHOD#x`,
      maxwidth: '200',
      maxheight: '9999',
    });
    expect(small.body).toMatchObject({ width: 200, height: 260 });
    expect(small.body['html']).toContain('width="200"');
  });

  test.each<[Record<string, string>, number, string]>([
    [{ url, format: 'xml' }, 501, 'NOT_IMPLEMENTED'],
    [{ url: 'https://other.example/papers/10.1234/labelled' }, 404, 'NOT_FOUND'],
    [{ url: `${PUBLIC_URL}/search` }, 404, 'NOT_FOUND'],
    [{ url: `${PUBLIC_URL}.evil.example${LABELLED}` }, 404, 'NOT_FOUND'],
    [{ url: `${PUBLIC_URL}/papers/10.1234/none` }, 404, 'NOT_FOUND'],
    [{ url: `${PUBLIC_URL}/papers/%ff` }, 404, 'NOT_FOUND'],
    [{ url: 'x' }, 404, 'NOT_FOUND'],
    [{}, 400, 'BAD_USER_INPUT'],
    [{ url, maxwidth: '-1' }, 400, 'BAD_USER_INPUT'],
  ])('refuses %j with %i', async (parameters, expected, code) => {
    const { status, body } = await oembed(parameters);
    expect([status, body]).toMatchObject([expected, { errors: [{ extensions: { code } }] }]);
  });

  test('needs the address of the server, and says so', async () => {
    const { status, body } = await oembed({ url }, server);
    expect([status, JSON.stringify(body)]).toEqual([404, expect.stringContaining('PUBLIC_URL')]);
  });
});

test('nothing of this takes a POST', async () => {
  for (const place of [
    '/',
    LABELLED,
    '/search',
    `/embed${LABELLED}`,
    `/badge${LABELLED}`,
    '/oembed',
  ]) {
    const { status, headers } = await fetch(`${server.address}${place}`, { method: 'POST' });
    expect([status, headers.get('allow')]).toEqual([405, 'GET']);
  }
});

describe('files of the pages', () => {
  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.1', 'gzip'],
    ['identity', null],
  ])('come compressed as the client prefers: %s', async (accepted, encoding) => {
    const response = await get('/assets/main-abc.js', server, { 'accept-encoding': accepted });
    const { status, headers } = response;
    expect([status, headers.get('content-encoding')]).toEqual([200, encoding]);
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('vary')).toBe('Origin, Accept-Encoding');
    expect(await response.text()).toBe(PAGE_SCRIPT);
  });

  test.each(['main-abc.js.br', '..%2findex.html', 'index.html', ''])(
    'are no others: %s',
    async (file) => {
      expect((await get(`/assets/${file}`)).status).toBe(404);
    },
  );
});
