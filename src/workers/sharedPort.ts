import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { setImmediate as polled } from 'node:timers/promises';

/** Turns of the event loop for accepting connections before nothing listens any more. */
const MOST_TURNS = 100;

/** The port on which the parent of workers listens for all of them. Connections come unread, to be passed on. */
export class SharedPort {
  private readonly servers: Server[] = [];
  private accepted = 0;

  constructor(private readonly onConnection: (socket: Socket) => void) {}

  /** Resolves with the port; rejects with the error of Node.js. */
  async listen(host: string, port: number): Promise<number> {
    // Clients take localhost for either address.
    const addresses =
      host === 'localhost' ? (await lookup(host, { all: true })).map(({ address }) => address) : [];
    const [first = host, ...others] = addresses;
    const bound = await this.bind(first, port);
    for (const other of others) await this.bind(other, bound).catch(() => undefined);
    return bound;
  }

  /** Stops listening, after accepting what waits for that. */
  async close(): Promise<void> {
    for (let turns = 0, before = -1; turns < MOST_TURNS && before !== this.accepted; turns += 1) {
      before = this.accepted;
      await polled();
    }
    for (const server of this.servers) server.close();
  }

  private async bind(host: string, port: number): Promise<number> {
    const server = createServer({ pauseOnConnect: true, noDelay: true });
    server.on('connection', (socket: Socket) => {
      this.accepted += 1;
      this.onConnection(socket);
    });
    server.listen({ host, port });
    await once(server, 'listening');
    server.on('error', () => undefined);
    this.servers.push(server);
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  }
}
