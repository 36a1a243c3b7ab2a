import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CitegraphError, ERROR_STATUS, isErrorCode, type ErrorCode } from '../errors.js';
import { shortened } from '../shortened.js';

/** Code of an error whose details are only in the log. */
const INTERNAL = 'INTERNAL_SERVER_ERROR';
/** Characters of the longest message of GraphQL itself; it may quote values as long as the request. */
const LONGEST_MESSAGE = 500;
/** Default seconds after which a client may retry. */
const RETRY_AFTER_S = 1;
/** GraphQL throws these errors of the client during execution, without a code. */
const CLIENT_MISTAKE = /^(Argument "|Variable "\$|Too many errors processing variables)/;

/** An error as sent to the client, with its original cause. */
export interface ErrorAnswer {
  readonly error: GraphQLFormattedError;
  readonly code: ErrorCode;
  /** The innermost error, for the log alone. */
  readonly cause: unknown;
}

/**
 * The error sent to the client: our own errors in full, those of GraphQL and Apollo unchanged, and for all
 * others only a reference to the log.
 */
export function answerError(error: unknown, requestId?: string): ErrorAnswer {
  const cause = innermost(error);
  if (cause instanceof CitegraphError && isErrorCode(cause.code) && cause.code !== INTERNAL) {
    return answer(error, cause, cause.code, cause.message, cause.details);
  }
  const code = codeOfGraphql(error, cause);
  return code === INTERNAL || !(error instanceof GraphQLError)
    ? answer(error, cause, INTERNAL, internalMessage(requestId), requestId ? { requestId } : {})
    : answer(error, cause, code, messageOfGraphql(error, cause), detailsOf(error));
}

/** `formatError` of Apollo Server, which has no request: the outcome plugin adds its id. */
export function formatGraphqlError(
  _formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  return answerError(error).error;
}

/**
 * Status of a response with errors: that of the errors when it has no data, 503 when no data could be read
 * for now, and otherwise null for the default of GraphQL.
 */
export function statusOf(
  codes: readonly ErrorCode[],
  data?: Readonly<Record<string, unknown>> | null,
): number | null {
  const statuses = codes.map((code) => ERROR_STATUS[code]);
  if (data === undefined) return Math.max(...statuses);
  const nothingRead = Object.values(data ?? {}).every((value) => value === null);
  return nothingRead && statuses.every((status) => status === 503) ? 503 : null;
}

/** Seconds for `Retry-After` in a response with status 503 or 429. */
export function retryAfterS(errors: readonly GraphQLFormattedError[]): number {
  const named = errors.map(({ extensions }) => extensions?.['retryAfter']);
  return Math.max(RETRY_AFTER_S, ...named.filter((seconds) => typeof seconds === 'number'));
}

function answer(
  error: unknown,
  cause: unknown,
  code: ErrorCode,
  message: string,
  details: Readonly<Record<string, unknown>>,
): ErrorAnswer {
  const { locations, path } = error instanceof GraphQLError ? error : {};
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  return { error: { message, ...place, extensions: { code, ...details } }, code, cause };
}

/** The error that was thrown first, out of what GraphQL and Apollo wrapped around it. */
function innermost(error: unknown): unknown {
  let inner = error;
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError;
  return inner;
}

function codeOfGraphql(error: unknown, cause: unknown): ErrorCode {
  if (!(error instanceof GraphQLError)) return INTERNAL;
  const { code, http } = error.extensions as { code?: unknown; http?: { status?: number } };
  if (http?.status === 405) return 'METHOD_NOT_ALLOWED';
  if (http?.status === 406) return 'NOT_ACCEPTABLE';
  if (http?.status === 415) return 'UNSUPPORTED_MEDIA_TYPE';
  if (isErrorCode(code)) return code;
  if (http?.status === 400) return 'BAD_REQUEST';
  return cause instanceof GraphQLError && CLIENT_MISTAKE.test(error.message)
    ? 'BAD_USER_INPUT'
    : INTERNAL;
}

/** The public details of an error of GraphQL or Apollo besides its code. */
function detailsOf({ extensions }: GraphQLError): Record<string, unknown> {
  const { code: _code, http: _http, stacktrace: _stacktrace, ...details } = extensions;
  return details;
}

function internalMessage(requestId: string | undefined): string {
  return requestId === undefined
    ? 'Internal error. See the server log.'
    : `Internal error. See the server log for request ${requestId}.`;
}

/** The parser is recursive, and deep nesting overflows its stack. */
function messageOfGraphql({ message }: GraphQLError, cause: unknown): string {
  return cause instanceof RangeError
    ? 'Syntax Error: The document is nested too deeply to be parsed.'
    : shortened(message, LONGEST_MESSAGE);
}
