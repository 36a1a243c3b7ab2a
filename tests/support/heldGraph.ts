import { DeadlineExceededError } from '../../src/errors.js';
import type { Graph, RunOptions } from '../../src/graph/graph.js';
import type { Query } from '../../src/graph/query.js';

/** One read that has begun, as it was given. */
export interface HeldRead {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly options: RunOptions;
  /** Ends it with what the graph answers. */
  end(): void;
  fail(error: Error): void;
}

/**
 * A graph whose reads go on until the test ends them, or their signal or their time does, as in Neo4j. It
 * keeps what each of them was given.
 */
export class HeldGraph implements Pick<Graph, 'read'> {
  readonly begun: HeldRead[] = [];
  private readonly held = new Set<HeldRead>();
  private readonly awaited: { count: number; resolve: () => void }[] = [];

  /** `answer` gives the rows of a read; none by default. */
  constructor(
    private readonly answer: (
      params: Readonly<Record<string, unknown>>,
      name: string,
    ) => readonly object[] = () => [],
  ) {}

  read<Params, Row>(
    { name }: Query<Params, Row>,
    given: Params,
    options: RunOptions = {},
  ): Promise<Row[]> {
    const { signal, timeoutMs } = options;
    const params = given as Readonly<Record<string, unknown>>;
    let timer: NodeJS.Timeout | undefined;
    return new Promise<Row[]>((resolve, reject) => {
      const end = (): void => resolve(this.answer(params, name) as Row[]);
      const read: HeldRead = { name, params, options, end, fail: reject };
      const leave = (): void => reject(signal?.reason as Error);
      if (signal?.aborted) leave();
      signal?.addEventListener('abort', leave, { once: true });
      if (timeoutMs !== undefined) {
        timer = setTimeout(() => {
          reject(new DeadlineExceededError('Ended by the graph.'));
        }, timeoutMs).unref();
      }
      this.held.add(read);
      this.begun.push(read);
      for (const { count, resolve: go } of this.awaited) if (this.begun.length >= count) go();
    }).finally(() => clearTimeout(timer));
  }

  /** Resolves when so many reads have begun since the graph was made. */
  async hasBegun(count: number): Promise<void> {
    if (this.begun.length >= count) return;
    await new Promise<void>((resolve) => this.awaited.push({ count, resolve }));
  }

  /** Ends the reads that are held, and those that follow from that. */
  async finish(): Promise<void> {
    while (this.held.size > 0) {
      for (const read of this.held) {
        this.held.delete(read);
        read.end();
      }
      await settled();
    }
  }

  /** Ends every read until `work` is done, and resolves with what it comes to. */
  async finishUntil<T>(work: Promise<T>): Promise<T> {
    const state = { isDone: false };
    const done = (): void => void (state.isDone = true);
    work.then(done, done);
    while (!state.isDone) {
      await this.finish();
      await settled();
    }
    return work;
  }
}

/** A graph for a server that needs no more than these. */
export function servedBy(
  reads: Pick<Graph, 'read'>,
  ping: Graph['ping'] = () => Promise.resolve(),
): Graph {
  const unused = (): Promise<never> => Promise.reject(new Error('Servers do not write.'));
  return {
    read: (...args) => reads.read(...args),
    ping,
    bookmark: unused,
    plan: () => Promise.resolve(),
    explain: () => Promise.resolve(''),
    reconnect: ping,
    write: unused,
    rehearse: unused,
    runSchemaStatement: unused,
    close: () => Promise.resolve(),
  };
}

/** Resolves when everything has happened that waits for nothing but promises. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
