import { afterAll, beforeAll } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Graph } from '../../src/graph/graph.js';
import { connectTestGraph, refillGraph, sampleLines } from './testGraph.js';
import { startTestServer, type TestServer } from './testServer.js';

/** A hub of the sample, and the request for its page. */
export const HUB = 'arxiv:1803.04585';
export const HUB_PAGE = {
  query: readFileSync(new URL('../../sample/hub-page.graphql', import.meta.url), 'utf8'),
  variables: { id: HUB },
};

/** Two servers over the sample graph, for the tests of a file. */
export interface RememberingSample {
  readonly graph: Graph;
  /** Remembers answers, as servers do by default. */
  readonly server: TestServer;
  /** Remembers none. */
  readonly plain: TestServer;
  /** Of both, since the last question. */
  readonly statements: string[];
  /** The text of an answer, and the statements that it took. */
  readonly asked: (body: object, at?: TestServer) => Promise<[text: string, statements: number]>;
  /** Asks until the answer is one that is remembered. */
  readonly remembered: (body: object) => Promise<string>;
}

/** Starts both before the tests, and stops them after. */
export function rememberingSample(): RememberingSample {
  const statements: string[] = [];
  let graph: Graph;
  let server: TestServer;
  let plain: TestServer;
  beforeAll(async () => {
    graph = await connectTestGraph((name) => statements.push(name));
    await refillGraph(graph, sampleLines());
    server = await startTestServer(graph);
    plain = await startTestServer(graph, { REMEMBERED_ANSWERS_MB: '0' });
  });
  afterAll(async () => {
    await server.drain();
    await plain.drain();
    await graph.close();
  });
  const asked: RememberingSample['asked'] = async (body, at = server) => {
    statements.length = 0;
    const text = await (await post(at, body)).text();
    return [text, statements.length];
  };
  return {
    get graph() {
      return graph;
    },
    get server() {
      return server;
    },
    get plain() {
      return plain;
    },
    statements,
    asked,
    remembered: async (body) => {
      for (;;) {
        const [text, count] = await asked(body);
        if (count === 0) return text;
      }
    },
  };
}

/** Sends a query as clients do. */
export function post(
  at: Pick<TestServer, 'address'>,
  body: object,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${at.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}
