import { createReadStream, createWriteStream } from 'node:fs';
import { access, constants, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BadInputError, DatabaseUnavailableError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { importNative, type ImportSource } from './importNative.js';
import { formatCounts, formatProblem, type ImportReport } from './report.js';

export interface ImportCommandOptions {
  /** File for the report as JSON. */
  readonly report?: string | undefined;
}

/** Problems shown one by one; `--report` has more. */
const PROBLEMS_SHOWN = 50;
const PROGRESS_INTERVAL_MS = 2_000;

/**
 * `citegraph import native FILE…`; `-` is standard input. Resolves with the exit code: 0 when every
 * record went in, 1 when some were rejected.
 */
export async function runImportNative(
  graph: Graph,
  files: readonly string[],
  options: ImportCommandOptions = {},
): Promise<number> {
  const spool = await mkdtemp(path.join(tmpdir(), 'citegraph-import-'));
  try {
    const sources: ImportSource[] = [];
    for (const file of files) sources.push(await sourceOf(file, spool));
    const report = await importShowingProgress(graph, sources);
    console.log(formatCounts(report));
    if (options.report !== undefined) await writeReport(options.report, report);
    return report.rejected === 0 ? 0 : 1;
  } finally {
    await rm(spool, { recursive: true, force: true });
  }
}

async function importShowingProgress(
  graph: Graph,
  sources: readonly ImportSource[],
): Promise<ImportReport> {
  const started = performance.now();
  let shownAt = started;
  let problems = 0;
  let read = 0;
  try {
    const report = await importNative(graph, sources, {
      onProblem: (problem) => {
        problems += 1;
        if (problems <= PROBLEMS_SHOWN) console.error(formatProblem(problem));
      },
      onProgress: (soFar) => {
        read = soFar.read;
        const now = performance.now();
        if (now - shownAt < PROGRESS_INTERVAL_MS) return;
        shownAt = now;
        const rate = Math.round((read / (now - started)) * 1_000);
        console.error(`${read} records read, ${rate} a second`);
      },
    });
    if (problems > PROBLEMS_SHOWN) {
      console.error(`… and ${problems - PROBLEMS_SHOWN} problems more: --report FILE lists them`);
    }
    return report;
  } catch (error) {
    if (!(error instanceof DatabaseUnavailableError)) throw error;
    throw new DatabaseUnavailableError(
      `${error.message}\nThe import stopped after ${read} records. What was written is complete: ` +
        'when Neo4j is back, run the same command again, and it goes on from there.',
      { cause: error },
    );
  }
}

async function sourceOf(file: string, spool: string): Promise<ImportSource> {
  if (file === '-') {
    // The two passes read a source twice, which a pipe cannot give.
    const copy = path.join(spool, 'standard-input');
    await pipeline(process.stdin, createWriteStream(copy, { mode: 0o600 }));
    return { name: '(standard input)', open: () => createReadStream(copy) };
  }
  return { name: file, open: () => createReadStream(file) };
}

/** Rejects with `BadInputError` unless `file` can be read; `-` is standard input. */
export async function assertReadable(file: string): Promise<void> {
  if (file === '-') return;
  try {
    await access(file, constants.R_OK);
    if ((await stat(file)).isFile()) return;
  } catch {
    // Reported below, the same as what is not a file.
  }
  throw new BadInputError(
    'FILE',
    file,
    'a file that exists and can be read, or - for standard input',
  );
}

async function writeReport(file: string, report: ImportReport): Promise<void> {
  const { papers, citations, unreadable, problemCount, problems } = report;
  const content = { papers, citations, unreadable, problemCount, problems };
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
}
