import type { Config } from '../config/config.js';
import type { CitegraphError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import type { AppOptions } from '../server/fastifyApp.js';
import { logProcessWarnings } from '../server/processWarnings.js';
import { createHttpServer } from '../server/server.js';
import type { DatabaseAddress } from '../workers/messages.js';
import { WorkerPool } from '../workers/workerPool.js';
import { addressOf, listen, listenOnFirstFree } from './listen.js';
import { outputOptions } from './output.js';
import { unlessAborted } from './stopRequested.js';
import type { Waiting } from './waiting.js';
import { warmUp } from './warmUp.js';

/** A server that listens: this process, or workers. */
export interface Serving {
  /** Where clients find it. */
  readonly address: string;
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
  const address = await listen(server.app, config);
  return {
    address,
    warmUp: (waiting) => warmUp(server, waiting),
    drain: () => server.drain(),
    failed: new Promise(() => undefined),
  };
}

/** Serves from workers, each of which connects to the database. */
export async function serveByWorkers(
  database: DatabaseAddress,
  config: Config,
  stop: AbortSignal,
): Promise<Serving> {
  const { log = process.stdout } = await logTarget();
  const { uri, username, password } = database;
  const pool = new WorkerPool(config, { uri, username, password }, log);
  try {
    const failed = pool.failed.then((error) => Promise.reject(error));
    await unlessAborted(stop, Promise.race([pool.serving(), failed]));
    let bound = 0;
    await listenOnFirstFree(config, async (port) => {
      bound = await pool.listen(config.host, port);
    });
    return {
      address: addressOf(config.host, bound),
      warmUp: (waiting) => warmUp(pool, waiting),
      drain: () => pool.drain(),
      failed: pool.failed,
    };
  } catch (error) {
    await pool.drain();
    throw error;
  }
}

/** A log for people on a terminal; elsewhere JSON, for programs. Standard output is for the document of `--json`. */
async function logTarget(): Promise<Pick<AppOptions, 'log'>> {
  if (outputOptions().json) return { log: { write: (line) => process.stderr.write(line) } };
  if (!process.stdout.isTTY) return {};
  const { prettyLog } = await import('./prettyLog.js');
  return { log: prettyLog() };
}
