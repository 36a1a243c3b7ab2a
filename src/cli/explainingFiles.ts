import { describeFileProblem } from '../database/fileProblem.js';
import { DatabaseStartError } from '../errors.js';

/**
 * Does work in the folder of a private database. An error of the file system becomes one line that names the
 * place, or this folder where the error names none, and what to do.
 */
export async function explainingFiles<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const problem = describeFileProblem(error, folder);
    throw problem === null ? error : new DatabaseStartError(problem, { cause: error });
  }
}
