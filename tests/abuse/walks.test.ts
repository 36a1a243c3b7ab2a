import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { generateLines } from '../../src/generate/generate.js';
import type { Graph } from '../../src/graph/graph.js';
import { connectTestGraph, refillGraph } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const HUB_PAGE = readFileSync(new URL('../../sample/hub-page.graphql', import.meta.url), 'utf8');
/** What a walk that finds no place or no memory may end in. */
const REFUSALS = new Set(['OVERLOADED', 'DATABASE_OVERLOADED', 'DEADLINE_EXCEEDED']);
const HUBS = 40;
const CLIENTS = 8;
const WALKS_EACH = 6;
const PAGES = 60;

let graph: Graph;
let server: TestServer;
let hubIds: string[];
beforeAll(async () => {
  graph = await connectTestGraph();
  await refillGraph(graph, [...generateLines({ papers: 3_000, citations: 24_000, seed: 13 })]);
  server = await startTestServer(graph);
  const { data } = await server.query(`{ hubs(first: ${HUBS}) { edges { node { id } } } }`);
  const { hubs } = data as unknown as { hubs: { edges: { node: { id: string } }[] } };
  hubIds = hubs.edges.map(({ node }) => node.id);
});
afterAll(async () => {
  await server.drain();
  await graph.close();
});

const WALK = `query ($from: [ID!]!) {
  a: traverse(from: $from, direction: BOTH, maxDepth: 6, budget: 200000, limit: 1000) { levels { depth exact atLeast } papers { depth paper { id } } }
  b: traverse(from: $from, budget: 200000, steps: [{ direction: CITERS, fanOut: 1000 }, { direction: REFERENCES }]) { levels { depth exact atLeast } } }`;

test('walks from 40 hubs by 8 clients end in answers or refusals, and hub pages beside them are right', async () => {
  expect(hubIds).toHaveLength(HUBS);
  const alone = await server.query(WALK, { from: hubIds });
  expect(alone.errors).toBeUndefined();
  const [hub = ''] = hubIds;
  const { data: pageAlone } = await server.query(HUB_PAGE, { id: hub });
  let answered = 0;
  const client = async (): Promise<void> => {
    for (let walk = 0; walk < WALKS_EACH; walk += 1) {
      const { data, errors } = await server.query(WALK, { from: hubIds });
      for (const { extensions } of errors ?? []) expect(REFUSALS).toContain(extensions['code']);
      if (errors !== undefined) continue;
      answered += 1;
      expect(data).toEqual(alone.data);
    }
  };
  const beside = async (): Promise<void> => {
    for (let page = 0; page < PAGES; page += 1) {
      const { data, errors } = await server.query(HUB_PAGE, { id: hub });
      expect(errors).toBeUndefined();
      expect(data).toEqual(pageAlone);
    }
  };
  await Promise.all([beside(), ...Array.from({ length: CLIENTS }, client)]);
  expect(answered).toBeGreaterThan(0);
});
