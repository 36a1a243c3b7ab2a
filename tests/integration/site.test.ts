import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { print } from 'graphql';
import { connectGraph, type Graph } from '../../src/graph/graph.js';
import { PAPER_QUERY } from '../../src/site/pageData.js';
import { buildPages } from '../support/builtPages.js';
import { idOf } from '../support/journey/askedIds.js';
import {
  HARD_DOIS,
  HOSTILE_DOI,
  HOSTILE_TITLE,
  LONG_DOI,
  sitePaperLines,
} from '../support/sitePapers.js';
import { getPage, readSitePage } from '../support/sitePage.js';
import { TcpProxy } from '../support/tcpProxy.js';
import {
  connectTestGraph,
  refillGraph,
  sampleLines,
  testConnection,
} from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const PUBLIC_URL = 'https://graph.example.org';
const HUB = '/papers/arxiv:1803.04585';
const statements: string[] = [];

let graph: Graph;
let server: TestServer;
let known: TestServer;
let notBuilt: TestServer;
let pages: Awaited<ReturnType<typeof buildPages>>;
beforeAll(async () => {
  pages = await buildPages();
  graph = await connectTestGraph((name) => statements.push(name));
  await refillGraph(graph, [...sampleLines(), ...sitePaperLines()]);
  server = await startTestServer(graph, {}, { web: pages.web });
  const variables = { PUBLIC_URL, EMBED_ORIGINS: 'https://blog.example' };
  known = await startTestServer(graph, variables, { web: pages.web });
  notBuilt = await startTestServer(graph, {}, { web: new URL('none/', pages.web) });
  // A page waits for less time than planning its queries may take.
  await server.query(print(PAPER_QUERY), { id: 'arxiv:1803.04585' });
});
afterAll(async () => {
  for (const each of [server, known, notBuilt]) await each.drain();
  await graph.close();
  await pages.remove();
});

const get = (place: string, at = server, headers?: Record<string, string>) =>
  getPage(at.address, place, headers);
const read = (place: string, at = server) => readSitePage(at.address, place);

describe('the page of a paper', () => {
  test('says in its HTML what the paper is, and how it is cited, with the base and whose labels', async () => {
    statements.length = 0;
    const { response, metas, links, title, facts, linkedData } = await read(HUB);
    expect(statements).toHaveLength(2);
    const named = "Categorizing Variants of Goodhart's Law · citegraph";
    expect([response.status, title]).toEqual([200, named]);
    expect(metas['description']?.[0]).toMatch(
      /\d+ of \d+ .* citing papers in this graph; labels by .*\.$/,
    );
    expect(metas).toMatchObject({ 'og:title': [named.split(' · ')[0]], 'og:type': ['article'] });
    expect(metas['citation_author']).toEqual(['David Manheim', 'Scott Garrabrant']);
    expect(metas['citation_publication_date']).toEqual(['2018/03/13']);
    expect(metas['citation_arxiv_id']).toEqual(['1803.04585']);
    expect(metas['robots']).toBeUndefined();
    expect(linkedData).toMatchObject({
      '@type': 'ScholarlyArticle',
      headline: "Categorizing Variants of Goodhart's Law",
      datePublished: '2018-03-13',
      sameAs: expect.arrayContaining(['https://arxiv.org/abs/1803.04585']) as unknown,
    });
    expect(facts).toEqual({
      ...{ publicUrl: null, sandbox: true, sample: true, needsKey: false, embedOrigins: [] },
      paperId: await idOf(server, 'arxiv:1803.04585'),
      version: expect.stringMatching(/^\d+\.\d+\.\d+/) as unknown,
    });
    // Nobody told this server its address, and the client's word for it is none.
    expect([links['canonical'], links['alternate'], metas['og:url']]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('has absolute addresses from PUBLIC_URL alone', async () => {
    const { metas, links, facts, linkedData } = await read(HUB, known);
    const canonical = `${PUBLIC_URL}${HUB}`;
    expect(links['canonical']).toBe(canonical);
    expect(metas['og:url']).toEqual([canonical]);
    expect(linkedData).toMatchObject({ '@id': canonical, url: canonical });
    expect(facts).toMatchObject({ publicUrl: PUBLIC_URL, embedOrigins: ['https://blog.example'] });
    const { origin, pathname, searchParams } = new URL(links['alternate'] ?? '');
    expect(origin + pathname).toBe(`${PUBLIC_URL}/oembed`);
    expect(searchParams.get('url')).toBe(canonical);
  });

  test.each(HARD_DOIS)(
    '%s opens encoded, by its own canonical address, and as pasted where no sign in it ends a path',
    async (doi) => {
      const { title, response, links } = await read(`/papers/${encodeURIComponent(doi)}`, known);
      expect([response.status, title]).toEqual([200, `The paper ${doi} · citegraph`]);
      const canonical = new URL(links['canonical'] ?? '');
      expect(canonical.href).toBe(links['canonical']);
      expect((await read(canonical.pathname)).title).toBe(title);
      if (/[?#]|\.\.|%25/.test(doi)) return;
      expect((await read(`/papers/${doi}`)).title).toBe(title);
      expect((await read(`/papers/https://doi.org/${doi}?roles=METHOD`)).title).toBe(title);
    },
  );

  test('of a hostile paper holds its texts as texts, wherever they stand', async () => {
    const { tags, title, metas, linkedData } = await read(`/papers/${HOSTILE_DOI}`, known);
    expect(tags.filter((tag) => tag === 'script')).toHaveLength(3);
    // As it is stored: without the mark that turns a line around, and on one line.
    const stored = HOSTILE_TITLE.replace('\u2028 \u202e', '').replace(/ +/g, ' ');
    expect(title).toBe(`${stored} · citegraph`);
    for (const name of [
      'og:title',
      'citation_title',
      'citation_author',
      'citation_journal_title',
    ]) {
      expect(metas[name]).toEqual([stored]);
    }
    expect(linkedData).toMatchObject({
      headline: stored,
      author: [{ name: stored, sameAs: 'https://orcid.org/0000-0002-1825-0097' }],
    });
  });

  test('of a title of 10,000 characters has a short one for previews', async () => {
    const { title, metas } = await read(`/papers/${LONG_DOI}`);
    expect([...(metas['og:title']?.[0] ?? '')]).toHaveLength(300);
    expect(title.endsWith('… · citegraph')).toBe(true);
    expect(metas['citation_title']?.[0]?.length).toBeGreaterThan(9_000);
  });

  test.each([
    ['unknown', '10.1234/none'],
    ['no identifier', 'nothing'],
    ['nothing', ''],
    ['a byte that is no text', '%ff'],
    ['a sign that encodes nothing', '%'],
    ['half a character', '%E0%A4%A'],
    ['long', '9'.repeat(5_000)],
    ['a zero', '%00'],
    ['a way up', '..%2f..%2fetc%2fpasswd'],
    ['a tag', '<script>'],
  ])(
    'that there is none, %s, is 404, and still the page, which says what to do',
    async (_what, identifier) => {
      const { response, title, metas, tags } = await read(`/papers/${identifier}`);
      expect([response.status, title]).toEqual([404, 'No such paper · citegraph']);
      expect(metas['robots']).toEqual(['noindex']);
      expect(tags.filter((tag) => tag === 'script')).toHaveLength(2);
    },
  );
});

describe('every page', () => {
  test.each([
    ['/', 'citegraph'],
    ['/search?q=x', 'Search · citegraph'],
    ['/compare?ids=a', 'Compare papers · citegraph'],
  ])('%s is there, with one statement', async (place, expected) => {
    statements.length = 0;
    const { response, title, facts } = await read(place);
    expect([response.status, title, facts['sample']]).toEqual([200, expected, true]);
    expect(statements).toEqual(['papersByLookups']);
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self';/,
    );
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
  });

  test('is not sent again to a client that has it', async () => {
    const first = await get(HUB);
    const again = await get(HUB, server, {
      'if-none-match': `W/"x", ${first.headers.get('etag') ?? ''}`,
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(
      (await get('/compare', server, { 'if-none-match': first.headers.get('etag') ?? '' })).status,
    ).toBe(200);
    const head = await fetch(`${server.address}${HUB}`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('is 503 while Neo4j is gone, with the client, which asks again', async () => {
    // A graph that is only closed here would be connected to Neo4j again.
    const proxy = await TcpProxy.to(testConnection().uri);
    const lost = await connectGraph({ ...testConnection(), uri: `bolt://127.0.0.1:${proxy.port}` });
    const without = await startTestServer(lost, {}, { web: pages.web });
    await proxy.refuse();
    for (const place of ['/', HUB]) {
      const { response, title, metas, facts } = await read(place, without);
      expect([response.status, title]).toEqual([503, 'Not available now · citegraph']);
      expect(response.headers.get('retry-after')).toBe('1');
      expect([metas['robots'], facts['sample']]).toEqual([['noindex'], null]);
    }
    await without.drain();
    await lost.close();
    await proxy.close();
  });

  test('says how to build the pages where they are not built', async () => {
    for (const place of ['/', HUB, '/search']) {
      const response = await get(place, notBuilt);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('<code>npm run build</code>');
    }
    expect((await get('/assets/main-abc.js', notBuilt)).status).toBe(404);
  });
});
