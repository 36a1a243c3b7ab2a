import {
  DatabaseOverloadedError,
  DatabaseUnavailableError,
  type CitegraphError,
} from '../errors.js';

/**
 * What a command prints about the error that ended it, including the reason and address of a database
 * failure.
 */
export function describeFailure(error: CitegraphError): string {
  const lines = [error.message];
  let { cause } = error;
  for (; cause instanceof Error; cause = cause.cause) {
    const isOfDatabase =
      cause instanceof DatabaseUnavailableError || cause instanceof DatabaseOverloadedError;
    // The message of an interrupted import begins with that of its cause.
    if (!isOfDatabase) lines.push(cause.message.trim());
  }
  const hasReason =
    error instanceof DatabaseUnavailableError || error instanceof DatabaseOverloadedError;
  return hasReason ? [...new Set(lines)].join('\n') : error.message;
}
