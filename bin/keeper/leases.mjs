import { once } from 'node:events';
import { createServer } from 'node:net';
import { readMessages, sendMessage } from './lines.mjs';

const INTRODUCED_WITHIN_MS = 10_000;

/**
 * The users of one Neo4j. Each holds an open connection, its lease, which the system closes however the
 * process ends. A lease ends when its user closes its side: the keeper then sends `left` and closes the other
 * side, except for the last one, which stays open until the keeper itself is gone.
 */
export class Leases {
  #users = new Map();
  #last = null;
  #server = null;
  #hasEnded = false;

  /** `onRequest` gets the later messages of users; `onEnd` is called when the last user has left. */
  constructor({ key, onRequest, onEnd }) {
    this.key = key;
    this.onRequest = onRequest;
    this.onEnd = onEnd;
  }

  /** Lets other processes take leases: they introduce themselves with the key. Resolves with the port. */
  async listen() {
    this.#server = createServer({ allowHalfOpen: true }, (socket) => this.#introduce(socket));
    this.#server.listen({ host: '127.0.0.1', port: 0 });
    await once(this.#server, 'listening');
    return this.#server.address().port;
  }

  /** Counts a connection as a user from now on. */
  add(socket, user) {
    this.#users.set(socket, user);
    for (const event of ['end', 'close', 'error']) socket.on(event, () => this.#leave(socket));
    if (this.#last !== null) sendMessage(socket, this.#last);
  }

  /** Tells all users, and those that come later, what the state is. */
  tell(state) {
    this.#last = state;
    for (const socket of this.#users.keys()) sendMessage(socket, state);
  }

  /** Takes no more users. */
  close() {
    this.#server?.close();
    this.#hasEnded = true;
  }

  #introduce(socket) {
    const patience = setTimeout(() => socket.destroy(), INTRODUCED_WITHIN_MS);
    socket.on('close', () => clearTimeout(patience));
    socket.on('error', () => socket.destroy());
    readMessages(socket, (message) => {
      if (this.#users.has(socket)) this.onRequest(message);
      else if (this.#hasEnded || message.key !== this.key) socket.destroy();
      else {
        clearTimeout(patience);
        this.#admit(socket, message);
      }
    });
  }

  /** One server at a time. */
  #admit(socket, { role, pid }) {
    const server = [...this.#users.values()].find((user) => user.role === 'server');
    if (role !== 'server' || server === undefined) return this.add(socket, { role, pid });
    sendMessage(socket, { state: 'refused', pid: server.pid });
    return socket.end();
  }

  #leave(socket) {
    if (!this.#users.delete(socket)) return;
    if (this.#users.size > 0) {
      sendMessage(socket, { state: 'left' });
      socket.end();
    } else if (!this.#hasEnded) {
      this.close();
      this.onEnd();
    }
  }
}
