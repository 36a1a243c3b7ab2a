import neo4j, {
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type Session,
} from 'neo4j-driver';
import type { Query } from './query.js';
import { hasUnknownBookmark, hasVanished, isOutOfMemory, translateError } from './driverErrors.js';
import { toDriverParams } from './driverParams.js';
import { runAbortable, type RunOptions } from './abortable.js';
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
  close(): Promise<void>;
}

export interface GraphOptions {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Name of the database; the default database of the server if omitted. */
  readonly database?: string | undefined;
  /** Called with the query's name before each statement is sent. Tests count with it. */
  readonly onStatement?: ((queryName: string) => void) | undefined;
}

/** Maximum number of restarts of a transaction; more are treated as a defect. */
const RESTARTS = 50;

/** Opens the driver and waits until the server responds. Rejects with `DatabaseUnavailableError`. */
export async function connectGraph(options: GraphOptions): Promise<Graph> {
  const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.username, options.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 100,
    connectionAcquisitionTimeout: 15_000,
    userAgent: 'citegraph',
    telemetryDisabled: true,
    // The contract tests check them for every query; nobody would read them here.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  const graph = new DriverGraph(driver, options);
  try {
    await graph.ping();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return graph;
}

class DriverGraph implements Graph {
  /** Shared by all sessions, so that a read sees what this graph wrote before, on whichever server of a cluster. */
  private bookmarks = neo4j.bookmarkManager();

  constructor(
    private readonly driver: Driver,
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

  async ping(options: RunOptions = {}): Promise<void> {
    try {
      await runAbortable(this.session(neo4j.session.READ), 'RETURN 1 AS one', {}, options);
    } catch (error) {
      throw translateError(error, 'ping');
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
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

  private session(defaultAccessMode: 'READ' | 'WRITE') {
    return this.driver.session({
      defaultAccessMode,
      bookmarkManager: this.bookmarks,
      ...(this.options.database === undefined ? {} : { database: this.options.database }),
    });
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
