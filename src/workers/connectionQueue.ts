import type { Socket } from 'node:net';
import type { WorkerProcess } from './workerProcess.js';

type Taker = Pick<WorkerProcess, 'state' | 'open' | 'onItsWay' | 'give'>;

/**
 * Passes each connection to the worker with the fewest, of those that are warm; while there is none, to one that serves; among
 * equals to the one that got none for longest. They wait in order of arrival. One is on its way to a worker at a time, so that a
 * worker that is busy gets no more; what one that dies did not take goes to another.
 */
export class ConnectionQueue {
  private readonly waiting: Socket[] = [];
  private readonly turns = new WeakMap<Taker, number>();
  private turn = 0;

  constructor(
    private readonly workers: () => readonly Taker[],
    private readonly most: number,
    private readonly onDropped: () => void,
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
    if (this.open >= this.most) {
      socket.destroy();
      this.onDropped();
      return;
    }
    // Its client may be gone before it is passed.
    socket.on('error', () => undefined);
    this.waiting.push(socket);
    this.passOn();
  }

  /** Takes back what a worker that ended has not taken. */
  takeBack({ onItsWay }: Pick<Taker, 'onItsWay'>): void {
    if (onItsWay !== undefined) this.waiting.unshift(onItsWay);
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
