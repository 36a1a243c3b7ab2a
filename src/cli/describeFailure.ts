import {
  DatabaseOverloadedError,
  DatabaseUnavailableError,
  type CitegraphError,
} from '../errors.js';

/** What a command prints of an error that ended it: also why the database failed, with the address, if it did. */
export function describeFailure(error: CitegraphError): string {
  const lines = [error.message];
  let { cause } = error;
  for (; cause instanceof Error; cause = cause.cause) {
    const isOfDatabase =
      cause instanceof DatabaseUnavailableError || cause instanceof DatabaseOverloadedError;
    // What the import says of its end begins with the message of what ended it.
    if (!isOfDatabase) lines.push(cause.message.trim());
  }
  const hasReason =
    error instanceof DatabaseUnavailableError || error instanceof DatabaseOverloadedError;
  return hasReason ? [...new Set(lines)].join('\n') : error.message;
}
