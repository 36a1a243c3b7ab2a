import { visible } from './visible.js';
import { shortened } from './shortened.js';

/**
 * Every code that an error of this server can carry as `extensions.code`, with the HTTP status of a response
 * that has only errors of this code. docs/http.md explains each; a contract test compares the two.
 */
export const ERROR_STATUS = {
  BAD_REQUEST: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  BAD_USER_INPUT: 400,
  PERSISTED_QUERY_NOT_FOUND: 200,
  QUERY_TOO_LARGE: 400,
  QUERY_TOO_DEEP: 400,
  QUERY_TOO_EXPENSIVE: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  PERSISTED_QUERY_NOT_IN_LIST: 403,
  QUERY_NOT_IN_SAFELIST: 403,
  HOST_NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  REQUEST_TIMEOUT: 408,
  REQUEST_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  QUOTA_EXCEEDED: 429,
  HEADERS_TOO_LARGE: 431,
  REQUEST_CANCELLED: 499,
  INTERNAL_SERVER_ERROR: 500,
  NOT_IMPLEMENTED: 501,
  DATABASE_UNAVAILABLE: 503,
  DATABASE_OVERLOADED: 503,
  OVERLOADED: 503,
  ISSUER_UNAVAILABLE: 503,
  SHUTTING_DOWN: 503,
  DEADLINE_EXCEEDED: 504,
} as const;

/** A code that clients can receive. */
export type ErrorCode = keyof typeof ERROR_STATUS;

/** Codes of errors that only commands report. */
type CommandErrorCode = 'BAD_CONFIGURATION' | 'DATABASE_START_FAILED' | 'WORKERS_FAILED';

/** Whether a string is a declared error code. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_STATUS, code);
}

/**
 * An error that a user can act on. `code` is stable: clients and scripts may branch on it; GraphQL responses
 * have it as `extensions.code`.
 */
export abstract class CitegraphError extends Error {
  abstract readonly code: ErrorCode | CommandErrorCode;

  /** Further entries of `extensions` besides the code. */
  readonly details: Readonly<Record<string, unknown>> = {};

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Invalid input: names the field, the value and the expected value. */
export class BadInputError extends CitegraphError {
  readonly code = 'BAD_USER_INPUT';
  override readonly details: Readonly<Record<string, unknown>>;

  constructor(
    readonly field: string,
    readonly value: unknown,
    readonly expected: string,
  ) {
    super(`${visible(field)}: got ${describeValue(value)}, expected ${visible(expected)}.`);
    this.details = { field, value: describeValue(value), expected };
  }
}

/** A request that is rejected for its form, before it runs. */
export class RefusedRequestError extends CitegraphError {
  constructor(
    readonly code: ErrorCode,
    message: string,
    override readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** Invalid configuration; `message` lists every mistake. */
export class ConfigurationError extends CitegraphError {
  readonly code = 'BAD_CONFIGURATION';
}

/**
 * Neo4j cannot be reached or disconnected. The message is safe for clients; `cause` has addresses and
 * reasons.
 */
export class DatabaseUnavailableError extends CitegraphError {
  readonly code = 'DATABASE_UNAVAILABLE';
}

/** Neo4j had no memory left for a statement. There is no result, and the same statement may succeed later. */
export class DatabaseOverloadedError extends CitegraphError {
  readonly code = 'DATABASE_OVERLOADED';
}

/** Too many long reads are waiting; the same request may succeed after `retryAfterS` seconds. */
export class OverloadedError extends CitegraphError {
  readonly code = 'OVERLOADED';
  override readonly details: Readonly<Record<string, unknown>>;

  constructor(readonly retryAfterS: number) {
    super(`Too many long queries are waiting. Try again in ${retryAfterS} s.`);
    this.details = { retryAfter: retryAfterS };
  }
}

/** The issuer of tokens does not say which keys it signs with, so that no token can be checked; `cause` has the reason. */
export class IssuerUnavailableError extends CitegraphError {
  readonly code = 'ISSUER_UNAVAILABLE';
  override readonly details: Readonly<Record<string, unknown>>;

  constructor(retryAfterS: number, options: { cause: unknown }) {
    super(`Tokens cannot be checked at the moment. Try again in ${retryAfterS} s.`, options);
    this.details = { retryAfter: retryAfterS };
  }
}

/** The private Neo4j could not be started; `message` explains what to do. */
export class DatabaseStartError extends CitegraphError {
  readonly code = 'DATABASE_START_FAILED';
}

/** Workers ended again and again before they could serve; the log has what they printed. */
export class WorkersFailedError extends CitegraphError {
  readonly code = 'WORKERS_FAILED';

  /** `by` is how the last one ended. */
  constructor(by: string) {
    super(
      `The workers of this server end before they are ready, the last one by ${by}, so it stops: the log says what they ` +
        'printed. If memory ran out, set WORKERS to a smaller number.',
    );
  }
}

/** Neo4j rejected a statement for a reason not caused by the caller. */
export class DatabaseError extends CitegraphError {
  readonly code = 'INTERNAL_SERVER_ERROR';
}

/** The time limit of a request was exceeded; no estimate is returned instead. */
export class DeadlineExceededError extends CitegraphError {
  readonly code = 'DEADLINE_EXCEEDED';
}

/** The client disconnected before its response was ready. */
export class RequestCancelledError extends CitegraphError {
  readonly code = 'REQUEST_CANCELLED';
}

/** A value as received, shortened for a message (at most 120 characters). */
export function describeValue(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return shortened(text, 120);
}

/** The message of an error, or the thrown value itself if it is not an error. */
export function describeError(error: unknown): string {
  return error instanceof Error ? error.message : describeValue(error);
}
