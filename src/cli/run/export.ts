import { exitCodeFor } from '../../exitCodes.js';
import type { Graph } from '../../graph/graph.js';
import { exportLines } from '../../upkeep/export/exportCanonical.js';
import { writeLines } from '../writeLines.js';
import { sortLines } from '../../upkeep/export/sortLines.js';

export interface ExportCommandOptions {
  /** Sort the lines, so that equal graphs give equal bytes. */
  readonly canonical?: boolean | undefined;
  /** File to write; standard output when left out. */
  readonly output?: string | undefined;
}

/** `citegraph export`. Resolves with the exit code. */
export async function runExport(graph: Graph, options: ExportCommandOptions = {}): Promise<number> {
  const lines = exportLines(graph);
  await writeLines(options.canonical ? sortLines(lines) : lines, options.output);
  return exitCodeFor('DONE');
}
