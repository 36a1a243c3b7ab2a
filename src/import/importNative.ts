import type { Graph } from '../graph/graph.js';
import { readLines } from './lines.js';
import { parseNativeLine } from './native/adapter.js';
import { isRejection, type RecordKind } from './record.js';
import { ImportReport, type LocatedProblem } from './report.js';
import { refreshRepresentatives } from './representatives.js';
import { RecordBatch } from './batch.js';

/** A file that can be read twice: papers first, then the citations between them. */
export interface ImportSource {
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}

export interface ImportOptions {
  readonly onProblem?: (problem: LocatedProblem) => void;
  /** Called after each batch. */
  readonly onProgress?: (report: ImportReport) => void;
}

/**
 * Imports files in the native format. Two passes: with the papers written first, most citations find
 * both ends described and dated. Each batch is one transaction, and writing a record twice changes
 * nothing, so an import that was cut is finished by running it again.
 */
export async function importNative(
  graph: Graph,
  sources: readonly ImportSource[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  const report = new ImportReport(options.onProblem);
  const written = (): void => options.onProgress?.(report);
  for (const kind of ['paper', 'citation'] as const) {
    const batch = new RecordBatch(graph, report, written);
    for (const source of sources) await importPass(source, kind, batch, report);
    await batch.flush();
  }
  await refreshRepresentatives(graph);
  return report;
}

async function importPass(
  source: ImportSource,
  kind: RecordKind,
  batch: RecordBatch,
  report: ImportReport,
): Promise<void> {
  for await (const line of readLines(source.open())) {
    const { number } = line;
    if ('problem' in line) {
      if (kind === 'paper') report.addRejection('unreadable', source.name, number, [line.problem]);
      continue;
    }
    const apparentKind = kindAtStart(line.text);
    if (apparentKind !== null && apparentKind !== kind) continue;
    const parsed = parseNativeLine(line.text);
    const actualKind = parsed.kind === 'unreadable' ? (apparentKind ?? 'paper') : parsed.kind;
    if (actualKind !== kind) continue;
    if (isRejection(parsed)) report.addRejection(parsed.kind, source.name, number, parsed.problems);
    else await batch.add(parsed, source.name, number);
  }
}

/** The kind of record that a line plainly is, before it is parsed: spares parsing it in the other pass. */
function kindAtStart(text: string): RecordKind | null {
  if (text.startsWith('{"citation":')) return 'citation';
  return text.startsWith('{"paper":') ? 'paper' : null;
}
