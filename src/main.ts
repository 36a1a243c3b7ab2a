import { watchOutput, outputFailure } from './cli/outputFailure.js';
import { createProgram } from './cli/program.js';
import { reportFailure } from './cli/reportFailure.js';

watchOutput();
try {
  await createProgram().parseAsync();
  const failure = await outputFailure();
  if (failure !== null) throw failure;
} catch (error) {
  process.exitCode = reportFailure(error);
}
