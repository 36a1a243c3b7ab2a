import { Neo4jError } from 'neo4j-driver';
import {
  CitegraphError,
  DatabaseError,
  DatabaseOverloadedError,
  DatabaseUnavailableError,
  DeadlineExceededError,
} from '../errors.js';
import { RestartTransaction } from './restartTransaction.js';

const UNAVAILABLE = 'The database is unavailable. Try again later.';
const OVERLOADED = 'Neo4j ran out of memory for this query. Request less data, or try again later.';
const TIME_OVER = 'The query exceeded its time limit.';

/** Where a transaction cannot be stored, Neo4j stops the database until it is restarted. */
const NOT_STORED =
  'Neo4j could not store a transaction, most likely because its disk is full: make room, restart Neo4j unless citegraph runs it, and run the command again.';

const TIMED_OUT = /TransactionTimedOut/;
const CANNOT_STORE = /^Neo\.DatabaseError\.Transaction\.Transaction(Start|Commit|Log)\w*$/;
const SIGN_IN = /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/;
const OUT_OF_MEMORY =
  /General\.(\w*OutOfMemoryError|TransactionMemoryLimit)|General\.StackOverFlowError/;
/** A bookmark that the database does not know (any more), because it was replaced by another one. */
const UNKNOWN_BOOKMARK = /Transaction\.(BookmarkTimeout|InvalidBookmark)/;

/** Neo4j reports these even with IF NOT EXISTS when two processes create the same index or constraint at once. */
const SCHEMA_RACE = /Schema\.(EquivalentSchemaRule|Index|Constraint)\w*AlreadyExists/;

/** What Neo4j says, under several codes, when it has closed a database for its safety, as after a full disk. */
const NEEDS_RESTART = /critical error,? and needs to be restarted/;

/** The codes of the driver for a connection that is lost, unavailable, or violates the protocol. */
const CONNECTION_CODES = new Set(['ServiceUnavailable', 'SessionExpired', 'ProtocolError']);
/**
 * Errors without a code that the driver throws for connection problems: the pool has none in time or is
 * closed, a connection closes during a statement, or the data received is not Bolt.
 */
const CONNECTION_MESSAGES =
  /^(Connection |Failed to (establish|obtain)|Pool is closed|No connection available|Ignored either|Server responded HTTP|Unknown (Bolt protocol|packed value)|Unable to unpack|Read beyond end|Secure connection)/;
/**
 * The server responds but cannot run this statement for now: it is starting, stopping, changing its leader or
 * out of threads.
 */
const SERVER_UNAVAILABLE =
  /^Neo\.(\w+\.Cluster\.|TransientError\.(General\.DatabaseUnavailable|Network\.|Request\.|Database\.|Transaction\.(BookmarkTimeout|MaximumTransactionLimitReached|LeaseExpired))|ClientError\.(General\.\w*ReadOnlyDatabase|Security\.AuthorizationExpired|Database\.DatabaseNotFound|Transaction\.(InvalidBookmark|Terminated|LockClientStopped)))/;
/** Those of them for which a retry within a second is pointless. */
const NOT_AT_ONCE =
  /Database\.DatabaseNotFound|ReadOnlyDatabase|Transaction\.(Terminated|LockClientStopped)/;
/** Errors of Node for sockets, name resolution, and decoding a message that is truncated or not Bolt. */
const SOCKET_CODES =
  /^(ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EAI_\w+|ENOTFOUND|ERR_SOCKET\w*|ERR_STREAM\w*|ERR_TLS\w*|ERR_OUT_OF_RANGE|ERR_BUFFER_OUT_OF_BOUNDS)$/;

/** Whether running the same read or schema statement again, a moment later, may succeed. */
export function isTransient(error: unknown): boolean {
  if (hasUnknownBookmark(error) || SCHEMA_RACE.test(codeOf(error))) return true;
  if (isUnavailable(error)) {
    const isForLong = NOT_AT_ONCE.test(codeOf(error)) || needsRestart(error);
    return !isForLong && !/^Pool is closed/.test(messageOf(error));
  }
  const isForLong = TIMED_OUT.test(codeOf(error)) || isOutOfMemory(error);
  return error instanceof Neo4jError && error.retryable && !isForLong;
}

/** Whether Neo4j had no memory, or no stack, left for a statement. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof Neo4jError && OUT_OF_MEMORY.test(error.code);
}

/** Whether Neo4j answers, but runs no statement any more until it is restarted. */
export function needsRestart(error: unknown): boolean {
  return error instanceof Neo4jError && NEEDS_RESTART.test(error.message);
}

/** Whether Neo4j waited in vain for the bookmarks of the session. */
export function hasUnknownBookmark(error: unknown): boolean {
  return error instanceof Neo4jError && UNKNOWN_BOOKMARK.test(error.code);
}

/** Whether a transaction found something that another one then removed; a restart sees the current state. */
export function hasVanished(error: unknown): boolean {
  return (
    error instanceof RestartTransaction ||
    (error instanceof Neo4jError && error.code === 'Neo.ClientError.Statement.EntityNotFound')
  );
}

/**
 * Turns an error of the driver, or of the connection below it, into one of ours, in one place. Its message is
 * safe for clients; addresses and the message of Neo4j are in `cause`. `doing` is the name of the query, for
 * the log.
 */
export function translateError(error: unknown, doing: string): unknown {
  if (error instanceof CitegraphError) return error;
  if (isUnavailable(error)) return new DatabaseUnavailableError(UNAVAILABLE, { cause: error });
  if (CANNOT_STORE.test(codeOf(error))) {
    const cause = new Error(NOT_STORED, { cause: error });
    return new DatabaseUnavailableError(UNAVAILABLE, { cause });
  }
  if (!(error instanceof Neo4jError)) return error;
  if (TIMED_OUT.test(error.code)) return new DeadlineExceededError(TIME_OVER, { cause: error });
  if (isOutOfMemory(error)) return new DatabaseOverloadedError(OVERLOADED, { cause: error });
  if (SIGN_IN.test(error.code)) {
    const reason = `Neo4j rejected the credentials (${error.code}): check NEO4J_USERNAME and NEO4J_PASSWORD.`;
    return new DatabaseUnavailableError(UNAVAILABLE, {
      cause: new Error(reason, { cause: error }),
    });
  }
  return new DatabaseError(`${doing}: ${error.code}: ${error.message}`, { cause: error });
}

/** What Neo4j itself did not accept of a connection, and will not accept at a second try. */
export function refusalOf(error: unknown): 'CREDENTIALS' | 'DATABASE' | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (/Security\.Unauthorized/.test(codeOf(cause))) return 'CREDENTIALS';
    if (/Database\.DatabaseNotFound/.test(codeOf(cause))) return 'DATABASE';
  }
  return null;
}

function isUnavailable(error: unknown): boolean {
  if (error instanceof Neo4jError) {
    const { code, message } = error;
    return (
      CONNECTION_CODES.has(code) ||
      SERVER_UNAVAILABLE.test(code) ||
      needsRestart(error) ||
      (!code.startsWith('Neo.') &&
        (CONNECTION_MESSAGES.test(message) || isUnavailable(error.cause)))
    );
  }
  return SOCKET_CODES.test(codeOf(error));
}

/** The code of an error, whoever made it; empty where it has none. */
export function codeOf(error: unknown): string {
  const code: unknown =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
