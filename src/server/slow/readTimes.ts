import type { PlannedQuery } from '../../graph/graph.js';

/** All reads of one query in one request. */
interface TimesOfQuery {
  readonly query: PlannedQuery;
  reads: number;
  failed: number;
  rows: number;
  ms: number;
  slowestMs: number;
}

/** A line about the reads of one query, for the log. Times are milliseconds, waiting for a place included. */
export interface ReadLine {
  readonly query: string;
  readonly reads: number;
  /** Of the reads that succeeded. */
  readonly rows: number;
  readonly ms: number;
  readonly slowestMs: number;
  readonly failed?: number;
}

/** How long the reads of one request took. There are as many entries as queries, whatever is asked. */
export class ReadTimes {
  private readonly times = new Map<string, TimesOfQuery>();

  /** `rows` is null for a read that failed. */
  note(query: PlannedQuery, ms: number, rows: number | null): void {
    const known = this.times.get(query.name);
    const all = known ?? { query, reads: 0, failed: 0, rows: 0, ms: 0, slowestMs: 0 };
    if (known === undefined) this.times.set(query.name, all);
    all.reads += 1;
    all.ms += ms;
    all.slowestMs = Math.max(all.slowestMs, ms);
    if (rows === null) all.failed += 1;
    else all.rows += rows;
  }

  /** The query with the slowest single read. */
  get slowest(): PlannedQuery | undefined {
    const [first] = [...this.times.values()].sort((a, b) => b.slowestMs - a.slowestMs);
    return first?.query;
  }

  /** The queries that took longest together, at most so many. */
  longest(most: number): ReadLine[] {
    return [...this.times.values()]
      .sort((a, b) => b.ms - a.ms)
      .slice(0, most)
      .map(({ query, reads, failed, rows, ms, slowestMs }) => ({
        query: query.name,
        reads,
        rows,
        ms: tenths(ms),
        slowestMs: tenths(slowestMs),
        ...(failed > 0 ? { failed } : {}),
      }));
  }
}

/** Milliseconds as the log has them. */
export function tenths(ms: number): number {
  return Math.round(ms * 10) / 10;
}
