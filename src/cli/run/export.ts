import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exitCodeFor } from '../../exitCodes.js';
import type { Graph } from '../../graph/graph.js';
import { exportLines } from '../../upkeep/export/exportCanonical.js';
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
  const text = Readable.from(withNewlines(options.canonical ? sortLines(lines) : lines));
  if (options.output === undefined) await pipeline(text, process.stdout, { end: false });
  else await pipeline(text, createWriteStream(options.output));
  return exitCodeFor('DONE');
}

async function* withNewlines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
