import { createServer, connect, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

/** A relay in front of a server, which fails as networks do. */
export class TcpProxy {
  private readonly clients = new Set<Socket>();
  private server: Server;
  private onRequest: ((client: Socket) => void) | null = null;
  private isSilent = false;

  private constructor(private readonly target: { host: string; port: number }) {
    this.server = this.newServer();
  }

  /** Opens a relay to the server at an address such as `bolt://127.0.0.1:7687`. */
  static async to(uri: string): Promise<TcpProxy> {
    const { hostname, port } = new URL(uri);
    const proxy = new TcpProxy({ host: hostname, port: Number(port) });
    proxy.server.listen(0, '127.0.0.1');
    await once(proxy.server, 'listening');
    return proxy;
  }

  get port(): number {
    const address = this.server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  /** Ends the connections that there are; new ones are taken. */
  cut(): void {
    for (const client of this.clients) client.destroy();
  }

  /** Ends the connection on which something is sent next, before it is passed on: with a reset, or an end. */
  cutNextRequest(how: 'reset' | 'end'): void {
    this.onRequest = (client) => {
      this.onRequest = null;
      if (how === 'reset') client.resetAndDestroy();
      else client.destroy();
    };
  }

  /** Answers with what is no Bolt to what is sent next. */
  garbleNextAnswer(): void {
    this.onRequest = (client) => {
      this.onRequest = null;
      client.write(Buffer.from([0x00, 0x02, 0xb1, 0xff, 0x00, 0x00]));
    };
  }

  /** Keeps connections open, takes new ones, and passes nothing on. */
  silence(): void {
    this.isSilent = true;
  }

  /** Passes on what is sent on new connections; what was sent in silence is lost, and its connections stay silent. */
  speak(): void {
    this.isSilent = false;
  }

  /** Takes connections again, at the same port. */
  async accept(port: number): Promise<void> {
    this.server = this.newServer();
    this.server.listen(port, '127.0.0.1');
    await once(this.server, 'listening');
  }

  /** Refuses connections from now on, and ends those that there are. */
  async refuse(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  async close(): Promise<void> {
    this.cut();
    if (this.server.listening) await new Promise((resolve) => this.server.close(resolve));
  }

  private newServer(): Server {
    return createServer((client) => {
      this.clients.add(client);
      let isDead = false;
      const upstream = connect(this.target);
      const end = (): void => {
        this.clients.delete(client);
        client.destroy();
        upstream.destroy();
      };
      client.on('data', (chunk) => {
        isDead ||= this.isSilent;
        if (isDead) return;
        if (this.onRequest === null) upstream.write(chunk);
        else this.onRequest(client);
      });
      upstream.on('data', (chunk) => client.write(chunk));
      for (const socket of [client, upstream]) socket.on('error', end).on('close', end);
    });
  }
}
