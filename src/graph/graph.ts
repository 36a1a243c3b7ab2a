import type { ManagedTransaction, QueryResult, Session } from 'neo4j-driver';
import type { Query } from './query.js';
import { hasUnknownBookmark, hasVanished, isOutOfMemory, translateError } from './driverErrors.js';
import { toDriverParams } from './driverParams.js';
import { runAbortable, type RunOptions } from './abortable.js';
import { DriverSessions } from './driverSessions.js';
import type { GraphAddress } from './openDriver.js';
import { planOnly } from './planOnly.js';
import { planText } from './planText.js';
import { RestartTransaction } from './restartTransaction.js';
import { retrying } from './retry.js';
import { tracedStatement } from './tracedStatement.js';

export { RestartTransaction, type RunOptions };

/** The statements of one write transaction; all of them take effect, or none. */
export interface GraphTransaction {
  run<Params, Row>(query: Query<Params, Row>, params: Params): Promise<Row[]>;
}

/** A query without its parameters. */
export type PlannedQuery = Pick<Query<never, unknown>, 'name' | 'statement'>;

/** The only access to Neo4j. Rows have plain JavaScript values: numbers, strings, booleans, lists, null. */
export interface Graph {
  /**
   * Auto-commit read: one round trip instead of two for a managed transaction. Retried after a transient
   * error or a lost connection, within its time limit (see `retrying`).
   */
  read<Params, Row>(
    query: Query<Params, Row>,
    params: Params,
    options?: RunOptions,
  ): Promise<Row[]>;
  /**
   * Runs `work` in one transaction; restarts it when Neo4j reports a transient error or `work` throws
   * `RestartTransaction`.
   */
  write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T>;
  /** Like `write`, but rolled back at the end. */
  rehearse<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T>;
  /**
   * One schema statement (an index, a constraint), outside any other transaction. Retried like a read, and
   * also when another process creates the same at the same time: it has to be one that may run twice.
   */
  runSchemaStatement(text: string): Promise<void>;
  /**
   * The bookmark of the transaction that was committed last, which every commit changes. Its data become visible a moment
   * later: who reads by it passes it as `bookmarks`. Of one server; members of a cluster may differ.
   */
  bookmark(options?: RunOptions): Promise<string>;
  /** Rejects with `DatabaseUnavailableError` when Neo4j does not respond. */
  ping(options?: RunOptions): Promise<void>;
  /** Has Neo4j plan a query and cache the plan, so that the first real call need not wait for it. */
  plan(query: PlannedQuery): Promise<void>;
  /** The plan of a query, as text of one line per operator; the query is not run. */
  explain(query: PlannedQuery, options?: RunOptions): Promise<string>;
  /**
   * Replaces all connections by new ones once Neo4j responds on one; rejects like `ping`, and then nothing
   * changes. Statements that still run on the old ones may finish.
   */
  reconnect(options?: RunOptions): Promise<void>;
  close(): Promise<void>;
}

export interface GraphOptions extends GraphAddress {
  /** Name of the database; the default database of the server if omitted. */
  readonly database?: string | undefined;
  /** Called with the query's name before each statement is sent. Tests count with it. */
  readonly onStatement?: ((queryName: string) => void) | undefined;
}

/** Maximum number of restarts of a transaction; more are treated as a defect. */
const RESTARTS = 50;

/** Opens the driver and waits until the server responds. Rejects with `DatabaseUnavailableError`. */
export async function connectGraph(options: GraphOptions): Promise<Graph> {
  const graph = new DriverGraph(options);
  try {
    await graph.ping();
  } catch (error) {
    await graph.close();
    throw error;
  }
  return graph;
}

class DriverGraph implements Graph {
  private readonly sessions: DriverSessions;

  constructor(private readonly options: GraphOptions) {
    this.sessions = new DriverSessions(options, options.database);
  }

  async read<Params, Row>(
    query: Query<Params, Row>,
    params: Params,
    options: RunOptions = {},
  ): Promise<Row[]> {
    const driverParams = { p: toDriverParams(params) };
    let { bookmarks } = options;
    try {
      return await retrying(async (left) => {
        try {
          return await this.readOnce<Params, Row>(query, driverParams, { ...left, bookmarks });
        } catch (error) {
          if (hasUnknownBookmark(error)) {
            bookmarks = undefined;
            this.sessions.forgetBookmarks();
          }
          throw error;
        }
      }, options);
    } catch (error) {
      throw translateError(error, query.name);
    }
  }

  async write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    for (let restarts = 0; ; restarts += 1) {
      const session = this.sessions.open('WRITE');
      try {
        return await session.executeWrite((transaction) => work(this.transactionOver(transaction)));
      } catch (error) {
        if (hasVanished(error) && restarts < RESTARTS) continue;
        throw translateError(error, 'write transaction');
      } finally {
        await closed(session);
      }
    }
  }

  async rehearse<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    try {
      return await this.write<never>(async (transaction) => {
        throw new RehearsalOver(await work(transaction));
      });
    } catch (error) {
      if (error instanceof RehearsalOver) return error.result as T;
      throw error;
    }
  }

  async runSchemaStatement(text: string): Promise<void> {
    try {
      await retrying(() => this.runOnce(text), {});
    } catch (error) {
      throw translateError(error, text);
    }
  }

  async bookmark(options: RunOptions = {}): Promise<string> {
    try {
      return await retrying((left) => this.sessions.lastBookmark(left), options);
    } catch (error) {
      throw translateError(error, 'bookmark');
    }
  }

  async ping(options: RunOptions = {}): Promise<void> {
    try {
      await this.sessions.ping(options);
    } catch (error) {
      throw translateError(error, 'ping');
    }
  }

  async plan({ name, statement }: PlannedQuery): Promise<void> {
    try {
      await planOnly(this.sessions.openRx('READ'), statement);
    } catch (error) {
      throw translateError(error, name);
    }
  }

  async explain({ name, statement }: PlannedQuery, options: RunOptions = {}): Promise<string> {
    try {
      const session = this.sessions.open('READ');
      const { summary } = await runAbortable(session, `EXPLAIN ${statement}`, { p: {} }, options);
      return summary.plan === false ? '' : planText(summary.plan);
    } catch (error) {
      throw translateError(error, name);
    }
  }

  async reconnect(options: RunOptions = {}): Promise<void> {
    try {
      await this.sessions.replace(options);
    } catch (error) {
      throw translateError(error, 'ping');
    }
  }

  async close(): Promise<void> {
    await this.sessions.close();
  }

  private async readOnce<Params, Row>(
    query: Query<Params, Row>,
    params: Record<string, unknown>,
    options: RunOptions,
  ): Promise<Row[]> {
    const session = this.sessions.open('READ', options.bookmarks);
    this.options.onStatement?.(query.name);
    const run = (traced: RunOptions) => runAbortable(session, query.statement, params, traced);
    return rowsOf<Row>(await tracedStatement(query.name, options, run));
  }

  private async runOnce(text: string): Promise<void> {
    const session = this.sessions.open('WRITE');
    try {
      await session.run(text);
    } finally {
      await closed(session);
    }
  }

  private transactionOver(transaction: ManagedTransaction): GraphTransaction {
    return {
      run: async <Params, Row>(query: Query<Params, Row>, params: Params) => {
        this.options.onStatement?.(query.name);
        try {
          return rowsOf<Row>(await transaction.run(query.statement, { p: toDriverParams(params) }));
        } catch (error) {
          // The driver would retry for half a minute, and run out of memory each time.
          throw isOutOfMemory(error) ? translateError(error, query.name) : error;
        }
      },
    };
  }
}

/** Rolls back a transaction that has done all its work, and carries its result. */
class RehearsalOver extends Error {
  constructor(readonly result: unknown) {
    super('The rehearsal is over.');
  }
}

/** Closing a session with a lost connection fails too; the outcome of its work is known by then. */
async function closed(session: Session): Promise<void> {
  await session.close().catch(() => undefined);
}

/**
 * The contract test of the registry checks the columns against the plan, so a record has the shape of `Row`.
 */
function rowsOf<Row>(result: QueryResult): Row[] {
  return result.records.map((record) => record.toObject() as Row);
}
