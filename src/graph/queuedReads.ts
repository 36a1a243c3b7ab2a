import { DeadlineExceededError } from '../errors.js';
import { FairQueue, type QueueLoad } from './fairQueue.js';
import type { Graph, RunOptions } from './graph.js';
import { inPlace, type Places } from './places.js';
import type { Query } from './query.js';

/** Concurrent statements of one request. */
const MOST_OF_ONE_REQUEST = 16;
/**
 * Maximum number of waiting long reads; any further one is rejected, because its time limit would pass before
 * its turn.
 */
const MOST_LONG_WAITING = 32;

/** Concurrent reads of each kind for this process. */
export interface ReadsAtOnce {
  readonly short: number;
  readonly long: number;
  /** Of several processes together, where long reads need them besides. */
  readonly longPlaces?: Places | undefined;
}

/**
 * Bounds the concurrent reads of this process, with a separate queue for long reads, so that a short read
 * never waits for a walk. In both queues a slot goes to the request with the least running. Waiting counts
 * towards the time limit of a read, and a caller that disconnects leaves the queue. The registry marks long
 * reads (`queued`); reads of exports are long ones too. Those of an export that has begun are never rejected, and their time
 * limit begins with their turn: the limit of the export bounds the wait.
 */
export class QueuedReads implements Pick<Graph, 'read'> {
  private readonly short: FairQueue;
  private readonly long: FairQueue;

  constructor(
    private readonly graph: Pick<Graph, 'read'>,
    private readonly atOnce: ReadsAtOnce,
  ) {
    const { short, long } = atOnce;
    this.short = new FairQueue({
      atOnce: short,
      ofOneAtOnce: MOST_OF_ONE_REQUEST,
      waiting: Infinity,
    });
    this.long = new FairQueue({ atOnce: long, waiting: MOST_LONG_WAITING });
  }

  /** How full both queues are. */
  get loads(): Readonly<Record<'short' | 'long', QueueLoad>> {
    return { short: this.short.load, long: this.long.load };
  }

  async read<Params, Row>(
    query: Query<Params, Row>,
    params: Params,
    options: RunOptions = {},
  ): Promise<Row[]> {
    const arrivedAt = Date.now();
    const { long, signal } = options;
    const queue = query.queued === true || long !== undefined ? this.long : this.short;
    const isBegun = long === 'begun';
    // A read without a requester counts as a requester of its own.
    const read = (): Promise<Row[]> =>
      this.graph.read(query, params, isBegun ? options : leftOf(options, Date.now() - arrivedAt));
    const { longPlaces } = this.atOnce;
    const isShared = queue === this.long && longPlaces !== undefined;
    return queue.run(
      options.requester ?? {},
      () => (isShared ? inPlace(longPlaces, signal, read) : read()),
      signal,
      isBegun,
    );
  }
}

function leftOf(options: RunOptions, waitedMs: number): RunOptions {
  if (options.timeoutMs === undefined) return options;
  const timeoutMs = options.timeoutMs - waitedMs;
  if (timeoutMs > 0) return { ...options, timeoutMs };
  throw new DeadlineExceededError(
    'The request exceeded its time limit while waiting in the queue.',
  );
}
