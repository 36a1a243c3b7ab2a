import type { FastifyInstance } from 'fastify';
import type { KeyRing } from '../../access/keyRing.js';
import type { Config } from '../../config/config.js';
import type { MetricsConfig } from '../../config/metricsConfig.js';
import { Access } from '../access/access.js';
import type { Callings } from '../access/callers.js';
import { drainServer } from '../drain.js';
import { createApp, type AppOptions } from '../fastifyApp.js';
import { OpenConnections } from '../openConnections.js';
import { LastKnownKeys } from './lastKnownKeys.js';
import type { ServerMetrics } from './serverMetrics.js';

/** Milliseconds for a response under way when the server stops, which it does for nobody who reads slowly. */
const GRACE_MS = 1_000;

/** The HTTP server of metrics, ready to listen. */
export interface MetricsApp {
  readonly app: FastifyInstance;
  drain(): Promise<void>;
}

/** How those who read metrics are told apart, where they have to show who they are. */
export interface MetricsCallings extends Pick<Callings, 'tokens'> {
  readonly keys: () => KeyRing;
}

/**
 * Serves `/metrics`, and nothing else, on a port of its own, so that who may read answers need not see them, and so that they
 * can be read when the server has as many connections as it may have. Bounds and refusals are those of the server.
 */
export async function createMetricsApp(
  config: Config,
  { host, needsKey }: MetricsConfig,
  metrics: Pick<ServerMetrics, 'text' | 'contentType'>,
  { keys, tokens }: MetricsCallings,
  options?: AppOptions,
): Promise<MetricsApp> {
  const state = { draining: false, refusing: false };
  const allowedHosts = [...config.allowedHosts, host.toLowerCase()];
  // No page of any origin has to read them.
  const own: Config = { ...config, sandbox: false, corsOrigins: [], allowedHosts };
  const app = await createApp(own, state, options);
  const connections = new OpenConnections(app.server);
  const access = new Access({
    keys: needsKey ? new LastKnownKeys(keys()) : null,
    tokens,
    costPerMinute: null,
  });
  app.get('/metrics', {
    onRequest: (request, reply) => access.admit(request, reply, 'metrics'),
    handler: async (_request, reply) => {
      void reply.header('cache-control', 'no-store');
      return reply.type(metrics.contentType).send(await metrics.text());
    },
  });
  return {
    app,
    drain: async () => {
      await drainServer(app, connections, state, { shutdownDelayMs: 0, shutdownGraceMs: GRACE_MS });
      await app.close();
    },
  };
}
