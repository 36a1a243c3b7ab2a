import { Neo4jError } from 'neo4j-driver';
import {
  CitegraphError,
  DatabaseError,
  DatabaseUnavailableError,
  DeadlineExceededError,
} from '../errors.js';
import { RestartTransaction } from './restartTransaction.js';

const UNAVAILABLE = new Set(['ServiceUnavailable', 'SessionExpired']);
const TIMED_OUT = /TransactionTimedOut/;
const SIGN_IN = /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)/;

/** Whether running the same read again may succeed. */
export function isTransient(error: unknown): boolean {
  return error instanceof Neo4jError && error.retryable && !TIMED_OUT.test(error.code);
}

/** Whether a transaction found something that another one then took away: begun again, it finds what is so now. */
export function hasVanished(error: unknown): boolean {
  return (
    error instanceof RestartTransaction ||
    (error instanceof Neo4jError && error.code === 'Neo.ClientError.Statement.EntityNotFound')
  );
}

/** Turns a driver error into one of ours, once, at the door; `doing` names the query for the log. */
export function translateError(error: unknown, doing: string): unknown {
  if (error instanceof CitegraphError || !(error instanceof Neo4jError)) return error;
  if (TIMED_OUT.test(error.code)) {
    return new DeadlineExceededError('The time that the query may take is over.', { cause: error });
  }
  if (UNAVAILABLE.has(error.code)) {
    return new DatabaseUnavailableError(`Neo4j does not answer: ${error.message}`, {
      cause: error,
    });
  }
  if (SIGN_IN.test(error.code)) {
    return new DatabaseUnavailableError(
      `Neo4j refused the sign-in (${error.code}): check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      { cause: error },
    );
  }
  return new DatabaseError(`${doing}: ${error.code}: ${error.message}`, { cause: error });
}
