import { createServer, type AddressInfo } from 'node:net';
import { DatabaseStartError } from '../errors.js';

const LOOPBACK = '127.0.0.1';

/** The preferred port when it is free on the loopback interface, else any free one. */
export async function freePort(preferred: number): Promise<number> {
  const port = (await tryListen(preferred)) ?? (await tryListen(0));
  if (port !== undefined) return port;
  throw new DatabaseStartError(
    `No port of ${LOOPBACK} can be opened for Neo4j: allow this process to listen there, or set ` +
      'NEO4J_URI to a running Neo4j.',
  );
}

/** The port, which clients of an earlier Neo4j still know. Rejects when another process listens on it by now. */
export async function portAgain(port: number): Promise<number> {
  if ((await tryListen(port)) !== undefined) return port;
  throw new DatabaseStartError(
    `Port ${port} of ${LOOPBACK}, which Neo4j had, is in use by another process.`,
  );
}

function tryListen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen({ host: LOOPBACK, port, exclusive: true }, () => {
      const address = probe.address() as AddressInfo;
      probe.close(() => resolve(address.port));
    });
  });
}
