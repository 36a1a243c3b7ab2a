/**
 * An error that a user can act on. `code` is stable: clients and scripts may branch on it;
 * GraphQL answers carry it as `extensions.code`.
 */
export abstract class CitegraphError extends Error {
  abstract readonly code: string;

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** What came in is not what the contract allows: names the field, the value and what was expected. */
export class BadInputError extends CitegraphError {
  readonly code = 'BAD_USER_INPUT';

  constructor(
    readonly field: string,
    readonly value: unknown,
    readonly expected: string,
  ) {
    super(`${field}: got ${describeValue(value)}, expected ${expected}.`);
  }
}

/** Configuration that cannot work; `message` names every mistake. */
export class ConfigurationError extends CitegraphError {
  readonly code = 'BAD_CONFIGURATION';
}

/** Neo4j cannot be reached, or went away. */
export class DatabaseUnavailableError extends CitegraphError {
  readonly code = 'DATABASE_UNAVAILABLE';
}

/** The private Neo4j could not be started; `message` says what to do next. */
export class DatabaseStartError extends CitegraphError {
  readonly code = 'DATABASE_START_FAILED';
}

/** Neo4j refused a statement for a reason that the caller did not cause. */
export class DatabaseError extends CitegraphError {
  readonly code = 'INTERNAL_SERVER_ERROR';
}

/** The time that a request may take is over; nothing was estimated in its place. */
export class DeadlineExceededError extends CitegraphError {
  readonly code = 'DEADLINE_EXCEEDED';
}

/** The client went away before its answer was ready. */
export class RequestCancelledError extends CitegraphError {
  readonly code = 'REQUEST_CANCELLED';
}

/** A value as it came, short enough for a message (at most 120 characters). */
export function describeValue(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

/** An error's message, or the thing itself where something else was thrown. */
export function describeError(error: unknown): string {
  return error instanceof Error ? error.message : describeValue(error);
}
