import type { FastifyInstance } from 'fastify';
import { loadConfig } from '../../src/config/config.js';
import { listen } from '../../src/cli/listen.js';
import type { Graph } from '../../src/graph/graph.js';
import type { AppOptions } from '../../src/server/fastifyApp.js';
import { createHttpServer } from '../../src/server/server.js';
import type { OnPlanned } from '../../src/server/readiness.js';
import { connectTestGraph, refillGraph, sampleLines } from './testGraph.js';

/** What a GraphQL answer looks like to a client. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, never> | null | undefined;
  readonly errors:
    { message: string; path?: string[]; extensions: Record<string, unknown> }[] | undefined;
}

/** The real server over a graph, on a free port. */
export interface TestServer {
  readonly app: FastifyInstance;
  readonly address: string;
  query(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  warmUp(onPlanned?: OnPlanned): Promise<void>;
  drain(): Promise<void>;
}

/** Starts the server; `variables` are configuration, as from the environment. */
export async function startTestServer(
  graph: Graph,
  variables: Record<string, string> = {},
  options?: AppOptions,
): Promise<TestServer> {
  const config = loadConfig({}, { PORT: '0', LOG_LEVEL: 'silent', ...variables });
  const server = await createHttpServer(graph, config, options);
  const address = await listen(server.app, config);
  return {
    app: server.app,
    address,
    warmUp: (onPlanned) => server.warmUp(onPlanned),
    drain: () => server.drain(),
    query: async (query, queryVariables = {}) => {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: queryVariables }),
      });
      const body = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
      const { status, headers } = response;
      return { status, headers, data: body.data, errors: body.errors };
    },
  };
}

/** The sample graph, and the server over it; `variables` are configuration. */
export async function serveSample(
  options?: AppOptions,
  variables: Record<string, string> = {},
): Promise<{ graph: Graph; server: TestServer }> {
  const graph = await connectTestGraph();
  await refillGraph(graph, sampleLines());
  return { graph, server: await startTestServer(graph, variables, options) };
}
