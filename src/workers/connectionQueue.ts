import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import type { Config } from '../config/config.js';
import { sayingClosed, sayingDropped } from '../server/boundConnections.js';
import type { WorkerProcess } from './workerProcess.js';

type Taker = Pick<WorkerProcess, 'state' | 'open' | 'onItsWay' | 'give'>;

/**
 * Passes each connection to the worker with the fewest, of those that are warm; while there is none, to one that serves; among
 * equals to the one that got none for longest. They wait in order of arrival. One is on its way to a worker at a time, so that a
 * worker that is busy gets no more; what one that dies did not take goes to another. What no worker has taken for so long is
 * closed: its client can then ask another server, and whoever checks the health of this one learns that nobody serves.
 */
export class ConnectionQueue {
  private waiting: Socket[] = [];
  /** When each began to wait. */
  private readonly since = new WeakMap<Socket, number>();
  private readonly turns = new WeakMap<Taker, number>();
  private turn = 0;

  constructor(
    private readonly workers: () => readonly Taker[],
    private readonly bounds: { readonly most: number; readonly waitMs: number },
    /** Called for each that is closed: one too many, or one that waited for too long. */
    private readonly onClosed: { readonly dropped: () => void; readonly late: () => void },
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Connections of this server, with those that wait. */
  get open(): number {
    return this.workers().reduce((sum, { open }) => sum + open, this.waiting.length);
  }

  /** Nothing waits, and nothing is on its way. */
  get isEmpty(): boolean {
    return (
      this.waiting.length === 0 && this.workers().every(({ onItsWay }) => onItsWay === undefined)
    );
  }

  accept(socket: Socket): void {
    if (this.open >= this.bounds.most) {
      socket.destroy();
      this.onClosed.dropped();
      return;
    }
    // Its client may be gone before it is passed.
    socket.on('error', () => undefined);
    this.since.set(socket, this.now());
    this.waiting.push(socket);
    this.passOn();
  }

  /** Takes back what a worker that ended has not taken. */
  takeBack({ onItsWay }: Pick<Taker, 'onItsWay'>): void {
    if (onItsWay !== undefined) {
      this.since.set(onItsWay, this.now());
      this.waiting.unshift(onItsWay);
    }
    this.passOn();
  }

  /** To be called when a worker may take one. */
  passOn(): void {
    for (let taker = this.taker(); taker !== undefined; taker = this.taker()) {
      const socket = this.waiting.shift();
      if (socket === undefined) return;
      this.turns.set(taker, (this.turn += 1));
      taker.give(socket);
    }
  }

  /** Closes what has waited for too long; to be called now and then. */
  closeLate(): void {
    const began = this.now() - this.bounds.waitMs;
    const isLate = (socket: Socket): boolean => (this.since.get(socket) ?? Infinity) <= began;
    const late = this.waiting.filter(isLate);
    this.waiting = this.waiting.filter((socket) => !isLate(socket));
    for (const socket of late) {
      socket.destroy();
      this.onClosed.late();
    }
  }

  /** Closes what waits, when no worker will ever come. */
  destroy(): void {
    for (const socket of this.waiting.splice(0)) socket.destroy();
  }

  private taker(): Taker | undefined {
    const serving = this.workers().filter(({ state }) => state !== 'starting' && state !== 'ended');
    const warm = serving.filter(({ state }) => state !== 'serving');
    const free = (warm.length > 0 ? warm : serving).filter(
      ({ onItsWay }) => onItsWay === undefined,
    );
    const turnOf = (taker: Taker): number => this.turns.get(taker) ?? 0;
    return free.toSorted((a, b) => a.open - b.open || turnOf(a) - turnOf(b))[0];
  }
}

/**
 * The queue before the workers of a server, whose log says what is closed. A connection waits for a worker no longer than a request may
 * take: whoever sent one has no answer to expect by then.
 */
export function connectionQueue(
  workers: () => readonly Taker[],
  { connections: { most }, limits: { deadlineMs: waitMs } }: Pick<Config, 'connections' | 'limits'>,
  log: Pick<Logger, 'warn' | 'error'>,
): ConnectionQueue {
  const late = sayingClosed((closed) => {
    log.error({ closed, afterMs: waitMs }, 'no worker takes connections');
  });
  return new ConnectionQueue(
    workers,
    { most, waitMs },
    { dropped: sayingDropped(log, most), late },
  );
}
