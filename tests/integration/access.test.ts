import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { revokeKey, rotateKey, type IssuedKey } from '../../src/access/keys.js';
import { backUp } from '../../src/backup/backup.js';
import { backupFolder } from '../support/backups.js';
import { keyedServer } from '../support/keyedServer.js';
import { connectRaw } from '../support/rawNeo4j.js';
import { allDifferences, canonicalExport } from '../support/testGraph.js';

const HUB = 'arxiv:1803.04585';
const TITLE = 'Goodhart';
const QUERY = `/graphql?query={paper(id:"${HUB}"){title}}`;
const SEARCH = '/graphql?query={search(query:"goodhart",first:1){edges{node{title}}}}';
const EXPORT = `/export/citers?id=${HUB}&format=csv`;
const IN_BROWSER = { accept: 'text/html' };
const NEEDS_KEY = [
  ...[QUERY, '/graphql', '/', EXPORT],
  ...[`/badge/papers/${HUB}`, `/embed/papers/${HUB}`],
  `/oembed?url=https://graph.example/papers/${HUB}`,
];

const keyed = keyedServer();
const { get, make, log } = keyed;
const secretOf = ({ secret }: IssuedKey): string => secret.text.slice(-43);
/** Until it does: servers know of a change within seconds. */
async function untilStatus(status: number, key: IssuedKey): Promise<void> {
  while ((await get(QUERY, key)).status !== status);
}

/** Asks until the answer is remembered. */
async function remembered(place: string): Promise<Response> {
  for (;;) {
    keyed.statements.length = 0;
    const response = await get(place, keyed.key);
    expect(await response.clone().text()).toContain(TITLE);
    if (keyed.statements.every((name) => name === 'apiKeys')) return response;
  }
}

describe('without an API key', () => {
  test.each(NEEDS_KEY)('%s is refused, with what is expected', async (place) => {
    const response = await get(place);
    const { status, headers } = response;
    expect({ place, status }).toEqual({ place, status: 401 });
    expect(headers.get('www-authenticate')).toBe('Bearer realm="citegraph", scope="read"');
    expect(headers.get('vary')).toContain('Authorization');
    const text = await response.text();
    expect(text).not.toContain(TITLE);
    expect(JSON.parse(text)).toMatchObject({
      errors: [
        {
          message: expect.stringContaining(
            'got nothing, expected "Bearer" and an API key',
          ) as unknown,
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    });
  });

  test.each(['/health/live', '/health/ready', '/docs/README.md', '/schema.graphql', '/graphiql'])(
    '%s is open',
    async (place) => {
      expect((await get(place)).status).not.toBe(401);
    },
  );

  test('a browser gets pages, without data, and the sandbox', async () => {
    for (const place of ['/', '/search', `/papers/${HUB}`, '/papers/none']) {
      const page = await get(place, null, IN_BROWSER);
      expect([place, page.status]).toEqual([place, 401]);
      const text = await page.text();
      expect(text).toContain('<title>Needs an API key · citegraph</title>');
      expect(text).toContain('/assets/main-abc.js');
      expect(text).toContain('"needsKey":true,"sample":null');
      expect(text).not.toContain(TITLE);
    }
    expect((await get('/graphql', null, IN_BROWSER)).status).toBe(200);
    expect((await get(QUERY, null, IN_BROWSER)).status).toBe(401);
  });

  test('a browser may ask whether it may send one', async () => {
    const response = await fetch(`${keyed.server.address}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://studio.apollographql.com',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toContain('authorization');
    const refused = await get(QUERY, null, { origin: 'https://studio.apollographql.com' });
    expect(refused.headers.get('access-control-allow-origin')).not.toBeNull();
  });

  test('nobody gets a remembered answer, nor learns that it is unchanged', async () => {
    const held = { 'if-none-match': (await remembered(QUERY)).headers.get('etag') ?? '' };
    const unchanged = await get(QUERY, keyed.key, held);
    expect(unchanged.status).toBe(304);
    expect(unchanged.headers.get('vary')).toContain('Authorization');
    for (const headers of [{}, held]) {
      const refused = await get(QUERY, null, headers);
      expect([refused.status, refused.headers.get('etag')]).toEqual([401, null]);
      expect(await refused.text()).not.toContain(TITLE);
    }
  });
});

describe('with an API key', () => {
  test.each(NEEDS_KEY.filter((place) => place !== '/graphql'))('%s is answered', async (place) => {
    const response = await get(place, keyed.key);
    expect([place, response.status]).toEqual([place, 200]);
    expect(response.headers.get('vary')).toContain('Authorization');
  });

  test('a page has its data, and the log names the key by its id', async () => {
    const page = await get(`/papers/${HUB}`, keyed.key, IN_BROWSER);
    expect(await page.text()).toContain(TITLE);
    await get(QUERY, keyed.key);
    expect(log.lines.at(-1)).toMatchObject({ key: keyed.key.key.id, status: 200 });
  });

  test('that lacks the scope, the request is refused as one of somebody known', async () => {
    const metrics = await make({ scopes: ['metrics'] });
    await untilStatus(403, metrics);
    const refused = await get(QUERY, metrics);
    expect(refused.headers.get('www-authenticate')).toContain('error="insufficient_scope"');
    expect(await refused.text()).toContain('"code":"FORBIDDEN"');
  });

  test('nobody is answered any more once it is revoked, or has another secret', async () => {
    const [revoked, rotated] = [await make(), await make()];
    await untilStatus(200, revoked);
    await untilStatus(200, rotated);
    await revokeKey(keyed.graph, revoked.key.id);
    const renewed = await rotateKey(keyed.graph, rotated.key.id);
    expect(renewed.key).toEqual({ ...rotated.key, rotatedAt: expect.any(String) as unknown });
    await untilStatus(401, revoked);
    await untilStatus(401, rotated);
    await untilStatus(200, renewed);
    await expect(revokeKey(keyed.graph, revoked.key.id)).rejects.toThrow('ID: got ');
  });
});

test('metrics beyond this machine need a key with the scope metrics', async () => {
  const { metricsAddress } = keyed.server;
  const ask = (key?: IssuedKey) =>
    fetch(`${metricsAddress}/metrics`, {
      headers: key === undefined ? {} : { authorization: `Bearer ${key.secret.text}` },
    });
  const metrics = await make({ scopes: ['metrics'] });
  await untilStatus(403, metrics);
  const answered = await ask(metrics);
  expect(answered.status).toBe(200);
  expect(await answered.text()).toContain('citegraph_ready 1');
  const refused = [await ask(), await ask(keyed.key)];
  expect(refused.map(({ status }) => status)).toEqual([401, 403]);
  for (const response of refused) {
    expect(response.headers.get('www-authenticate')).toContain('scope="metrics"');
    expect(await response.text()).not.toContain('citegraph_ready');
  }
});

test('a key does so much work a minute as it may, of which a remembered answer is one unit', async () => {
  // A new key is a commit, after which nothing is remembered any more.
  const limited = await make({ costPerMinute: 40 });
  await untilStatus(200, limited);
  await remembered(SEARCH);
  const cheap = await get(SEARCH, limited);
  expect(cheap.headers.get('ratelimit-policy')).toBe('"work";q=40;w=60');
  expect(cheap.headers.get('ratelimit')).toMatch(/^"work";r=3[89];t=\d+$/);
  let refused: Response;
  for (let n = 0; ; n += 1) {
    refused = await get(SEARCH.replace('first:1', `first:${2 + n}`), limited);
    if (refused.status !== 200) break;
    expect(refused.headers.get('ratelimit')).toMatch(/^"work";r=\d+;t=\d+$/);
  }
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.text()).toContain('"code":"QUOTA_EXCEEDED"');
  expect((await get(QUERY, keyed.key)).headers.get('ratelimit')).toBeNull();
});

test('a secret is in no log, backup, export or database, and keys are no part of the graph', async () => {
  const { graph, key } = keyed;
  expect(await allDifferences(graph)).toEqual([]);
  const { folder, remove } = await backupFolder();
  const file = path.join(folder, 'graph.gz');
  await backUp(graph, file);
  const backup = gunzipSync(await readFile(file)).toString();
  await remove();
  const raw = connectRaw();
  const stored = await raw.run('MATCH (key:ApiKey) RETURN properties(key) AS stored');
  await raw.close();
  const exported = (await canonicalExport(graph)).join('\n');
  for (const text of [JSON.stringify(log.lines), backup, exported, JSON.stringify(stored)]) {
    expect(text).not.toContain(secretOf(key));
  }
  expect(JSON.stringify(stored)).toContain(key.key.id);
  for (const text of [backup, exported]) expect(text).not.toContain(key.key.id);
});
