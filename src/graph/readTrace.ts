/** How a statement ended that was traced. */
export interface StatementEnd {
  readonly rows: number;
  /** Names of the database, and of the server as `host:port`, where the driver says them. */
  readonly database: string | undefined;
  readonly server: string | undefined;
}

/** The trace of one statement, until it ends in one of these ways. */
export interface StatementTrace {
  /** Names the statement in the format of W3C Trace Context, for the metadata of its transaction. */
  readonly traceparent: string;
  succeeded(end: StatementEnd): void;
  /** `code` is a class of errors, without a word of what was asked. */
  failed(code: string): void;
}

/** The trace of a read, which leads to statements: one, and more where it is retried. */
export interface ReadTrace {
  /** Begins the trace of a statement that is sent for this read and for those that share it. */
  sends(query: string, sharing: readonly ReadTrace[]): StatementTrace;
}
