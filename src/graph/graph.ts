import neo4j, {
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type Session,
  type SessionConfig,
} from 'neo4j-driver';
import type { Query } from './query.js';
import { hasUnknownBookmark, hasVanished, isOutOfMemory, translateError } from './driverErrors.js';
import { toDriverParams } from './driverParams.js';
import { runAbortable, type RunOptions } from './abortable.js';
import { openDriver, type GraphAddress } from './openDriver.js';
import { planOnly } from './planOnly.js';
import { RestartTransaction } from './restartTransaction.js';
import { retrying } from './retry.js';

export { RestartTransaction, type RunOptions };

/** The statements of one write transaction; all of them take effect, or none. */
export interface GraphTransaction {
  run<Params, Row>(query: Query<Params, Row>, params: Params): Promise<Row[]>;
}

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
  /** Rejects with `DatabaseUnavailableError` when Neo4j does not respond. */
  ping(options?: RunOptions): Promise<void>;
  /** Has Neo4j plan a query and cache the plan, so that the first real call need not wait for it. */
  plan(query: Pick<Query<never, unknown>, 'name' | 'statement'>): Promise<void>;
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
/** Milliseconds for which statements may still run on connections that were replaced. */
const RETIRED_MS = 60_000;

/** Opens the driver and waits until the server responds. Rejects with `DatabaseUnavailableError`. */
export async function connectGraph(options: GraphOptions): Promise<Graph> {
  const graph = new DriverGraph(openDriver(options), options);
  try {
    await graph.ping();
  } catch (error) {
    await graph.close();
    throw error;
  }
  return graph;
}

class DriverGraph implements Graph {
  /** Shared by all sessions, so that a read sees what this graph wrote before, on whichever server of a cluster. */
  private bookmarks = neo4j.bookmarkManager();
  /** Replaced drivers on which statements may still run. */
  private readonly retired = new Set<Driver>();

  constructor(
    private driver: Driver,
    private readonly options: GraphOptions,
  ) {}

  async read<Params, Row>(
    query: Query<Params, Row>,
    params: Params,
    options: RunOptions = {},
  ): Promise<Row[]> {
    const driverParams = { p: toDriverParams(params) };
    try {
      return await retrying((left) => this.readOnce(query, driverParams, left), options);
    } catch (error) {
      throw translateError(error, query.name);
    }
  }

  async write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    for (let restarts = 0; ; restarts += 1) {
      const session = this.session(neo4j.session.WRITE);
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

  ping(options: RunOptions = {}): Promise<void> {
    return this.pingOver(this.driver, options);
  }

  async plan({
    name,
    statement,
  }: Pick<Query<never, unknown>, 'name' | 'statement'>): Promise<void> {
    try {
      await planOnly(this.driver.rxSession(this.sessionConfig(neo4j.session.READ)), statement);
    } catch (error) {
      throw translateError(error, name);
    }
  }

  async reconnect(options: RunOptions = {}): Promise<void> {
    const fresh = openDriver(this.options);
    try {
      await this.pingOver(fresh, options);
    } catch (error) {
      fresh.close().catch(() => undefined);
      throw error;
    }
    this.retire(this.driver);
    this.driver = fresh;
  }

  async close(): Promise<void> {
    await Promise.all([this.driver, ...this.retired].map((driver) => driver.close()));
  }

  private async pingOver(driver: Driver, options: RunOptions): Promise<void> {
    const session = driver.session(this.sessionConfig(neo4j.session.READ));
    try {
      await runAbortable(session, 'RETURN 1 AS one', {}, options);
    } catch (error) {
      throw translateError(error, 'ping');
    }
  }

  private retire(driver: Driver): void {
    this.retired.add(driver);
    setTimeout(() => {
      this.retired.delete(driver);
      driver.close().catch(() => undefined);
    }, RETIRED_MS).unref();
  }

  private async readOnce<Params, Row>(
    query: Query<Params, Row>,
    params: Record<string, unknown>,
    options: RunOptions,
  ): Promise<Row[]> {
    const session = this.session(neo4j.session.READ);
    this.options.onStatement?.(query.name);
    try {
      return rowsOf<Row>(await runAbortable(session, query.statement, params, options));
    } catch (error) {
      // If kept, they would make every further read fail.
      if (hasUnknownBookmark(error)) this.bookmarks = neo4j.bookmarkManager();
      throw error;
    }
  }

  private async runOnce(text: string): Promise<void> {
    const session = this.session(neo4j.session.WRITE);
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

  private session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    return this.driver.session(this.sessionConfig(defaultAccessMode));
  }

  private sessionConfig(defaultAccessMode: 'READ' | 'WRITE'): SessionConfig {
    return {
      defaultAccessMode,
      bookmarkManager: this.bookmarks,
      ...(this.options.database === undefined ? {} : { database: this.options.database }),
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
