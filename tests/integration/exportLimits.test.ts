import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { exported, exportPath, exportRefusal } from '../support/exportClient.js';
import { EXPORTED_HUB, exportedHubLines } from '../support/exportedHub.js';
import { HeldGraph, servedBy, settled } from '../support/heldGraph.js';
import { connectTestGraph, refillGraph } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const FOUND = {
  lookupIndex: 0,
  id: '0000000000001',
  citers: [],
  representatives: [],
  citerCount: 0,
};

/** One paper is found when one is asked for; of many, none. */
function rowsOf(params: Readonly<Record<string, unknown>>): object[] {
  return (params['lookups'] as object[] | undefined)?.length === 1 ? [FOUND] : [];
}

describe('exports wait and are refused as long queries are', () => {
  let graph: HeldGraph;
  let server: TestServer;
  beforeEach(async () => {
    graph = new HeldGraph(rowsOf);
    server = await startTestServer(servedBy(graph), { WALKS_AT_ONCE: '1', EXPORTS_AT_ONCE: '2' });
  });
  afterEach(async () => {
    await graph.finish();
    await server.drain();
  });

  const post = (name: string, body: string, type = 'application/json') =>
    fetch(`${server.address}/export/${name}`, {
      ...{ method: 'POST', headers: { 'content-type': type }, body },
    });

  test('one after another, while short queries pass', async () => {
    const first = exported(server, 'citers', { id: 'doi:10.1/a' });
    await graph.hasBegun(1);
    const second = exported(server, 'citers', { id: 'doi:10.1/b' });
    const short = server.query('{ paper(id: "doi:10.1/c") { id } }');
    await graph.hasBegun(2);
    await settled();
    expect(graph.begun.map(({ params }) => keyIn(params))).toEqual(['doi:10.1/a', 'doi:10.1/c']);
    expect(graph.begun.map(({ options }) => options.long)).toEqual(['new', undefined]);
    const answers = await graph.finishUntil(Promise.all([first, second, short]));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  test('of more than may be under way, the further ones are told to come back', async () => {
    const two = ['a', 'b'].map((name) => exported(server, 'citers', { id: `doi:10.1/${name}` }));
    await graph.hasBegun(1);
    const third = await exported(server, 'hubs', {});
    expect([third.status, third.headers.get('retry-after')]).toEqual([503, '30']);
    await graph.finishUntil(Promise.all(two));
    const last = exported(server, 'citers', { id: 'doi:10.1/c' });
    expect((await graph.finishUntil(last)).status).toBe(200);
  });

  test.each([
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }],
    [{ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', origin: 'http://evil.example' }],
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }],
  ])('are not run for pages of other sites: %j', async (headers) => {
    const response = await server.app.inject({
      ...{ url: exportPath('citers', { id: 'doi:10.1/a' }), headers },
    });
    expect(response.statusCode).toBe(400);
    expect(graph.begun).toEqual([]);
  });

  test.each([
    [{}],
    [{ 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }],
    [
      {
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'document',
      },
    ],
    [{ 'sec-fetch-site': 'cross-site', 'apollo-require-preflight': 'true' }],
  ])('are run for programs, own pages and links: %j', async (headers) => {
    const url = exportPath('citers', { id: 'doi:10.1/a' });
    const response = server.app.inject({ url, headers });
    expect((await graph.finishUntil(response)).statusCode).toBe(200);
  });

  test('tell their headers without a body', async () => {
    const url = exportPath('citers', { id: 'doi:10.1/a', format: 'jsonl' });
    const response = await graph.finishUntil(server.app.inject({ method: 'HEAD', url }));
    expect([response.statusCode, response.body]).toEqual([200, '']);
    expect(response.headers['citegraph-total']).toBe('0');
  });

  test.each([
    ['text/plain', '{}', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['application/json', '[]', 400, 'BAD_USER_INPUT'],
    ['application/json', '{"id":["a"]}', 400, 'BAD_USER_INPUT'],
    ['application/json', '{"id":"doi:10.1/a","filter":{"year":1}}', 400, 'BAD_USER_INPUT'],
    ['application/json', '{"id":"doi:10.1/a","after":"x"}', 400, 'BAD_USER_INPUT'],
    ['application/json', '{"id":"doi:10.1/a","contexts":"true"}', 400, 'BAD_USER_INPUT'],
  ])('refuse a body of %s: %s', async (type, payload, status, code) => {
    const response = await post('citers', payload, type);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test('have headers of ASCII and of bounded length, whatever is asked', async () => {
    const ids = Array.from(
      { length: 100 },
      (_, index) => `doi:10.1/"\u00e9;${index}/${'x'.repeat(200)}`,
    );
    const response = await graph.finishUntil(post('neighbourhood', JSON.stringify({ ids })));
    expect(response.status).toBe(200);
    const about = response.headers.get('citegraph-export') ?? '';
    expect(about).toMatch(/^[ -~]{100,7000}$/);
    expect(JSON.parse(about)).toMatchObject({ omitted: ['arguments', 'unknownIds'] });
    const named = await graph.finishUntil(
      server.app.inject({ url: exportPath('citers', { id: 'doi:10.1/";x=../../\u00e9\\' }) }),
    );
    expect(named.headers['content-disposition']).toBe(
      'attachment; filename="citers-doi-10.1-x.csv"',
    );
  });
});

describe('exports are priced by their total', () => {
  let server: TestServer | undefined;
  afterEach(async () => server?.drain());

  test('and refused with the price when they are too dear', async () => {
    const graph = await connectTestGraph();
    await refillGraph(graph, exportedHubLines());
    server = await startTestServer(graph, { MAX_EXPORT_ROWS: '249' });
    const rows = await exportRefusal(server, 'citers', { id: EXPORTED_HUB });
    expect([rows.status, rows.extensions['code']]).toEqual([400, 'QUERY_TOO_EXPENSIVE']);
    expect(rows.extensions['cost']).toMatchObject({ nodes: { requested: 250, limit: 249 } });
    await server.drain();
    server = await startTestServer(graph, { MAX_EXPORT_WORK: '100' });
    const ranked = { id: EXPORTED_HUB, orderBy: 'MOST_CITED' };
    const { extensions, message } = await exportRefusal(server, 'citers', ranked);
    expect(extensions['code']).toBe('QUERY_TOO_EXPENSIVE');
    expect(message).toContain('units of work; at most 100 are allowed');
    expect((await exported(server, 'citers', { id: EXPORTED_HUB })).status).toBe(200);
    await server.drain();
    server = await startTestServer(graph, { MAX_QUERY_WORK: '50' });
    const walk = await exportRefusal(server, 'walk', { from: EXPORTED_HUB });
    expect(walk.extensions['cost']).toMatchObject({ work: { limit: 50 } });
    await server.drain();
    server = undefined;
    await graph.close();
  });
});

function keyIn(params: Readonly<Record<string, unknown>>): unknown {
  const [lookup] = params['lookups'] as { key: string }[];
  return lookup?.key;
}
