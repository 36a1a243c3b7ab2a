import { DeadlineExceededError } from '../errors.js';
import type { Graph, RunOptions } from './graph.js';
import type { Query } from './query.js';

/** Runs a read within the limits of one request. */
export type GraphReader = <Params, Row>(
  query: Query<Params, Row>,
  params: Params,
) => Promise<Row[]>;

/** A reader that is told the name of the loader that reads; undefined for a direct read. */
export type LoadersReader = <Params, Row>(
  query: Query<Params, Row>,
  params: Params,
  loader?: string,
) => Promise<Row[]>;

/** The limits of the reads of one request. */
export interface RequestLimits {
  readonly signal?: AbortSignal | undefined;
  /** Epoch milliseconds after which no more reads are started. */
  readonly deadlineAt?: number | undefined;
  /** Milliseconds that one statement may take, beside its wait; by default what is left until the deadline. */
  readonly statementMs?: number | undefined;
  readonly long?: RunOptions['long'];
  readonly bookmarks?: RunOptions['bookmarks'];
}

/** Reads of one request: each statement may take the remaining time of the request. */
export function createGraphReader(
  graph: Pick<Graph, 'read'>,
  { signal, deadlineAt, statementMs, long, bookmarks }: RequestLimits,
): LoadersReader {
  // Identifies the request to the queues that share Neo4j between requests.
  const requester = {};
  return async (query, params, loader) => {
    const timeoutMs = deadlineAt === undefined ? undefined : deadlineAt - Date.now();
    if (timeoutMs !== undefined && timeoutMs <= 0) {
      throw new DeadlineExceededError('The request exceeded its time limit.');
    }
    return graph.read(query, params, {
      ...{ signal, timeoutMs: statementMs ?? timeoutMs, requester, long, bookmarks, loader },
    });
  };
}
