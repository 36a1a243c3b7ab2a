import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Graph } from '../../src/graph/graph.js';
import { CountedAsking } from '../support/countedAsking.js';
import { recordsOf } from '../support/records.js';
import { connectTestGraph, importLines, refillGraph, sampleLines } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const HUB = 'arxiv:1803.04585';
const HUB_PAGE = readFileSync(new URL('../../sample/hub-page.graphql', import.meta.url), 'utf8');
const { paper, citation } = recordsOf({ source: 'test', version: '2026-01-01' });

const asking = new CountedAsking();
let graph: Graph;
let server: TestServer;
let plain: TestServer;
beforeAll(async () => {
  graph = await connectTestGraph((name) => asking.statements.push(name));
  await refillGraph(graph, sampleLines());
  server = await startTestServer(graph);
  plain = await startTestServer(graph, { REMEMBERED_ANSWERS_MB: '0' });
});
afterAll(async () => {
  await server.drain();
  await plain.drain();
  await graph.close();
});

const asked = (body: object, at = server) => asking.ask(at, body);
const remembered = (body: object) => asking.remembered(server, body);
const hubPage = { query: HUB_PAGE, variables: { id: HUB } };

describe('an answer to a query by GET', () => {
  let address: string;
  beforeEach(() => {
    const parameters = { query: HUB_PAGE, variables: JSON.stringify(hubPage.variables) };
    address = `/graphql?${new URLSearchParams(parameters).toString()}`;
  });
  const get = (headers: Record<string, string> = {}, at = server) =>
    fetch(`${at.address}${address}`, { headers: { 'accept-encoding': 'identity', ...headers } });

  test('has a tag of its own in each encoding, and is not sent again to who has it', async () => {
    const text = await remembered(hubPage);
    const tags = new Set<string>();
    for (const encoding of ['identity', 'gzip', 'br']) {
      const response = await get({ 'accept-encoding': encoding });
      const tag = response.headers.get('etag') ?? '';
      tags.add(tag);
      expect(tag).toMatch(/^"[\w-]+"$/);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('vary')).toBe('Origin, Accept, Accept-Encoding');
      expect(response.headers.get('content-encoding')).toBe(
        encoding === 'identity' ? null : encoding,
      );
      expect(await response.text()).toBe(text);
      asking.statements.length = 0;
      const again = await get({ 'accept-encoding': encoding, 'if-none-match': `"x", W/${tag}` });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
      expect(again.headers.get('vary')).toBe('Origin, Accept, Accept-Encoding');
      expect(asking.statements).toEqual([]);
    }
    expect(tags.size).toBe(3);
  });

  test('has the same tag where nothing is remembered, and another one when it has changed', async () => {
    const tag = (await get()).headers.get('etag') ?? '';
    expect((await get({}, plain)).headers.get('etag')).toBe(tag);
    expect((await get({ 'if-none-match': tag }, plain)).status).toBe(304);
    await importLines(graph, [paper(['doi:10.7/tag']), citation('doi:10.7/tag', HUB)]);
    const changed = await get({ 'if-none-match': tag });
    expect([changed.status, changed.headers.get('etag') === tag]).toEqual([200, false]);
  });

  test('is compressed when it is first asked for, too, and has no tag beside other things', async () => {
    const response = await get({ 'accept-encoding': 'gzip' }, plain);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe((await asked(hubPage, plain))[0]);
    address += `&extensions=${encodeURIComponent('{"cost":true}')}`;
    expect((await get()).headers.get('etag')).toBeNull();
    expect((await get({ 'if-none-match': '*' })).status).toBe(200);
  });
});
