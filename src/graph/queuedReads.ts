import { DeadlineExceededError } from '../errors.js';
import type { Graph, RunOptions } from './graph.js';
import type { Query } from './query.js';

/**
 * Lets only so many long reads of this process run at once, so that the short ones find a free processor; the others
 * wait in order of arrival. Waiting counts against the time that a read may take, and a caller that leaves gives up
 * its place. Which reads are long, the registry says (`queued`).
 */
export class QueuedReads implements Pick<Graph, 'read'> {
  private running = 0;
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly graph: Pick<Graph, 'read'>,
    private readonly mostAtOnce: number,
  ) {}

  async read<Params, Row>(
    query: Query<Params, Row>,
    params: Params,
    options: RunOptions = {},
  ): Promise<Row[]> {
    if (query.queued !== true) return this.graph.read(query, params, options);
    const arrivedAt = Date.now();
    await this.turn(options.signal);
    try {
      return await this.graph.read(query, params, leftOf(options, Date.now() - arrivedAt));
    } finally {
      this.handOn();
    }
  }

  /** Waits for a place among the running ones, and takes it. */
  private turn(signal: AbortSignal | undefined): Promise<void> {
    if (this.running < this.mostAtOnce) {
      this.running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const start = (): void => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        this.waiting.delete(start);
        reject(signal?.reason as Error);
      };
      if (signal?.aborted) return leave();
      this.waiting.add(start);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }

  /** Gives the place of one that ended to the first that waits, so that none that comes now goes before it. */
  private handOn(): void {
    const [next] = this.waiting;
    if (next === undefined) {
      this.running -= 1;
      return;
    }
    this.waiting.delete(next);
    next();
  }
}

function leftOf(options: RunOptions, waitedMs: number): RunOptions {
  if (options.timeoutMs === undefined) return options;
  const timeoutMs = options.timeoutMs - waitedMs;
  if (timeoutMs > 0) return { ...options, timeoutMs };
  throw new DeadlineExceededError('The time that the request may take was over before its turn.');
}
