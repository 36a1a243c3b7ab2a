import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { ServerLog } from '../support/serverLog.js';
import { connectTestGraph } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const STUDIO = 'https://studio.apollographql.com';
const ORIGINS = ['https://front.example', 'http://localhost:5173'];
const AS_BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

let graph: Graph;
let server: TestServer;
let withoutSandbox: TestServer;
beforeAll(async () => {
  graph = await connectTestGraph();
  server = await startTestServer(graph, { CORS_ORIGINS: ORIGINS.join(', ') });
  withoutSandbox = await startTestServer(graph, { SANDBOX: 'off' });
});
afterAll(async () => {
  await withoutSandbox.drain();
  await server.drain();
  await graph.close();
});

const get = (place: string, headers: Record<string, string> = {}, { address } = server) =>
  fetch(`${address}${place}`, { headers, redirect: 'manual' });

/** The origin that may read an answer to a request of another one. */
const allowedOrigin = async (origin: string, at = server) => {
  const response = await get('/graphql?query={__typename}', { origin }, at);
  return response.headers.get('access-control-allow-origin');
};

describe('every answer', () => {
  test.each(['/', '/graphql', '/graphql?query={x}', '/graphiql', '/docs/http.md', '/none', '/%ff'])(
    '%s is not framed, guessed, embedded or traced',
    async (place) => {
      const { headers } = await get(place, AS_BROWSER);
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    },
  );

  test('can be read by the origins that are allowed, also when it is a refusal', async () => {
    expect(await allowedOrigin('https://front.example')).toBe('https://front.example');
    expect(await allowedOrigin('https://other.example')).toBeNull();
    const refused = await get('/none', { origin: 'https://front.example' });
    expect(refused.headers.get('access-control-allow-origin')).toBe('https://front.example');
  });
});

describe('scripts of another origin', () => {
  const preflight = (origin: string) =>
    fetch(`${server.address}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,x-request-id',
      },
    });
  const post = (origin: string, query: string) =>
    fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });

  test.each(ORIGINS)('%s may send a query, and read its answer', async (origin) => {
    const { status, headers } = await preflight(origin);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('access-control-allow-methods')).toContain('POST');
    expect(headers.get('access-control-allow-headers')).toBe('content-type,x-request-id');
    for (const [query, answered] of [
      ['{ __typename }', 200],
      ['{ nobody }', 400],
    ] as const) {
      const answer = await post(origin, query);
      expect(answer.status).toBe(answered);
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      expect(answer.headers.get('vary')).toContain('Origin');
      expect(answer.headers.get('access-control-expose-headers')?.split(', ')).toEqual([
        'x-request-id',
        'server-timing',
        'retry-after',
        'ratelimit',
        'ratelimit-policy',
        'citegraph-total',
        'citegraph-export',
        'citegraph-graph-version',
        'content-disposition',
      ]);
    }
  });

  test.each([
    'https://front.example.evil.example',
    'https://evilfront.example',
    'http://front.example',
    'https://front.example:8443',
    'http://localhost',
    'null',
  ])('%s may not, although it looks alike', async (origin) => {
    const answers = [await preflight(origin), await post(origin, '{ __typename }')];
    for (const { headers } of answers) {
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('an origin that may not read answers', () => {
  test('is logged once, with what to do; this server, allowed ones and programs are not', async () => {
    const log = new ServerLog();
    const logged = await startTestServer(
      graph,
      { CORS_ORIGINS: ORIGINS.join(), LOG_LEVEL: 'warn' },
      { log },
    );
    const long = `https://${'a'.repeat(300)}.example`;
    const origins = ['https://other.example', 'null', 'https://other.example', long, '\tnonsense'];
    for (const origin of [...ORIGINS, STUDIO, logged.address, ...origins]) {
      await get('/graphql?query={__typename}', { origin }, logged);
    }
    await get('/graphql?query={__typename}', {}, logged);
    const lines = log.lines.map(({ level, origin, setting }) => ({ level, origin, setting }));
    const seen = ['https://other.example', 'null', long.slice(0, 120), 'nonsense'];
    expect(lines).toEqual(seen.map((origin) => ({ level: 40, origin, setting: 'CORS_ORIGINS' })));
    expect(log.lines[0]?.['msg']).toBe(
      'Pages of the origin "https://other.example" may not read responses of this server. Add it to CORS_ORIGINS if they should.',
    );
    expect(log.lines[1]?.['msg']).toContain('serve them by HTTP');
    for (let index = 0; index < 150; index += 1) {
      await get('/health/live', { origin: `https://made-up-${index}.example` }, logged);
    }
    expect(log.lines).toHaveLength(100);
    await logged.drain();
  });

  test('may find out that the server runs, and nothing else', async () => {
    const { headers } = await get('/health/live', { origin: 'https://other.example' });
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    for (const place of ['/health/ready', '/graphql?query={__typename}', '/none']) {
      const other = await get(place, { origin: 'https://other.example' });
      expect(other.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    }
  });
});

describe('Apollo Sandbox', () => {
  test('may load what its page names, and nothing else', async () => {
    const response = await get('/graphql', AS_BROWSER);
    const page = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'nonce-[0-9a-f]{64}' https:/);
    expect(policy).not.toMatch(/unsafe|\*/);
    const [, nonce] = /'nonce-([0-9a-f]+)'/.exec(policy) ?? [];
    for (const [tag] of page.matchAll(/<script[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`);
    const scripts = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src);
    expect(scripts).toHaveLength(1);
    for (const src of scripts) expect(policy).toContain(new URL(src).origin);
  });

  test('may ask from its own site only while it is on', async () => {
    expect(await allowedOrigin(STUDIO)).toBe(STUDIO);
    expect(await allowedOrigin(STUDIO, withoutSandbox)).toBeNull();
  });

  test('when it is off, /graphql leads browsers to GraphiQL and answers queries as before', async () => {
    const { status, headers } = await get('/graphql', AS_BROWSER, withoutSandbox);
    expect([status, headers.get('location')]).toEqual([302, 'graphiql']);
    const answer = await get('/graphql?query={__typename}', AS_BROWSER, withoutSandbox);
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  });
});
