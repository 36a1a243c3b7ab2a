import { DeadlineExceededError } from '../errors.js';
import { FairQueue } from './fairQueue.js';
import type { Graph, RunOptions } from './graph.js';
import type { Query } from './query.js';

/** Statements of one request that run at once. */
const MOST_OF_ONE_REQUEST = 16;
/** Long reads that wait; one more is refused, because its time would be over before its turn. */
const MOST_LONG_WAITING = 32;

/** How many reads of each kind Neo4j works on at once for this process. */
export interface ReadsAtOnce {
  readonly short: number;
  readonly long: number;
}

/**
 * Lets only so many reads of this process run at once, those that are long apart from the others, so that a
 * short one never waits for a walk. In both queues a place goes to the request that has the least running.
 * Waiting counts against the time that a read may take, and a caller that leaves gives up its place. Which
 * reads are long, the registry says (`queued`).
 */
export class QueuedReads implements Pick<Graph, 'read'> {
  private readonly short: FairQueue;
  private readonly long: FairQueue;

  constructor(
    private readonly graph: Pick<Graph, 'read'>,
    { short, long }: ReadsAtOnce,
  ) {
    this.short = new FairQueue({
      atOnce: short,
      ofOneAtOnce: MOST_OF_ONE_REQUEST,
      waiting: Infinity,
    });
    this.long = new FairQueue({ atOnce: long, waiting: MOST_LONG_WAITING });
  }

  async read<Params, Row>(
    query: Query<Params, Row>,
    params: Params,
    options: RunOptions = {},
  ): Promise<Row[]> {
    const arrivedAt = Date.now();
    const queue = query.queued === true ? this.long : this.short;
    // Without a requester, a read is one by itself.
    return queue.run(
      options.requester ?? {},
      () => this.graph.read(query, params, leftOf(options, Date.now() - arrivedAt)),
      options.signal,
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
