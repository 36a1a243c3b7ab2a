import { once } from 'node:events';
import type { FastifyInstance } from 'fastify';
import { connect, type Socket } from 'node:net';

/** A connection on which a test sends the parts of its requests when it likes. */
export interface Connection {
  /** Sends text, and resolves when the server has read it. */
  send(text: string): Promise<void>;
  /** Ends the connection, whatever is under way. */
  leave(): void;
  /** What has come back by the time that the server closes the connection. */
  readonly answer: Promise<string>;
}

/** Opens a connection to a server of this process. */
export async function openConnection({ server }: FastifyInstance): Promise<Connection> {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  const [peer] = await accepted;
  let received = '';
  socket.on('data', (chunk: string) => (received += chunk));
  let sent = 0;
  return {
    send: async (text) => {
      sent += Buffer.byteLength(text);
      socket.write(text);
      while (peer.bytesRead < sent && !peer.destroyed) {
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    leave: () => {
      socket.destroy();
    },
    answer: once(socket, 'close').then(() => received),
  };
}
