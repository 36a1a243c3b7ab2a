import { access, constants, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BadInputError, DatabaseUnavailableError } from '../../errors.js';
import { exitCodeAfter } from '../../exitCodes.js';
import type { Graph } from '../../graph/graph.js';
import type { ImportFile } from '../../import/importFile.js';
import { importFiles } from '../../import/importFiles.js';
import { DamagedFile, openFile } from '../../import/openFile.js';
import { assertWritable } from '../assertWritable.js';
import { printNote, printProblem } from '../output.js';
import { printReport, type ReportOptions } from '../printReport.js';
import { showProgress, type Progress } from '../progress.js';
import type { RequestedFile } from '../../import/requestedFile.js';
import { RejectsFile } from '../../import/rejects.js';
import { spooled, type SizedFile } from '../../import/spool.js';
import { formatRejection, type ImportReport, type Rejection } from '../../record/report.js';

export interface ImportCommandOptions extends ReportOptions {
  /** File for rejected records; by default one with the time in its name. */
  readonly rejects?: string | undefined;
  /** Further members of the report as JSON. */
  readonly members?: object;
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
  return withSpool(async (spool) => {
    try {
      const report = await importShowing(graph, await spooled(requested, spool), rejects, options);
      await printReport(report, rejects, started, options, options.members);
      return exitCodeAfter(report.rejected);
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

/**
 * Rejects with `BadInputError` unless every file can be read, and has a header that can be used where its format
 * has one; `-` is standard input.
 */
export async function assertReadable(requested: readonly RequestedFile[]): Promise<void> {
  await assertFiles(requested.map(({ path: file }) => file));
  for (const file of requested) if (file.path !== '-') await assertHeader(file);
}

/** The same, without a look into the files. */
export async function assertFiles(paths: readonly string[]): Promise<void> {
  const inputs = paths.filter((file) => file === '-');
  if (inputs.length > 1) throw new BadInputError('FILE', '-', 'standard input at most once');
  for (const file of paths) {
    if (file === '-' || (await isReadable(file))) continue;
    const expected = 'an existing, readable file, or - for standard input';
    throw new BadInputError('FILE', file, expected);
  }
}

async function isReadable(file: string): Promise<boolean> {
  try {
    await access(file, constants.R_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

async function assertHeader(requested: RequestedFile): Promise<void> {
  try {
    await requested.check(openFile(requested.path, () => undefined));
  } catch (error) {
    // A damaged file is reported by the import, with what comes before the damage.
    if (error instanceof DamagedFile) return;
    if (!(error instanceof BadInputError)) throw error;
    throw new BadInputError(
      `${requested.name ?? requested.path}, ${error.field}`,
      error.value,
      error.expected,
    );
  }
}

async function importShowing(
  graph: Graph,
  files: readonly SizedFile[],
  rejects: RejectsFile,
  { dryRun = false }: ImportCommandOptions,
): Promise<ImportReport> {
  let bytes = 0;
  let read = 0;
  const bound = files.map(({ requested, name, file, size }) => ({
    size,
    importable: requested.bind(name, () => openFile(file, (count) => (bytes += count))),
  }));
  const progress: Progress = showProgress(totalBytes(bound));
  try {
    return await importFiles(
      graph,
      bound.map(({ importable }) => importable),
      {
        dryRun,
        onWaiting: () => printNote('Waiting for a backup to end: merges cannot run beside it.'),
        onRejected: showRejections(rejects),
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

/** Writes rejected records to the rejects file, and shows the first ones. */
export function showRejections(
  rejects: Pick<RejectsFile, 'add' | 'path'>,
): (rejection: Rejection) => void {
  let shown = 0;
  return (rejection) => {
    rejects.add(rejection);
    shown += 1;
    if (shown <= REJECTIONS_SHOWN) printProblem(...formatRejection(rejection));
    if (shown === REJECTIONS_SHOWN + 1) printProblem(`… more in ${rejects.path}`);
  };
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
