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
  /** Of metrics, with METRICS_PORT. */
  readonly metricsAddress: string;
  query(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  warmUp(onPlanned?: OnPlanned): Promise<void>;
  drain(): Promise<void>;
}

/** Requests of tests are slow where the machine is busy, and lines about that are not what they expect. */
const UNDISTURBED = { PORT: '0', LOG_LEVEL: 'silent', SLOW_REQUEST_MS: '0' };

/** Starts the server; `variables` are configuration, as from the environment. */
export async function startTestServer(
  graph: Graph,
  variables: Record<string, string> = {},
  options?: AppOptions,
): Promise<TestServer> {
  const config = loadConfig({}, { ...UNDISTURBED, ...variables });
  const server = await createHttpServer(graph, config, options);
  const address = await listen(server.app, config);
  const metricsAddress =
    server.metrics === null || config.metrics === null
      ? 'no metrics'
      : await listen(server.metrics, config.metrics);
  return {
    app: server.app,
    address,
    metricsAddress,
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

/** Plans of a busy machine take longer than users would wait; what tests the limit sets one of its own. */
const PATIENT = { REQUEST_DEADLINE_MS: '60000' };

/** The sample graph, and the server over it; `variables` are configuration. */
export async function serveSample(
  options?: AppOptions,
  variables: Record<string, string> = {},
): Promise<{ graph: Graph; server: TestServer }> {
  const graph = await connectTestGraph();
  await refillGraph(graph, sampleLines());
  return { graph, server: await startTestServer(graph, { ...PATIENT, ...variables }, options) };
}
