import type { FastifyInstance } from 'fastify';
import { ConfigurationError } from '../errors.js';

const PREFERRED_PORT = 4000;
const PORTS_TRIED = 20;

/**
 * Listens on the chosen port, or on 4000 or the next free one when none was chosen. Resolves with the
 * displayed address; rejects with `ConfigurationError` when the port is taken.
 */
export async function listen(
  app: FastifyInstance,
  { host, port }: { readonly host: string; readonly port: number | null },
): Promise<string> {
  const candidates =
    port === null ? Array.from({ length: PORTS_TRIED }, (_, n) => PREFERRED_PORT + n) : [port];
  for (const candidate of candidates) {
    try {
      await app.listen({ host, port: candidate });
      return `http://${shownHost(host)}:${boundPort(app)}`;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  const [first, last] = [candidates[0], candidates.at(-1)];
  throw new ConfigurationError(
    port === null
      ? `No port from ${first} to ${last} is free on ${host}: set PORT to a free port.`
      : `Port ${port} on ${host} is in use: stop the process that listens there, or set PORT to another port.`,
  );
}

function boundPort(app: FastifyInstance): number {
  const address = app.server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function shownHost(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
