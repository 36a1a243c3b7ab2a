/** How to connect to a running Neo4j, and how to release it. */
export interface DatabaseConnection {
  /** Bolt address, on the loopback interface. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
  /** Where Neo4j Browser answers, if it does. */
  readonly browserUrl?: string;
  /** `configured`: by NEO4J_URI; `attached`: another process of citegraph started this Neo4j. */
  readonly origin: 'configured' | 'attached' | 'java' | 'docker';
  /**
   * Ends the use of a private Neo4j. If no other process uses it, waits until it has stopped. Has no effect on
   * a configured one.
   */
  stop(): Promise<void>;
  /** Has a private Neo4j that answers but cannot work any more started again. */
  reportBroken(reason: string): void;
  /**
   * Resolves when a private Neo4j has ended without `stop()`, although it was started again several times. Never
   * resolves for a configured one: there, a failing statement is the first sign.
   */
  readonly exited: Promise<{ readonly reason: string; readonly unexpected: true }>;
}

export interface OpenDatabaseOptions {
  /** Holds the store, the password, the logs and the lock; created if missing, private to its user. */
  readonly folder: string;
  /** `auto`: Java, else Docker. */
  readonly engine: 'auto' | 'java' | 'docker';
  /** Maximum heap as Neo4j and Java write it, such as `1g`. */
  readonly heap: string;
  /** Size of the page cache, such as `512m`. */
  readonly pageCache: string;
  readonly dockerImage: string;
  /**
   * `own`: for a server, of which there is one a folder: fail when another one uses it. `own-or-attach`: for a
   * command. Both use the Neo4j that runs on the folder, if there is one.
   */
  readonly mode: 'own' | 'own-or-attach';
  /** JAVA_HOME, XDG_CACHE_HOME and PATH are looked up here; child processes inherit all of it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Called with one line at each step, and each second while waiting. */
  readonly onProgress: (line: string) => void;
  /** Gets what happens to Neo4j later, in one or more lines; `onProgress` by default. */
  readonly onEvent?: (text: string) => void;
  /** Ends whatever opening the database is doing; the reason is what it then rejects with. */
  readonly signal?: AbortSignal | undefined;
}
