/** How to connect to a running Neo4j, and how to release it. */
export interface DatabaseConnection {
  /** Bolt address, on the loopback interface. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
  /** Where Neo4j Browser answers, if it does. */
  readonly browserUrl?: string;
  /** `configured`: by NEO4J_URI; `attached`: another process of citegraph owns this Neo4j. */
  readonly origin: 'configured' | 'attached' | 'java' | 'docker';
  /** Stops a Neo4j owned by this process and waits for its end; has no effect on any other. */
  stop(): Promise<void>;
  /**
   * Resolves when a Neo4j owned by this process ends without `stop()`. Never resolves for any other: there, a
   * failing statement is the first sign.
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
  /** `own`: fail when another process runs a Neo4j on this folder; `own-or-attach`: use that one. */
  readonly mode: 'own' | 'own-or-attach';
  /** JAVA_HOME, XDG_CACHE_HOME and PATH are looked up here; child processes inherit all of it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Called with one line at each step, and each second while waiting. */
  readonly onProgress: (line: string) => void;
}
