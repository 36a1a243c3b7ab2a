import { CommanderError } from 'commander';
import { describeFailure } from './cli/describeFailure.js';
import { assertKnownCommand, createProgram } from './cli/program.js';
import { describeFileProblem } from './database/fileProblem.js';
import { CitegraphError } from './errors.js';
import { exitCodeFor } from './exitCodes.js';

/** Codes of errors that the same command would meet again. */
const USAGE_CODES = new Set(['BAD_USER_INPUT', 'BAD_CONFIGURATION']);

try {
  const program = createProgram();
  assertKnownCommand(program, process.argv[2]);
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = exitCodeFor(error.exitCode === 0 ? 'DONE' : 'UNUSABLE');
  } else if (error instanceof CitegraphError) {
    console.error(describeFailure(error));
    process.exitCode = exitCodeFor(USAGE_CODES.has(error.code) ? 'UNUSABLE' : 'FAILED');
  } else {
    // A stack helps only where nobody foresaw the error.
    console.error(describeFileProblem(error) ?? error);
    process.exitCode = exitCodeFor('FAILED');
  }
}
