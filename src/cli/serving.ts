import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';
import type { MetricsConfig } from '../config/metricsConfig.js';
import type { CitegraphError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { callingsBy, keyRing } from '../server/access/callings.js';
import type { AppOptions } from '../server/fastifyApp.js';
import type { MetricsApp } from '../server/metrics/metricsApp.js';
import { logProcessWarnings } from '../server/processWarnings.js';
import { createHttpServer } from '../server/server.js';
import type { DatabaseAddress } from '../workers/messages.js';
import { WorkerPool } from '../workers/workerPool.js';
import { addressOf, listen, listenOnFirstFree, type Endpoint } from './listen.js';
import { outputOptions } from './output.js';
import { unlessAborted } from './stopRequested.js';
import type { Waiting } from './waiting.js';
import { warmUp } from './warmUp.js';

/** Where clients find a server. */
export interface Addresses {
  readonly server: string;
  /** Null where there are no metrics. */
  readonly metrics: string | null;
}

/** A server that listens: this process, or workers. */
export interface Serving {
  readonly addresses: Addresses;
  /** Resolves when it is warm, and shows how far it is. */
  warmUp(waiting: Waiting): Promise<void>;
  /** Ends it: see `HttpServer.drain`. */
  drain(): Promise<void>;
  /** Resolves when it cannot go on, though the database could. */
  readonly failed: Promise<CitegraphError>;
}

/** Serves from this process. */
export async function serveAlone(graph: Graph, config: Config): Promise<Serving> {
  const server = await createHttpServer(graph, config, await logTarget());
  logProcessWarnings(server.app.log);
  const addresses = await listenAt(server.metrics, config, () => listen(server.app, config));
  return {
    addresses,
    warmUp: (waiting) => warmUp(server, waiting),
    drain: () => server.drain(),
    failed: new Promise(() => undefined),
  };
}

/** Serves from workers, each of which connects to the database. `graph` is for what this process reads of it. */
export async function serveByWorkers(
  graph: Graph,
  database: DatabaseAddress,
  config: Config,
  stop: AbortSignal,
): Promise<Serving> {
  const target = await logTarget();
  const { uri, username, password } = database;
  const pool = new WorkerPool(config, { uri, username, password }, target.log ?? process.stdout);
  let metrics: MetricsApp | null = null;
  const drain = async (): Promise<void> => {
    await pool.drain();
    await metrics?.drain();
  };
  try {
    metrics = await metricsOf(pool, graph, config, target);
    const failed = pool.failed.then((error) => Promise.reject(error));
    await unlessAborted(stop, Promise.race([pool.serving(), failed]));
    const addresses = await listenAt(metrics?.app ?? null, config, async () => {
      let bound = 0;
      await listenOnFirstFree(config, async (port) => {
        bound = await pool.listen(config.host, port);
      });
      return addressOf(config.host, bound);
    });
    return {
      ...{ addresses, drain, failed: pool.failed },
      warmUp: (waiting) => warmUp(pool, waiting),
    };
  } catch (error) {
    await drain();
    throw error;
  }
}

/** Serves the metrics of all workers; null where there are none. */
async function metricsOf(
  pool: WorkerPool,
  graph: Graph,
  config: Config,
  options: AppOptions,
): Promise<MetricsApp | null> {
  if (config.metrics === null) return null;
  const { createMetricsApp } = await import('../server/metrics/metricsApp.js');
  const { WorkersMetrics } = await import('../workers/workersMetrics.js');
  const metrics = pool.counted((workers) => new WorkersMetrics(workers));
  const callings = { ...callingsBy(graph, config), keys: () => keyRing(graph) };
  return createMetricsApp(config, config.metrics, metrics, callings, options);
}

/** Metrics first: a server that may choose its port takes another one. */
async function listenAt(
  metricsApp: FastifyInstance | null,
  config: Config,
  listenServer: () => Promise<string>,
): Promise<Addresses> {
  if (metricsApp === null || config.metrics === null) {
    return { server: await listenServer(), metrics: null };
  }
  const metrics = await listen(metricsApp, metricsEndpoint(config.metrics));
  try {
    return { server: await listenServer(), metrics: `${metrics}/metrics` };
  } catch (error) {
    await metricsApp.close();
    throw error;
  }
}

/** Where metrics are served, in the terms of `listen`. */
export function metricsEndpoint({ host, port }: MetricsConfig): Endpoint {
  return { host, port, prefix: 'METRICS_' };
}

/** A log for people on a terminal; elsewhere JSON, for programs. Standard output is for the document of `--json`. */
async function logTarget(): Promise<Pick<AppOptions, 'log'>> {
  if (outputOptions().json) return { log: { write: (line) => process.stderr.write(line) } };
  if (!process.stdout.isTTY) return {};
  const { prettyLog } = await import('./prettyLog.js');
  return { log: prettyLog() };
}
