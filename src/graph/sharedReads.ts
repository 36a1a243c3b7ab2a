import type { Graph, RunOptions } from './graph.js';
import { groupBy } from '../groupBy.js';
import type { Query } from './query.js';
import type { ReadTrace } from './readTrace.js';

/** Maximum number of items in one statement; a single caller may request more. */
const MOST_ITEMS = 64;

type Row = Readonly<Record<string, unknown>>;

/** One read that waits for a statement. */
interface Caller {
  readonly items: readonly unknown[];
  readonly bookmarks: readonly string[];
  readonly traces: readonly ReadTrace[];
  readonly resolve: (rows: unknown[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Reads that differ only in the items they request. */
interface Lane {
  /** Sends one statement on behalf of all callers in the lane. */
  readonly send: (
    items: readonly unknown[],
    options: Pick<RunOptions, 'requester' | 'bookmarks' | 'traces'>,
  ) => Promise<Row[]>;
  waiting: Caller[];
  isUnderWay: boolean;
}

/**
 * Lets reads of different requests share a statement, because most of the cost is per statement. Only queries
 * marked in the registry are shared: public, indexed, and cheap per item. Nothing is cached: a shared read is
 * as fresh as a separate one. It serves whoever asks: what callers may see does not differ, or it would tell groups apart. A single read is sent immediately; under load, reads that arrive while a
 * statement is running are combined into the next one. A caller that disconnects does not affect others.
 */
export class SharedReads implements Pick<Graph, 'read'> {
  private readonly lanes = new Map<string, Lane>();

  /** `timeoutMs` limits a shared statement, which cannot use the time limit of a single caller. */
  constructor(
    private readonly graph: Pick<Graph, 'read'>,
    private readonly timeoutMs: number,
  ) {}

  async read<Params, Result>(
    query: Query<Params, Result>,
    params: Params,
    options: RunOptions = {},
  ): Promise<Result[]> {
    const { shared } = query;
    const { ...all } = params as Record<string, unknown>;
    // Nobody waits for a read of an export, which waits for long reads itself.
    const isOwn = shared === undefined || options.long !== undefined;
    if (isOwn || shared.unless.some((name) => all[name] !== null)) {
      return this.graph.read(query, params, options);
    }
    const { [shared.list]: items, ...others } = all;
    const lane = this.laneOf(`${query.name} ${JSON.stringify(others)}`, (asked, own) => {
      const together = { ...others, [shared.list]: asked } as Params;
      const { timeoutMs } = this;
      return this.graph.read(query, together, { timeoutMs, ...own }) as Promise<Row[]>;
    });
    const rows = new Promise<unknown[]>((resolve, reject) => {
      const { bookmarks = [], traces = [] } = options;
      lane.waiting.push({ items: items as readonly unknown[], bookmarks, traces, resolve, reject });
    });
    this.sendNext(lane, LISTS[shared.list]);
    return unlessAborted(rows, options.signal) as Promise<Result[]>;
  }

  private laneOf(key: string, send: Lane['send']): Lane {
    const known = this.lanes.get(key);
    if (known !== undefined) return known;
    const lane: Lane = { send, waiting: [], isUnderWay: false };
    this.lanes.set(key, lane);
    // There can be as many lanes as cursors, so a lane is deleted when it is no longer used.
    void this.forgetWhenIdle(key, lane);
    return lane;
  }

  private async forgetWhenIdle(key: string, lane: Lane): Promise<void> {
    do await new Promise((resolve) => setTimeout(resolve, 1_000).unref());
    while (lane.waiting.length > 0 || lane.isUnderWay);
    this.lanes.delete(key);
  }

  private sendNext(lane: Lane, list: SharedList): void {
    if (lane.isUnderWay || lane.waiting.length === 0) return;
    const callers = takeCallers(lane);
    const positions = new Map<string, number>();
    const asked: unknown[] = [];
    for (const item of callers.flatMap(({ items }) => items)) {
      const key = list.itemKey(item);
      if (positions.has(key)) continue;
      positions.set(key, asked.length);
      asked.push(list.placed(item, asked.length));
    }
    // The statement sees what each of its callers has to see.
    const bookmarks = [...new Set(callers.flatMap((caller) => caller.bookmarks))];
    const traces = callers.flatMap((caller) => caller.traces);
    lane.isUnderWay = true;
    lane
      .send(asked, { requester: lane, bookmarks, traces })
      .then(
        (rows) => deal(rows, callers, list, positions),
        (error: unknown) => {
          for (const { reject } of callers) reject(error);
        },
      )
      .finally(() => {
        lane.isUnderWay = false;
        this.sendNext(lane, list);
      });
  }
}

/** How items of a list are identified, and which item a row belongs to. */
interface SharedList {
  readonly itemKey: (item: unknown) => string;
  /** The thing at its place in the shared statement. */
  placed(item: unknown, position: number): unknown;
  /** What `rowKey` gives for the rows of a thing at a place. */
  expected(item: unknown, position: number): unknown;
  rowKey(row: Row): unknown;
  /** A row as it would be in a separate statement of its caller. */
  returned(row: Row, item: unknown): Row;
}

interface Numbered {
  readonly index: number;
}

const byOwnKey = (itemKey: (item: unknown) => string, column: string): SharedList => ({
  itemKey,
  placed: (item) => item,
  expected: itemKey,
  rowKey: (row) => row[column],
  returned: (row) => row,
});

/** Things that carry a number, which comes back in a column of their rows. */
const byNumber = (column: string): SharedList => ({
  itemKey: (item) => JSON.stringify({ ...(item as Numbered), index: 0 }),
  placed: (item, index) => ({ ...(item as Numbered), index }),
  expected: (_item, index) => index,
  rowKey: (row) => row[column],
  returned: (row, item) => ({ ...row, [column]: (item as Numbered).index }),
});

const LISTS = {
  ids: byOwnKey((id) => id as string, 'id'),
  lookups: byNumber('lookupIndex'),
  slots: byNumber('slotIndex'),
} satisfies Record<string, SharedList>;

/** Name of the parameter with the items of a shared query. */
export type SharedListName = keyof typeof LISTS;

/** The waiting callers that fit into one statement, at least one. */
function takeCallers(lane: Lane): Caller[] {
  let items = 0;
  const fitting = lane.waiting.findIndex((caller, index) => {
    items += caller.items.length;
    return index > 0 && items > MOST_ITEMS;
  });
  return lane.waiting.splice(0, fitting === -1 ? lane.waiting.length : fitting);
}

function deal(
  rows: readonly Row[],
  callers: readonly Caller[],
  list: SharedList,
  positions: ReadonlyMap<string, number>,
): void {
  const rowsByKey = groupBy(rows, (row) => list.rowKey(row));
  for (const { items, resolve } of callers) {
    resolve(
      items.flatMap((item) => {
        const key = list.expected(item, positions.get(list.itemKey(item)) ?? -1);
        return (rowsByKey.get(key) ?? []).map((row) => list.returned(row, item));
      }),
    );
  }
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason as Error);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    work.finally(() => signal.removeEventListener('abort', leave)).then(resolve, reject);
  });
}
