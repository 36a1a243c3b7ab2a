import type { FastifyInstance } from 'fastify';
import { Server } from 'node:net';
import { setImmediate as polled, setTimeout as pause } from 'node:timers/promises';
import type { Listener } from './listener.js';
import type { OpenConnections } from './openConnections.js';

/** Milliseconds between two looks for connections at rest. */
const SWEEP_MS = 25;
/**
 * Looks before the first connection at rest is closed. A client that has just read a response is about to send the
 * next request, and gets a response to it, which asks it to connect elsewhere.
 */
const SWEEPS_LEFT_ALONE = 20;
/** Of the event loop, for accepting connections before nothing listens any more. */
const MOST_TURNS = 100;

/** How far the end of a server has come. */
export interface DrainState {
  /** Not ready. */
  draining: boolean;
  /** New requests on open connections are refused. */
  refusing: boolean;
}

/** Durations in milliseconds. */
export interface DrainTimes {
  readonly shutdownDelayMs: number;
  readonly shutdownGraceMs: number;
}

/**
 * Ends a server without a reset for any request that it has accepted:
 *
 *     not ready, serves on --delay--> listener closed, refuses --all at rest, or grace over--> closed
 *
 * `listener` takes the connections where the server does not do so itself.
 */
export async function drainServer(
  { server }: Pick<FastifyInstance, 'server'>,
  connections: OpenConnections,
  state: DrainState,
  { shutdownDelayMs, shutdownGraceMs }: DrainTimes,
  listener?: Listener,
): Promise<void> {
  state.draining = true;
  if (shutdownDelayMs > 0) await pause(shutdownDelayMs);
  const cut = setTimeout(() => server.closeAllConnections(), shutdownGraceMs);
  state.refusing = true;
  await (listener?.close() ?? closeListener(server, connections));
  for (let sweeps = 0; connections.count > 0; sweeps += 1) {
    await pause(SWEEP_MS);
    // After the event loop has read what has arrived by now.
    await polled();
    if (sweeps >= SWEEPS_LEFT_ALONE) connections.closeAtRest();
  }
  clearTimeout(cut);
}

/**
 * Takes no more connections, after accepting those that wait for it. The method of the HTTP server would also
 * destroy connections that it takes for idle; that of its base class does not.
 */
async function closeListener(
  server: FastifyInstance['server'],
  connections: OpenConnections,
): Promise<void> {
  for (let turns = 0, accepted = -1; turns < MOST_TURNS && accepted !== connections.accepted;) {
    accepted = connections.accepted;
    turns += 1;
    await polled();
  }
  if (server.listening) Server.prototype.close.call(server);
}
