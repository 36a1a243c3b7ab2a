import { once } from 'node:events';
import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { ConfigurationError } from '../errors.js';

const PREFERRED_PORT = 4000;
const PORTS_TRIED = 20;

/** Where to listen; a port of null is 4000, or the next free one. */
export interface Endpoint {
  readonly host: string;
  readonly port: number | null;
  /** What the names of its settings begin with, before HOST and PORT; nothing for the server itself. */
  readonly prefix?: '' | 'METRICS_';
}

/**
 * Listens on the chosen port, or on 4000 or the next free one when none was chosen. Resolves with the
 * displayed address; rejects with `ConfigurationError` when that is impossible, such as when the port is
 * taken.
 */
export async function listen(app: FastifyInstance, endpoint: Endpoint): Promise<string> {
  const { host } = endpoint;
  await listenOnFirstFree(endpoint, (port) => app.listen({ host, port }));
  return addressOf(host, boundPort(app));
}

/** The displayed address. */
export function addressOf(host: string, port: number): string {
  return `http://${shownHost(host)}:${port}`;
}

/**
 * Rejects with `ConfigurationError` where `listen` would do so now, before anything is started for a server that
 * could not serve.
 */
export function assertCanListen(endpoint: Endpoint): Promise<void> {
  return listenOnFirstFree(endpoint, async (port) => {
    const probe = createServer().listen({ host: endpoint.host, port, exclusive: true });
    await once(probe, 'listening');
    probe.close();
    await once(probe, 'close');
  });
}

/** The same with another way to listen, which rejects as Node.js does. */
export async function listenOnFirstFree(
  { host, port, prefix = '' }: Endpoint,
  attempt: (port: number) => Promise<unknown>,
): Promise<void> {
  const candidates =
    port === null ? Array.from({ length: PORTS_TRIED }, (_, n) => PREFERRED_PORT + n) : [port];
  for (const candidate of candidates) {
    try {
      await attempt(candidate);
      return;
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw refusal(error, host, candidate, prefix);
    }
  }
  const [first, last] = [candidates[0], candidates.at(-1)];
  throw new ConfigurationError(
    port === null
      ? `No port from ${first} to ${last} is free on ${host}: set PORT to a free port.`
      : `Port ${port} on ${host} is in use: stop the process that listens there, or set ${prefix}PORT to another port.`,
  );
}

function refusal(error: unknown, host: string, port: number, prefix: string): unknown {
  switch (codeOf(error)) {
    case 'EACCES':
      return new ConfigurationError(
        `${prefix}PORT: got ${port}, expected a port that this user may open: set a number above 1023.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new ConfigurationError(
        `${prefix}HOST: got "${host}", expected an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all.`,
      );
    default:
      return error;
  }
}

function boundPort(app: FastifyInstance): number {
  const address = app.server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function shownHost(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
