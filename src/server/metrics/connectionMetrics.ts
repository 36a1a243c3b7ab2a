import type { Server } from 'node:http';
import { Counter, type Registry } from 'prom-client';

/** Codes of Node.js that are told apart; all others are one. */
const REASONS: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'timeout',
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  ECONNRESET: 'reset',
};

/** Counts connections that came to no request: too many at once, too slow, or not HTTP. */
export function countLostConnections(register: Registry, server: Server): void {
  const lost = new Counter({
    registers: [register],
    name: 'citegraph_connections_lost_total',
    help: 'Connections that were closed without a request that could be read, by reason.',
    labelNames: ['reason'],
  });
  server.on('drop', () => lost.inc({ reason: 'too_many' }));
  server.on('clientError', ({ code = '' }: NodeJS.ErrnoException) => {
    lost.inc({ reason: REASONS[code] ?? 'not_http' });
  });
}
