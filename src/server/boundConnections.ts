import type { FastifyBaseLogger, FastifyInstance } from 'fastify';

/** Milliseconds between two lines about connections that were closed. */
const LINE_EVERY_MS = 10_000;

/**
 * Bounds the open connections: a further one is closed at once, before anything is read from it. The log says how
 * many, in one line every ten seconds at most.
 */
export function boundConnections({ server, log }: FastifyInstance, most: number): void {
  server.maxConnections = most;
  server.on('drop', sayingDropped(log, most));
}

/** Returns what is to be called for each connection that was closed because there are too many, and says so now and then. */
export function sayingDropped(log: Pick<FastifyBaseLogger, 'warn'>, most: number): () => void {
  return sayingClosed((closed) => {
    log.warn({ closed, setting: 'MAX_CONNECTIONS', most }, 'too many connections');
  });
}

/** Returns what is to be called for each connection that was closed, and says now and then how many. */
export function sayingClosed(say: (closed: number) => void): () => void {
  let closed = 0;
  let saidAt = -Infinity;
  return () => {
    closed += 1;
    if (performance.now() - saidAt < LINE_EVERY_MS) return;
    say(closed);
    saidAt = performance.now();
    closed = 0;
  };
}
