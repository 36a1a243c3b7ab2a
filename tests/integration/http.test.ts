import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { readFileSync } from 'node:fs';
import type { Graph } from '../../src/graph/graph.js';
import { serveSample, type TestServer } from '../support/testServer.js';

const HUB = 'arxiv:1803.04585';
const MADE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const HUB_PAGE = readFileSync(new URL('../../sample/hub-page.graphql', import.meta.url), 'utf8');

describe('the server over the sample graph', () => {
  let graph: Graph;
  let server: TestServer;
  beforeAll(async () => {
    ({ graph, server } = await serveSample());
  });
  afterAll(async () => {
    await server.drain();
    await graph.close();
  });

  const idOfAnswer = async (headers: Record<string, string>) =>
    (await fetch(`${server.address}/health/live`, { headers })).headers.get('x-request-id');

  test('one query draws the hub page, in three statements', async () => {
    const { data, errors, headers } = await server.query(HUB_PAGE, { id: HUB });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      paper: {
        citerCount: 17,
        hubTier: 'HUB',
        citationProfile: {
          displayLabel: 'Mixed citations',
          sentence: 'Mixed citation behavior. Most common role is background: 9 of 15 (60%).',
          role: { bucket: 'BACKGROUND', count: 9, classified: 15, total: 17 },
        },
        citers: { totalCount: 17 },
      },
    });
    expect(headers.get('server-timing')).toBe('neo4j;desc="3 statements"');
  });

  test('aliases with different filters are counted each by itself', async () => {
    const filters = ['titleContains: "graph"', 'titleContains: "learning"', 'hasSummary: true'];
    const count = (name: string, filter: string) =>
      `${name}: citers(filter: { ${filter} }) { totalCount }`;
    const ask = async (counts: string[]) => {
      const { data } = await server.query(`{ paper(id: "${HUB}") { ${counts.join(' ')} } }`);
      return Object.values((data as { paper: Record<string, object> } | null)?.paper ?? {});
    };
    const together = await ask(filters.map((filter, n) => count(`f${n}`, filter)));
    const alone = await Promise.all(filters.map((filter) => ask([count('f', filter)])));
    expect(together).toEqual(alone.flat());
    expect(new Set(together.map((counted) => JSON.stringify(counted))).size).toBe(3);
  });

  test('an id that nobody knows is null, and no error', async () => {
    const { data, errors } = await server.query('{ paper(id: "arxiv:2001.99999") { id } }');
    expect({ data, errors }).toEqual({ data: { paper: null }, errors: undefined });
  });

  test('an unknown scheme is an error that lists the schemes', async () => {
    const { errors } = await server.query('{ paper(id: "issn:123") { id } }');
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'id', value: '"issn:123"' },
    });
    expect(errors?.[0]?.message).toContain('doi, arxiv');
  });

  test.each([
    ['first: 101', 'first', '101'],
    ['first: 0', 'first', '0'],
    ['after: "nonsense"', 'after', '"nonsense"'],
  ])('citers(%s) is an error that names the argument and the value', async (args, field, value) => {
    const { errors } = await server.query(
      `{ paper(id: "${HUB}") { citers(${args}) { totalCount edges { cursor } } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field, value });
  });

  test('a query nested ten deep is refused before anything runs', async () => {
    let query = 'id';
    for (let level = 0; level < 10; level += 1) query = `citers { edges { node { ${query} } } }`;
    const { status, errors, data } = await server.query(`{ paper(id: "${HUB}") { ${query} } }`);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_DEEP', limit: 15 });
  });

  test('a query that could return too many nodes is refused with their number', async () => {
    const { status, errors } = await server.query(
      `{ paper(id: "${HUB}") { citers(first: 100) { edges { node { citers(first: 100) { edges { node {
        citers(first: 100) { totalCount } } } } } } } } }`,
    );
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      cost: { nodes: { requested: 1_010_101, limit: 50_000 }, work: { limit: 1_000 } },
    });
  });

  test.each(['from-a-proxy-7', 'a', 'x'.repeat(100), '00-ab:cd.ef_1'])(
    'a request keeps the id that it came with: %s',
    async (id) => {
      expect(await idOfAnswer({ 'x-request-id': id })).toBe(id);
    },
  );

  test.each(['', 'x'.repeat(101), 'a b', 'a,b', 'é', '<script>', 'a"b', '-\t-'])(
    'a request gets an id in place of what is none: %j',
    async (id) => {
      expect(await idOfAnswer({ 'x-request-id': id })).toMatch(MADE_ID);
    },
  );

  test('requests get ids that differ', async () => {
    const [one, other] = [await idOfAnswer({}), await idOfAnswer({})];
    expect([one, other]).toEqual([expect.stringMatching(MADE_ID), expect.stringMatching(MADE_ID)]);
    expect(one).not.toBe(other);
  });

  test('health tells live from ready', async () => {
    expect((await fetch(`${server.address}/health/live`)).status).toBe(200);
    expect(await (await fetch(`${server.address}/health/ready`)).json()).toEqual({
      status: 'ready',
    });
  });

  test('a browser that opens /graphql gets an IDE, and its origin may ask', async () => {
    const page = await fetch(`${server.address}/graphql`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('HubPage');
    const preflight = await fetch(`${server.address}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://studio.apollographql.com',
        'access-control-request-method': 'POST',
      },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBe(
      'https://studio.apollographql.com',
    );
    const other = await fetch(`${server.address}/health/live`, {
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('answers a GET of a program, and refuses one that a page of another site sends', async () => {
    const address = `${server.address}/graphql?query={__typename}`;
    expect(await (await fetch(address)).json()).toEqual({ data: { __typename: 'Query' } });
    const foreign = await fetch(address, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(foreign.status).toBe(400);
  });

  test('speaks GraphQL over HTTP: all 61 audits are ok', async () => {
    const results = await auditServer({ url: `${server.address}/graphql` });
    const broken = results.filter(({ status }) => status !== 'ok');
    expect(broken.map(({ name }) => name)).toEqual([]);
    expect(results).toHaveLength(61);
  });
});
