import { OverloadedError } from '../errors.js';

/** Concurrency limits of a queue. */
export interface QueueLimits {
  readonly atOnce: number;
  /** Limit per requester; all slots by default. */
  readonly ofOneAtOnce?: number;
  /** Maximum number of waiting items; unlimited by default. */
  readonly waiting?: number;
}

/** How full a queue is at this moment. */
export interface QueueLoad {
  /** Slots. */
  readonly atOnce: number;
  readonly running: number;
  readonly waiting: number;
}

/** Work of one requester. */
interface Requester {
  running: number;
  /** In order of arrival. */
  readonly waiting: Waiting[];
}

interface Waiting {
  readonly arrival: number;
  readonly start: () => void;
}

/**
 * Runs work in a bounded number of slots. A free slot goes to the requester with the least work running, in
 * order of arrival. So a requester with much work gets the slots that others leave, and nobody waits for its
 * whole list.
 */
export class FairQueue {
  private readonly requesters = new Map<object, Requester>();
  private running = 0;
  private waiting = 0;
  private arrivals = 0;
  /** Recent duration of work, in milliseconds. */
  private usualMs = 0;

  constructor(private readonly limits: QueueLimits) {}

  get load(): QueueLoad {
    return { atOnce: this.limits.atOnce, running: this.running, waiting: this.waiting };
  }

  /**
   * Runs `work` when its turn comes. Rejects with the reason of `signal` when it fires while waiting, and
   * immediately with `OverloadedError` when the queue is full, unless the work is patient.
   */
  async run<T>(
    requester: object,
    work: () => Promise<T>,
    signal?: AbortSignal,
    isPatient = false,
  ): Promise<T> {
    const own = this.enter(requester);
    try {
      if (this.mayStart(own)) this.start(own);
      else await this.turn(own, signal, isPatient);
    } catch (error) {
      this.leave(requester, own);
      throw error;
    }
    return this.work(requester, own, work);
  }

  private async work<T>(requester: object, own: Requester, work: () => Promise<T>): Promise<T> {
    const startedAt = performance.now();
    try {
      return await work();
    } finally {
      this.usualMs += (performance.now() - startedAt - this.usualMs) / 8;
      own.running -= 1;
      this.running -= 1;
      this.startNext();
      this.leave(requester, own);
    }
  }

  private mayStart({ running }: Requester): boolean {
    const { atOnce, ofOneAtOnce = atOnce } = this.limits;
    return this.running < atOnce && running < ofOneAtOnce;
  }

  private turn(own: Requester, signal: AbortSignal | undefined, isPatient: boolean): Promise<void> {
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    const { atOnce, waiting = Infinity } = this.limits;
    if (!isPatient && this.waiting >= waiting) {
      const aheadMs = (this.usualMs * (this.waiting + 1)) / atOnce;
      return Promise.reject(new OverloadedError(Math.max(1, Math.ceil(aheadMs / 1_000))));
    }
    return new Promise((resolve, reject) => {
      const place: Waiting = {
        arrival: (this.arrivals += 1),
        start: () => {
          signal?.removeEventListener('abort', leave);
          resolve();
        },
      };
      const leave = (): void => {
        own.waiting.splice(own.waiting.indexOf(place), 1);
        this.waiting -= 1;
        reject(signal?.reason as Error);
      };
      own.waiting.push(place);
      this.waiting += 1;
      signal?.addEventListener('abort', leave, { once: true });
    });
  }

  /** Fills free slots, so that new work never overtakes waiting work. */
  private startNext(): void {
    for (;;) {
      const next = this.next();
      const place = next?.waiting.shift();
      if (next === undefined || place === undefined) return;
      this.waiting -= 1;
      this.start(next);
      place.start();
    }
  }

  private start(requester: Requester): void {
    requester.running += 1;
    this.running += 1;
  }

  /** The next requester. */
  private next(): Requester | undefined {
    let next: Requester | undefined;
    for (const requester of this.requesters.values()) {
      if (requester.waiting.length === 0 || !this.mayStart(requester)) continue;
      if (next === undefined || isBefore(requester, next)) next = requester;
    }
    return next;
  }

  private enter(requester: object): Requester {
    const known = this.requesters.get(requester);
    if (known !== undefined) return known;
    const entered: Requester = { running: 0, waiting: [] };
    this.requesters.set(requester, entered);
    return entered;
  }

  private leave(requester: object, own: Requester): void {
    if (own.running === 0 && own.waiting.length === 0) this.requesters.delete(requester);
  }
}

function isBefore(one: Requester, other: Requester): boolean {
  if (one.running !== other.running) return one.running < other.running;
  return (one.waiting[0]?.arrival ?? 0) < (other.waiting[0]?.arrival ?? 0);
}
