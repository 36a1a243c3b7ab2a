import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What is known about one connection. */
interface OpenConnection {
  /** Requests without a complete response. */
  underWay: number;
  /** Bytes that belonged to requests which are over; more than that begin another one. */
  readAtRest: number;
}

/**
 * The open connections of a server, and which of them are at rest. Node's own `closeIdleConnections` also takes those
 * with a response that is still being sent, or with a request of which only a part has arrived, and resets them.
 */
export class OpenConnections {
  /** How many connections there have been. */
  accepted = 0;
  private readonly open = new Map<Socket, OpenConnection>();

  constructor(server: Server) {
    server.on('connection', (socket) => {
      this.accepted += 1;
      this.open.set(socket, { underWay: 0, readAtRest: 0 });
      socket.once('close', () => this.open.delete(socket));
    });
    // Before the listener that answers.
    server.prependListener('request', (request, response) => this.follow(request, response));
  }

  get count(): number {
    return this.open.size;
  }

  /** Closes connections on which nothing has been sent since their last response, in either direction. */
  closeAtRest(): void {
    for (const [socket, { underWay, readAtRest }] of this.open) {
      const isAtRest = underWay === 0 && socket.writableLength === 0;
      if (isAtRest && socket.bytesRead === readAtRest) socket.destroySoon();
    }
  }

  private follow(request: IncomingMessage, response: ServerResponse): void {
    const { socket } = request;
    const connection = this.open.get(socket);
    if (connection === undefined) return;
    const rest = (): void => void (connection.readAtRest = socket.bytesRead);
    connection.underWay += 1;
    request.once('close', rest);
    response.once('close', () => {
      connection.underWay -= 1;
      rest();
    });
  }
}
