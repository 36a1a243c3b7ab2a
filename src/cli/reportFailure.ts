import { inspect } from 'node:util';
import { CommanderError } from 'commander';
import { describeFileProblem } from '../database/fileProblem.js';
import { CitegraphError } from '../errors.js';
import { exitCodeFor } from '../exitCodes.js';
import { describeFailure } from './describeFailure.js';
import { printProblem } from './output.js';
import { isUnread } from './outputFailure.js';

/** Codes of errors that the same command would meet again. */
const USAGE_CODES = new Set(['BAD_USER_INPUT', 'BAD_CONFIGURATION']);

/** Prints why a command ended, unless that is known or nobody reads it; returns the exit code. */
export function reportFailure(error: unknown): number {
  if (isUnread(error)) return exitCodeFor('UNREAD');
  if (error instanceof CommanderError) {
    // Commander has printed it.
    return exitCodeFor(error.exitCode === 0 ? 'DONE' : 'UNUSABLE');
  }
  if (error instanceof CitegraphError) {
    printProblem(...describeFailure(error).split('\n'));
    return exitCodeFor(USAGE_CODES.has(error.code) ? 'UNUSABLE' : 'FAILED');
  }
  // A stack helps only where nobody foresaw the error.
  printProblem(...(describeFileProblem(error) ?? inspect(error)).split('\n'));
  return exitCodeFor('FAILED');
}
