import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseUnavailableError } from '../../errors.js';
import { exitCodeAfter } from '../../exitCodes.js';
import type { Graph } from '../../graph/graph.js';
import type { ImportFile } from '../../import/importFile.js';
import { importFiles } from '../../import/importFiles.js';
import { assertWritable } from '../assertWritable.js';
import { printNote, printProblem } from '../output.js';
import { printReport, type ReportOptions } from '../printReport.js';
import { showProgress, type Progress } from '../progress.js';
import type { RequestedFile } from '../../import/requestedFile.js';
import { RejectsFile } from '../../import/rejects.js';
import { spooled, type SpooledFile } from '../../import/spool.js';
import {
  formatRejection,
  type ImportListener,
  type ImportReport,
  type Rejection,
} from '../../record/report.js';

export interface ImportCommandOptions extends ReportOptions {
  /** File for rejected records and those without some details; by default one with the time in its name. */
  readonly rejects?: string | undefined;
  /** Files of folders and archives that hold data, and are not imported. */
  readonly filesLeftOut?: number;
}

/** Rejected records shown individually; the rejects file has all of them. */
const REJECTIONS_SHOWN = 20;

/**
 * `citegraph import …`. Resolves with the exit code, which tells whether records were rejected.
 */
export async function runImport(
  graph: Graph,
  requested: readonly RequestedFile[],
  options: ImportCommandOptions = {},
): Promise<number> {
  const started = new Date();
  const rejects = new RejectsFile(options.rejects);
  const { filesLeftOut = 0 } = options;
  return withSpool(async (spool) => {
    try {
      const report = await importShowing(graph, await spooled(requested, spool), rejects, options);
      const members = filesLeftOut === 0 ? {} : { filesLeftOut };
      await printReport(report, rejects, started, options, members);
      return exitCodeAfter(report.rejected + filesLeftOut);
    } finally {
      await rejects.close();
    }
  });
}

/** Calls `use` with a folder that is gone afterwards. */
export async function withSpool<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const spool = await mkdtemp(path.join(tmpdir(), 'citegraph-import-'));
  try {
    return await use(spool);
  } finally {
    await rm(spool, { recursive: true, force: true });
  }
}

/** Rejects with `BadInputError` unless the files that the options name can be written. */
export async function assertOutputs({ report, rejects }: ImportCommandOptions): Promise<void> {
  await assertWritable('--report', report);
  await assertWritable('--rejects', rejects);
}

async function importShowing(
  graph: Graph,
  files: readonly SpooledFile[],
  rejects: RejectsFile,
  { dryRun = false }: ImportCommandOptions,
): Promise<ImportReport> {
  let bytes = 0;
  let read = 0;
  const bound = files.map(({ requested, source: { name, size, open } }) => ({
    size,
    importable: requested.bind(name, () => open((count) => (bytes += count))),
  }));
  const progress: Progress = showProgress(totalBytes(bound));
  try {
    return await importFiles(
      graph,
      bound.map(({ importable }) => importable),
      {
        dryRun,
        onWaiting: () => printNote('Waiting for a backup to end: merges cannot run beside it.'),
        ...keepFaulty(rejects),
        onProgress: (report) => {
          read = report.read;
          progress.update(bytes, read);
        },
      },
    );
  } catch (error) {
    throw error instanceof DatabaseUnavailableError ? interrupted(error, read) : error;
  } finally {
    progress.stop();
  }
}

/**
 * Writes rejected records to the rejects file, and shows the first ones. Records without some details are written only;
 * the report has examples.
 */
export function keepFaulty(
  rejects: Pick<RejectsFile, 'add' | 'path'>,
): Required<Pick<ImportListener, 'onRejected' | 'onLeftOut'>> {
  let shown = 0;
  const onRejected = (rejection: Rejection): void => {
    rejects.add(rejection);
    shown += 1;
    if (shown <= REJECTIONS_SHOWN) printProblem(...formatRejection(rejection));
    if (shown === REJECTIONS_SHOWN + 1) printProblem(`… more in ${rejects.path}`);
  };
  return { onRejected, onLeftOut: (rejection) => rejects.add(rejection, true) };
}

/** Total bytes of an import: a file counts once for each pass that reads it. */
function totalBytes(bound: readonly { importable: ImportFile; size: number }[]): number {
  return bound
    .flatMap(({ importable, size }) =>
      (['paper', 'citation'] as const).filter((pass) => importable.has(pass)).map(() => size),
    )
    .reduce((sum, size) => sum + size, 0);
}

function interrupted(error: DatabaseUnavailableError, read: number): DatabaseUnavailableError {
  return new DatabaseUnavailableError(
    `${error.message}\nThe import stopped after ${read} records. Everything written so far is consistent: ` +
      'when Neo4j is available again, repeat the command to continue.',
    { cause: error },
  );
}
