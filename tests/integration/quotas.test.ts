import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { AUDIENCE, testIssuer, type TestIssuer } from '../support/issuer.js';
import { askFrom, expectSameQuota, leftIn, untilRefused } from '../support/quotaClient.js';
import { ServerLog } from '../support/serverLog.js';
import { connectTestGraph, refillGraph, sampleLines } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const HUB = 'arxiv:1803.04585';
const PAPER = `{ paper(id: "${HUB}") { title } }`;
const RELATED = '{ hubs(first: 10) { edges { node { coCited(first: 1) { population } } } } }';
const WALK = `{ traverse(from: ["${HUB}"], limit: 1, budget: 5000) { levels { exact } } }`;

let graph: Graph;
let issuer: TestIssuer;
const servers: TestServer[] = [];
beforeAll(async () => {
  graph = await connectTestGraph();
  await refillGraph(graph, sampleLines());
  issuer = await testIssuer();
});
afterAll(async () => {
  for (const server of servers) await server.drain();
  await issuer.close();
  await graph.close();
});

async function start(variables: Record<string, string>, log?: ServerLog): Promise<TestServer> {
  const server =
    log === undefined
      ? await startTestServer(graph, variables)
      : await startTestServer(graph, { LOG_LEVEL: 'info', ...variables }, { log });
  servers.push(server);
  return server;
}

describe('who has no key has a quota by address', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await start({ COST_PER_MINUTE: '400', TRUSTED_PROXIES: '127.0.0.1, ::1' });
  });

  const get = (place: string, from: string, headers: Record<string, string> = {}) =>
    fetch(`${server.address}${place}`, { headers: { 'x-forwarded-for': from, ...headers } });

  test('with what is left in fields of the response and beside the data, also of a remembered answer', async () => {
    const first = await askFrom(server, '192.0.2.1', PAPER);
    expect(first.response.headers.get('ratelimit-policy')).toBe('"work";q=400;w=60');
    expect(first.response.headers.get('vary')).not.toContain('Authorization');
    for (let n = 0; n < 5; n += 1) {
      const asked = await askFrom(server, '192.0.2.1', PAPER);
      expect(asked.response.status).toBe(200);
      expectSameQuota(asked);
    }
    expect((await askFrom(server, '192.0.2.1', '{ nobody }')).left).toBeGreaterThan(380);
    const place = `/graphql?query=${encodeURIComponent(PAPER)}`;
    const byGet = await get(place, '192.0.2.6');
    const tag = byGet.headers.get('etag') ?? '';
    const unchanged = await get(place, '192.0.2.6', { 'if-none-match': tag });
    expect([byGet.status, unchanged.status]).toEqual([200, 304]);
    expect(unchanged.headers.get('ratelimit-policy')).toBe('"work";q=400;w=60');
    expect(leftIn(unchanged)['work']?.r).toBeGreaterThan(390);
  });

  test('of which a refusal says the same as other answers, and of long reads what is left of theirs', async () => {
    const walk = (budget: number) =>
      askFrom(server, '192.0.2.7', WALK.replace('5000', `${budget}`));
    // 200 units, which is all that long reads may take.
    expect((await walk(90_000)).response.status).toBe(200);
    const long = await walk(89_999);
    expect(long.response.status).toBe(429);
    expect(long.response.headers.get('ratelimit-policy')).toBe(
      '"work";q=400;w=60, "long";q=200;w=60',
    );
    expectSameQuota(long);
    expect(long.left).toBeGreaterThan(150);
    expect(leftIn(long.response)['long']?.r).toBeLessThan(150);
    // More than a full bucket: all that is asked after it is refused before it is read.
    const all = (query: string) => askFrom(server, '192.0.2.8', query);
    expect((await all(WALK.replace('5000', '200000'))).response.status).toBe(200);
    const { response } = await all(PAPER);
    expect(response.status).toBe(429);
    expect(response.headers.get('ratelimit-policy')).toBe('"work";q=400;w=60');
    const { r, t = NaN } = leftIn(response)['work'] ?? {};
    expect(r).toBe(0);
    expect(t).toBeGreaterThanOrEqual(60);
    expect(Number(response.headers.get('retry-after'))).toBeLessThan(t);
    const file = await get(`/export/citers?id=${HUB}&format=csv`, '192.0.2.8');
    expect([file.status, leftIn(file)['work']?.r]).toEqual([429, 0]);
    expect(leftIn(await get('/', '192.0.2.8'))['work']?.r).toBe(0);
  });

  test('of which what a query did not use is given back', async () => {
    const none = '{ paper(id: "arxiv:2001.99999") { coCited(first: 1) { population } } }';
    const failed = WALK.replace('limit: 1, budget: 5000', 'maxDepth: 99, budget: 100000');
    for (const query of [none, failed]) {
      for (let n = 0; n < 12; n += 1) {
        const { response, left } = await askFrom(server, '192.0.2.2', query);
        expect(response.status).not.toBe(429);
        expect(left).toBeGreaterThan(300);
      }
    }
  });

  test('that a lie does not change, nor another address of the same network', async () => {
    const mine = '2001:db8:0:7::1';
    const refused = await untilRefused(() => askFrom(server, mine, RELATED));
    expect(refused.response.status).toBe(429);
    expect(Number(refused.response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.body.errors?.[0]).toMatchObject({
      message: expect.stringContaining(
        'done its work: 400 units a minute are allowed. Try',
      ) as unknown,
      extensions: { code: 'QUOTA_EXCEEDED', limit: 400 },
    });
    for (const from of ['2001:db8:0:7:ffff::2', `203.0.113.1, ${mine}`, `x, , ${mine}`]) {
      expect((await askFrom(server, from, RELATED)).response.status).toBe(429);
    }
    expect((await askFrom(server, '2001:db8:0:8::1', RELATED)).response.status).toBe(200);
  });

  test('of which long reads leave half for everything else', async () => {
    let n = 1;
    // Each another one: what is remembered costs one unit.
    const walk = () => askFrom(server, '192.0.2.3', WALK.replace('limit: 1', `limit: ${(n += 1)}`));
    const refused = await untilRefused(walk);
    expect([refused.response.status, refused.body.errors?.[0]?.message]).toEqual([
      429,
      expect.stringContaining('200 units a minute are allowed for walks'),
    ]);
    const other = await askFrom(server, '192.0.2.3', PAPER);
    expect(other.response.status).toBe(200);
    expect(other.left).toBeGreaterThan(100);
  });

  test('for pages and exports, too, of which nobody pays for what was not read', async () => {
    const page = await get('/', '192.0.2.4');
    expect(page.headers.get('ratelimit')).toMatch(/^"work";r=39\d;/);
    const file = `${server.address}/export/citers?id=${HUB}&format=csv`;
    for (let n = 0; n < 20; n += 1) {
      const head = await fetch(file, {
        ...{ method: 'HEAD', headers: { 'x-forwarded-for': '192.0.2.4' } },
      });
      expect([head.status, head.headers.get('ratelimit-policy')]).toEqual([
        200,
        '"work";q=400;w=60, "long";q=200;w=60',
      ]);
    }
    await untilRefused(() => askFrom(server, '192.0.2.5', '{ search(query: "a") { totalCount } }'));
    expect((await get('/', '192.0.2.5')).status).toBe(429);
  });
});

describe('with the token of an issuer', () => {
  const log = new ServerLog();
  let server: TestServer;
  const ask = (token: string, query = PAPER) =>
    askFrom(server, '', query, { authorization: `Bearer ${token}` });
  beforeAll(async () => {
    server = await start(
      {
        COST_PER_MINUTE: '200',
        ...{ AUTH_JWKS_URI: issuer.jwksUri, AUTH_ISSUER: issuer.name, AUTH_AUDIENCE: AUDIENCE },
      },
      log,
    );
  });

  test('one is answered, and the log says of the subject no more than a hash', async () => {
    const { response, quota } = await ask(await issuer.token({ sub: 'anna@example.org' }));
    expect(response.status).toBe(200);
    expect(quota).toMatchObject({ limit: 200 });
    expect(response.headers.get('vary')).toContain('Authorization');
    expect(log.lines.at(-1)).toMatchObject({
      subject: expect.stringMatching(/^\w{16}$/) as unknown,
    });
    expect(JSON.stringify(log.lines)).not.toContain('anna');
  });

  test('that does not hold, or lacks the scope, or without one, one is refused as with a key', async () => {
    const none = await askFrom(server, '', PAPER);
    expect([none.response.status, none.body.errors?.[0]?.message]).toEqual([
      401,
      expect.stringContaining(`or a token of ${issuer.name} for ${AUDIENCE}`),
    ]);
    const expired = await ask(await issuer.token({ exp: 1_000_000_000 }));
    expect(expired.response.status).toBe(401);
    expect(expired.response.headers.get('www-authenticate')).toContain('error="invalid_token"');
    expect(expired.body.errors?.[0]?.message).toContain('got a token that has expired');
    const lacking = await ask(await issuer.token({ scope: 'metrics' }));
    expect(lacking.response.status).toBe(403);
    expect(lacking.response.headers.get('www-authenticate')).toContain('"insufficient_scope"');
    expect((await ask(`${'x'.repeat(20_000)}.y.z`)).response.status).toBe(431);
  });

  test('each subject has a quota of its own', async () => {
    const [anna, ben] = [await issuer.token(), await issuer.token({ sub: 'ben' })];
    expect((await untilRefused(() => ask(anna, RELATED))).response.status).toBe(429);
    expect((await ask(await issuer.token({ jti: 'another' }), RELATED)).response.status).toBe(429);
    expect((await ask(ben, RELATED)).response.status).toBe(200);
  });

  test('nobody is taken for somebody else while the issuer does not answer', async () => {
    await issuer.close();
    const late = await start({
      ...{ AUTH_JWKS_URI: issuer.jwksUri, AUTH_ISSUER: issuer.name, AUTH_AUDIENCE: AUDIENCE },
    });
    const { response, body } = await askFrom(late, '', PAPER, {
      authorization: `Bearer ${await issuer.token()}`,
    });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(body.errors?.[0]?.extensions['code']).toBe('ISSUER_UNAVAILABLE');
    await issuer.listen();
  });
});
