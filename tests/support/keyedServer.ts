import { afterAll, beforeAll } from '@jest/globals';
import { print } from 'graphql';
import type { ApiKey } from '../../src/access/apiKeys.queries.js';
import { createKey, type IssuedKey } from '../../src/access/keys.js';
import type { Graph } from '../../src/graph/graph.js';
import { PAPER_QUERY } from '../../src/site/pageData.js';
import { applySchema } from '../../src/upkeep/graphModel.js';
import { buildPages } from './builtPages.js';
import { ServerLog } from './serverLog.js';
import { connectTestGraph, refillGraph, sampleLines } from './testGraph.js';
import { startTestServer, type TestServer } from './testServer.js';

/** A server over the sample that answers only requests with an API key, for the tests of a file. */
export interface KeyedServer {
  readonly graph: Graph;
  readonly server: TestServer;
  readonly log: ServerLog;
  readonly statements: string[];
  /** One with the scope read. */
  readonly key: IssuedKey;
  readonly make: (asked?: Partial<ApiKey>) => Promise<IssuedKey>;
  /** Asks at a place, with a key or without one. */
  readonly get: (
    place: string,
    key?: IssuedKey | null,
    headers?: Record<string, string>,
  ) => Promise<Response>;
}

/** Starts it before the tests, and stops it after. */
export function keyedServer(): KeyedServer {
  const log = new ServerLog();
  const statements: string[] = [];
  let graph: Graph;
  let server: TestServer;
  let key: IssuedKey;
  let pages: Awaited<ReturnType<typeof buildPages>>;
  const make: KeyedServer['make'] = (asked) =>
    createKey(graph, { name: 'test', scopes: ['read'], costPerMinute: null, ...asked });
  beforeAll(async () => {
    pages = await buildPages();
    graph = await connectTestGraph((name) => statements.push(name));
    await refillGraph(graph, sampleLines());
    await applySchema(graph);
    key = await make();
    const variables = {
      ...{ ACCESS: 'keys', LOG_LEVEL: 'debug', PUBLIC_URL: 'https://graph.example' },
      ...{ METRICS_PORT: '0', METRICS_HOST: '0.0.0.0' },
    };
    server = await startTestServer(graph, variables, { log, web: pages.web });
    // A page waits for less time than planning its queries may take.
    await server.app.inject({
      ...{ method: 'POST', url: '/graphql' },
      headers: { authorization: `Bearer ${key.secret.text}` },
      payload: { query: print(PAPER_QUERY), variables: { id: 'arxiv:1803.04585' } },
    });
  });
  afterAll(async () => {
    await server.drain();
    await graph.close();
    await pages.remove();
  });
  return {
    ...{ log, statements, make },
    get graph() {
      return graph;
    },
    get server() {
      return server;
    },
    get key() {
      return key;
    },
    get: (place, by = null, headers = {}) =>
      fetch(`${server.address}${place}`, {
        headers: {
          ...(by === null ? {} : { authorization: `Bearer ${by.secret.text}` }),
          ...headers,
        },
      }),
  };
}
