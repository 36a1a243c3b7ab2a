import type { Graph } from '../graph/graph.js';
import { BatchWriter } from './batch.js';
import type { FileEntry, ImportFile, Pass } from './importFile.js';
import type { RecordEntry, RejectedEntry } from '../record/record.js';
import { keysOf } from '../record/record.js';
import { ImportReport, type ImportListener } from '../record/report.js';
import { finishDue } from '../ledger/finishDue.js';
import { RecordWriter } from '../ledger/recordWriter.js';

export interface ImportOptions extends ImportListener {
  /** Run the whole import, then roll it back. */
  readonly dryRun?: boolean;
  /** Called whenever a merge has to wait for a running backup. */
  readonly onWaiting?: () => void;
}

/**
 * Imports files in two passes: with papers written first, most merges happen before there are edges, and most
 * citations find both ends described and dated. Each batch is one transaction, and writing a record twice
 * changes nothing, so an interrupted import is finished by running it again.
 */
export async function importFiles(
  graph: Graph,
  files: readonly ImportFile[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  const report = new ImportReport(options);
  const writer = new RecordWriter(graph, report, options.dryRun ?? false, options.onWaiting);
  for (const pass of ['paper', 'citation'] as const) {
    const batch = new BatchWriter(writer, report);
    for (const file of files) {
      if (file.has(pass)) await importPass(file, pass, batch, report);
    }
    await batch.flush();
  }
  await writer.finish();
  if (options.dryRun !== true) {
    // Also what an interrupted import marked: the same records, written again, mark nothing. At the end, so that citations
    // which a newer record repeats are there all the time.
    await finishDue(graph, options.onWaiting);
  }
  return report;
}

async function importPass(
  file: ImportFile,
  pass: Pass,
  batch: BatchWriter,
  report: ImportReport,
): Promise<void> {
  for await (const found of file.entriesOf(pass)) {
    const { entry, watched } = found;
    if (watched !== undefined) report.placeholders.add(watched);
    if ('skipped' in entry) report.addSkipped(entry.kind, entry.skipped);
    else if ('problems' in entry)
      report.addRejected(entry.kind, placeOf(file, found, entry), entry.problems);
    else {
      for (const label of [entry.unknownLabel ?? []].flat()) report.addUnknownLabel(label);
      if (entry.leftOut) report.addLeftOut(entry.kind, placeOf(file, found, entry), entry.leftOut);
      report.addKeys(keysOf(entry.record));
      await batch.add(entry);
    }
  }
}

function placeOf(
  file: ImportFile,
  { line, raw }: FileEntry,
  { correctable }: RejectedEntry | RecordEntry,
) {
  return { file, line, correctable: correctable ?? raw };
}
