import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Listener } from '../server/listener.js';
import type { ParentLink } from './parentLink.js';

/** The connections of a server that does not listen itself: its parent does, and passes them. */
export class PassedConnections implements Listener {
  isOpen = true;
  private server: Server | null = null;
  /** Closed since the parent was last told. */
  private gone = 0;
  private readonly closed: Promise<void>;

  constructor(private readonly parent: Pick<ParentLink, 'on' | 'once' | 'tell'>) {
    parent.on('connection', (_message, socket) => this.pass(socket));
    this.closed = new Promise((resolve) => parent.once('closed', () => resolve()));
  }

  /** From now on, the server gets connections. */
  serve(server: Server): void {
    this.server = server;
    // Node.js begins to look for late requests when a server listens.
    server.emit('listening');
    this.parent.tell({ is: 'serving' });
  }

  async close(): Promise<void> {
    this.parent.tell({ is: 'refusing' });
    await this.closed;
    this.isOpen = false;
  }

  private pass(socket: Socket | undefined): void {
    this.parent.tell({ is: 'took' });
    if (socket === undefined || this.server === null) {
      socket?.destroy();
      this.countGone();
      return;
    }
    // As of a connection that the server accepts itself.
    socket.allowHalfOpen = true;
    socket.once('close', () => this.countGone());
    this.server.emit('connection', socket);
  }

  /** Many close at once when clients end. */
  private countGone(): void {
    this.gone += 1;
    if (this.gone > 1) return;
    setImmediate(() => {
      this.parent.tell({ is: 'gone', connections: this.gone });
      this.gone = 0;
    });
  }
}
