import { exitCodeFor } from '../../exitCodes.js';
import type { Graph } from '../../graph/graph.js';
import { GraphStates, readsSince } from '../../graph/graphStates.js';
import { exportLines } from '../../upkeep/export/exportCanonical.js';
import { sortLines } from '../../upkeep/export/sortLines.js';
import { writeLines, type SaidOfLines } from '../writeLines.js';

export interface ExportCommandOptions {
  /** Sort the lines, so that equal graphs give equal bytes. */
  readonly canonical?: boolean | undefined;
  /** File to write; standard output when left out. */
  readonly output?: string | undefined;
}

/** `citegraph export`; `uri` is the configured one of Neo4j. Resolves with the exit code. */
export async function runExport(
  graph: Graph,
  uri: string | undefined,
  { canonical, output }: ExportCommandOptions = {},
): Promise<number> {
  const states = new GraphStates(graph, uri);
  const begun = await states.current();
  const lines = exportLines(readsSince(graph, begun));
  await writeLines(canonical ? sortLines(lines) : lines, output, async () =>
    saidOf(await states.versionSince(begun)),
  );
  return exitCodeFor('DONE');
}

/** Equal graphs give equal files: so the version is beside the file, and not in it. */
function saidOf(version: string | null): SaidOfLines {
  const note =
    version === null
      ? 'Version of the graph: unknown, because something was committed meanwhile or Neo4j is a cluster'
      : `Version of the graph: ${version}`;
  return { document: { graph: { version } }, note };
}
