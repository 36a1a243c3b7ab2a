import neo4j, { type Driver, type RxSession, type Session, type SessionConfig } from 'neo4j-driver';
import { runAbortable, type RunOptions } from './abortable.js';
import { openDriver, type GraphAddress } from './openDriver.js';

/** Milliseconds for which statements may still run on connections that were replaced. */
const RETIRED_MS = 60_000;

type AccessMode = 'READ' | 'WRITE';

/** The sessions of one database, over connections that can be replaced. */
export class DriverSessions {
  private driver: Driver;
  /** Shared by all sessions, so that a read sees what this graph wrote before, on whichever server of a cluster. */
  private bookmarks = neo4j.bookmarkManager();
  /** Replaced drivers on which statements may still run. */
  private readonly retired = new Set<Driver>();

  constructor(
    private readonly address: GraphAddress,
    private readonly database: string | undefined,
  ) {
    this.driver = openDriver(address);
  }

  /** A session that sees what these bookmarks name, beside what was written before. */
  open(mode: AccessMode, bookmarks: readonly string[] = []): Session {
    return this.driver.session({ ...this.config(mode), bookmarks: [...bookmarks] });
  }

  openRx(mode: AccessMode): RxSession {
    return this.driver.rxSession(this.config(mode));
  }

  /** If bookmarks that the database does not know were kept, they would make every further read fail. */
  forgetBookmarks(): void {
    this.bookmarks = neo4j.bookmarkManager();
  }

  /** Rejects when the server does not respond. */
  async ping(options: RunOptions): Promise<void> {
    await pingOver(this.open('READ'), options);
  }

  /** See `Graph.bookmark`. Without the bookmarks of others: what was committed is known before it is applied. */
  async lastBookmark(options: RunOptions): Promise<string> {
    const { bookmarkManager: _, ...config } = this.config('READ');
    const session = this.driver.session(config);
    await pingOver(session, options);
    return session.lastBookmarks().join();
  }

  /** See `Graph.reconnect`. */
  async replace(options: RunOptions): Promise<void> {
    const fresh = openDriver(this.address);
    try {
      await pingOver(fresh.session(this.config('READ')), options);
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

  private retire(driver: Driver): void {
    this.retired.add(driver);
    setTimeout(() => {
      this.retired.delete(driver);
      driver.close().catch(() => undefined);
    }, RETIRED_MS).unref();
  }

  private config(defaultAccessMode: AccessMode): SessionConfig {
    return {
      defaultAccessMode,
      bookmarkManager: this.bookmarks,
      ...(this.database === undefined ? {} : { database: this.database }),
    };
  }
}

async function pingOver(session: Session, options: RunOptions): Promise<void> {
  await runAbortable(session, 'RETURN 1 AS one', {}, options);
}
