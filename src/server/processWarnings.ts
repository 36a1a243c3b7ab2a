import type { FastifyBaseLogger } from 'fastify';

/** Node prints warnings as plain text; in a log of JSON they have to be JSON too. */
export function logProcessWarnings(log: Pick<FastifyBaseLogger, 'warn'>): void {
  process.removeAllListeners('warning');
  process.on('warning', (err) => {
    log.warn({ err }, 'Node.js warning');
  });
}
