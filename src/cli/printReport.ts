import { writeFile } from 'node:fs/promises';
import type { RejectsFile } from '../import/rejects.js';
import { reportDocument, reportLines } from '../record/reportText.js';
import type { ImportReport } from '../record/report.js';
import { printDocument, printResult, printSummary } from './output.js';

export interface ReportOptions {
  /** File for the report as JSON. */
  readonly report?: string | undefined;
  readonly dryRun?: boolean | undefined;
}

/** Writes the report for `--report`, and prints it, with these further members of the document. */
export async function printReport(
  report: ImportReport,
  rejects: Pick<RejectsFile, 'exists' | 'path'>,
  started: Date,
  { report: file, dryRun = false }: ReportOptions,
  members: object = {},
): Promise<void> {
  const seconds = Math.round((Date.now() - started.getTime()) / 100) / 10;
  const rejectsFile = rejects.exists ? rejects.path : null;
  const document = reportDocument(report, { rejectsFile, dryRun, seconds, ...members });
  if (file !== undefined) await writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
  printDocument(document);
  // What is to be looked at is never chatter.
  const print = isRemarkable(report) ? printResult : printSummary;
  print(...reportLines(report));
  if (rejectsFile !== null) print(`to correct: ${rejectsFile} (${heldBy(report)})`);
  if (dryRun) print('dry run: all changes were rolled back');
}

/** What a rejects file holds. */
function heldBy({ rejected, leftOut: { records } }: ImportReport): string {
  const parts = [
    rejected > 0 && `${rejected} rejected`,
    records > 0 && `${records} imported without some detail`,
  ];
  return parts.filter(Boolean).join(', ');
}

function isRemarkable(report: ImportReport): boolean {
  const { rejected, leftOut, conflictCount, unknownLabels } = report;
  return rejected + leftOut.records + conflictCount + unknownLabels.size > 0;
}
