import { CommanderError } from 'commander';
import { describeFailure } from './cli/describeFailure.js';
import { assertKnownCommand, createProgram } from './cli/program.js';
import { CitegraphError } from './errors.js';

/** Exit codes: 0 done, 1 failed or something was rejected, 2 unusable arguments or configuration. */
const USAGE_CODES = new Set(['BAD_USER_INPUT', 'BAD_CONFIGURATION']);

try {
  const program = createProgram();
  assertKnownCommand(program, process.argv[2]);
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof CitegraphError) {
    console.error(describeFailure(error));
    process.exitCode = USAGE_CODES.has(error.code) ? 2 : 1;
  } else {
    console.error(error);
    process.exitCode = 1;
  }
}
