import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { parseKeeperState, type KeeperState as Sent } from './keeperState.js';

/** What is reported of the Neo4j that a lease is for. */
export type KeeperState = Exclude<Sent, { state: 'left' }>;

/** Between two servers on a folder, the second is refused; commands share its Neo4j with all. */
export type LeaseRole = 'server' | 'command';

/**
 * This process's share in a kept Neo4j, which runs as long as anybody has one: an open connection to the
 * keeper, so that it ends with the process, however that ends.
 */
export class Lease {
  private readonly states = new PassThrough({ objectMode: true });
  private readonly iterator = this.states[Symbol.asyncIterator]() as AsyncIterator<
    KeeperState,
    undefined
  >;
  private readonly closed: Promise<unknown>;
  private isLast = true;

  constructor(private readonly socket: Socket) {
    this.closed = new Promise((resolve) => socket.once('close', resolve));
    // ECONNRESET or EPIPE when the keeper is killed: the connection closes as well.
    socket.on('error', () => undefined);
    createInterface({ input: socket }).on('line', (line) => this.receive(line));
    socket.once('close', () => this.states.end());
  }

  /** The next state that the keeper reports; undefined when the connection has closed. */
  async next(): Promise<KeeperState | undefined> {
    const result = await this.iterator.next();
    return result.done ? undefined : result.value;
  }

  send(message: object): void {
    if (this.socket.writable) this.socket.write(`${JSON.stringify(message)}\n`);
  }

  /** From now on, this lease alone does not keep the process from ending. */
  unref(): void {
    this.socket.unref();
  }

  /** Ends the lease. If it was the last one, waits until Neo4j has stopped, and resolves with true. */
  async leave(): Promise<boolean> {
    this.socket.ref();
    this.socket.end();
    await this.closed;
    return this.isLast;
  }

  private receive(line: string): void {
    const state = parseKeeperState(line);
    if (state.state === 'left') this.isLast = false;
    else this.states.write(state);
  }
}

/** A connection to a keeper that has introduced itself; undefined when nothing listens on the port. */
export async function askForLease(
  port: number,
  introduction: { key: string; role: LeaseRole },
): Promise<Lease | undefined> {
  const socket = connect({ host: '127.0.0.1', port });
  try {
    await once(socket, 'connect');
  } catch {
    // The keeper is gone, or stops its Neo4j and gives no leases.
    return undefined;
  }
  const lease = new Lease(socket);
  lease.send({ ...introduction, pid: process.pid });
  return lease;
}
