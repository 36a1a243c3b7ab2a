import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { buildSchema, parse, printSchema, validate, visit } from 'graphql';
import { EXPLORE_OPERATIONS } from '../../src/explore/operations.js';
import type { Graph } from '../../src/graph/graph.js';
import { connectTestGraph } from '../support/testGraph.js';
import { startTestServer, type TestServer, serveSample } from '../support/testServer.js';

let graph: Graph;
let server: TestServer;
beforeAll(async () => {
  ({ graph, server } = await serveSample());
});
afterAll(async () => {
  await server.drain();
  await graph.close();
});

const get = (place: string, headers: Record<string, string> = {}) =>
  fetch(`${server.address}${place}`, { headers });
const page = async (place: string) => {
  const response = await get(place, { accept: 'text/html' });
  return { response, text: await response.text() };
};

describe('/ for programs', () => {
  test('says where everything is, and how much is loaded', async () => {
    const response = await get('/', { accept: '*/*' });
    expect(response.headers.get('vary')).toContain('Accept');
    const places = (await response.json()) as Record<string, unknown>;
    expect(places).toMatchObject({
      name: 'citegraph',
      graphql: '/graphql',
      loaded: { paperCount: 138, stubCount: 2, citationCount: 473 },
    });
    for (const name of ['graphiql', 'schema', 'documentation', 'health']) {
      expect((await get(String(places[name]))).status).toBe(200);
    }
  });

  test('says so when Neo4j is gone, with 503', async () => {
    const lost = await connectTestGraph();
    const without = await startTestServer(lost);
    await lost.close();
    const response = await fetch(without.address);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await response.json()).toMatchObject({ name: 'citegraph', loaded: null });
    await without.drain();
  });
});

describe('the example operations', () => {
  test('are all that lie in the folder', () => {
    const files = readdirSync(new URL('../../sample/operations', import.meta.url));
    // The hub page lies beside the folder.
    expect(EXPLORE_OPERATIONS).toHaveLength(files.length + 1);
    expect(new Set(EXPLORE_OPERATIONS.map(({ name }) => name)).size).toBe(files.length + 1);
  });

  test.each(EXPLORE_OPERATIONS.map((operation) => [operation.name, operation] as const))(
    '%s finds something in the sample graph, as it is',
    async (name, { query, variables, question }) => {
      expect(question).toMatch(/^[A-Z].*[.?]$/);
      const { data, errors } = await server.query(query, variables);
      expect(errors).toBeUndefined();
      const [answer] = Object.values(data ?? {});
      expect(answer).toBeTruthy();
      // A list that is empty, or a paper without one citation of the kind, shows nobody anything.
      const found = JSON.stringify(answer);
      const nothing = /"totalCount":0|"(edges|buckets|papers|paths|levels|citations)":\[\]/;
      if (name !== 'WhereFrom') expect(found).not.toMatch(nothing);
    },
  );
});

test('the example operations ask for every entry point and every way of relating papers', () => {
  const names = new Set<string>();
  for (const { query } of EXPLORE_OPERATIONS) {
    visit(parse(query), { Field: ({ name: { value } }) => void names.add(value) });
  }
  const expected = ['traverse', 'paths', 'search', 'neighbourhood', 'coCited', 'coupled'];
  expect([...names]).toEqual(
    expect.arrayContaining([...expected, 'citerFacets', 'hubs', 'papers']),
  );
});

describe('what is served beside', () => {
  test('the schema is the one that answers', async () => {
    const text = await (await get('/schema.graphql')).text();
    const schema = buildSchema(text);
    expect(printSchema(schema)).toContain('type Paper implements Node');
    expect(schema.description).toContain('typed citations');
    for (const { query } of EXPLORE_OPERATIONS) expect(validate(schema, parse(query))).toEqual([]);
  });

  test.each(['/graphiql/nothing.js', '/graphiql/manifest.json'])(
    '%s is not found',
    async (place) => {
      expect((await get(place)).status).toBe(404);
    },
  );

  test('GraphiQL comes from here alone, compressed, and is kept for ever', async () => {
    const { response, text } = await page('/graphiql');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const files = [...text.matchAll(/(?:href|src)="(graphiql\/[^"]+)"/g)].map(([, file]) => file);
    expect(files).toHaveLength(2);
    for (const file of files) {
      const { status, headers } = await get(`/${file ?? ''}`, { 'accept-encoding': 'gzip' });
      expect(status).toBe(200);
      expect(headers.get('content-encoding')).toBe('gzip');
      expect(headers.get('cache-control')).toContain('immutable');
      const plain = await get(`/${file ?? ''}`, { 'accept-encoding': 'identity' });
      expect(plain.headers.get('content-encoding')).toBeNull();
      expect((await plain.text()).length).toBeGreaterThan(100_000);
    }
  });
});
