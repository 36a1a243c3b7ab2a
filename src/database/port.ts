import { connect, createServer, type AddressInfo } from 'node:net';
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

/** Whether something accepts connections on this port of the loopback interface. */
export function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: LOOPBACK, port, timeout: 1_000 });
    const finish = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => finish(true));
    socket.once('timeout', () => finish(false));
    socket.once('error', () => finish(false));
  });
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
