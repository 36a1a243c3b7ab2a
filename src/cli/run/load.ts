import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../../config/config.js';
import { makeFolder } from '../../database/makeFolder.js';
import { BadInputError, ConfigurationError } from '../../errors.js';
import { exitCodeAfter } from '../../exitCodes.js';
import { explainingFiles } from '../explainingFiles.js';
import { showWaiting } from '../waiting.js';
import { graphName } from '../graphName.js';
import { assertPaths } from './assertReadable.js';
import { assertOutputs, keepFaulty } from './import.js';
import { semanticScholarOptions } from './importSemanticScholar.js';
import {
  assertDisk,
  comparedLine,
  loadThreads,
  planDocument,
  planLines,
  planLoad,
  type PlannedLoad,
} from './loadPlan.js';
import { loadSources, type LoadSource } from './loadSources.js';
import { importFile } from '../../import/importFile.js';
import { printDocument, printNote, printResult } from '../output.js';
import { printReport } from '../printReport.js';
import { showProgress } from '../progress.js';
import { endingBySignal } from '../stopRequested.js';
import { RejectsFile } from '../../import/rejects.js';
import { importerCommand } from '../../bulk/output/importerFiles.js';
import { loadPrivate } from '../../bulk/privateLoad.js';
import { emptiedUnlessDone } from '../../bulk/emptiedUnlessDone.js';
import { loadedFormat } from '../../bulk/lines/loadedFormat.js';
import { writeFiles, type WrittenFiles } from '../../bulk/writeFiles.js';

export interface LoadCommandOptions {
  /** File for the report as JSON. */
  readonly report?: string | undefined;
  /** File for rejected records and those without some details; by default one with the time in its name. */
  readonly rejects?: string | undefined;
  /** Folder for the files of the importer, which the user then imports. */
  readonly output?: string | undefined;
  /** Version of records of Semantic Scholar. */
  readonly recordVersion?: string;
  /** Say what the load will take, and do nothing. */
  readonly plan?: boolean;
  readonly skipDiskCheck?: boolean;
}

/**
 * `citegraph load`. Resolves with the exit code, which tells whether records were rejected.
 * Rejects with `BadInputError` or `ConfigurationError`, before anything is done, when a file cannot be read
 * or the database cannot be filled by `load`.
 */
export async function runLoad(
  config: Config,
  paths: readonly string[],
  options: LoadCommandOptions,
): Promise<number> {
  await assertFiles(paths);
  await assertOutputs(options);
  const { version } = semanticScholarOptions(options);
  const { sources, filesLeftOut } = await loadSources(paths, version);
  const planned = await sayPlan(sources, config, options);
  if (options.plan) return printPlan(planned, filesLeftOut);
  const started = new Date();
  const rejects = new RejectsFile(options.rejects);
  const write = (folder: string) => writeShowing(sources, planned.plan, folder, rejects);
  try {
    const { report, importCommand } =
      options.output === undefined
        ? await fillPrivate(config, write)
        : await fillFolder(options.output, config, write);
    const members = {
      ...(importCommand === undefined ? {} : { importCommand }),
      ...(filesLeftOut === 0 ? {} : { filesLeftOut }),
      plan: planDocument(planned),
    };
    printNote(comparedLine(planned, (Date.now() - started.getTime()) / 1_000));
    await printReport(report, rejects, started, options, members);
    return exitCodeAfter(report.rejected + filesLeftOut);
  } finally {
    await rejects.close();
  }
}

/** The plan of a load, which is said, and refused where it does not fit. */
async function sayPlan(
  sources: readonly LoadSource[],
  config: Config,
  { output, plan, skipDiskCheck }: LoadCommandOptions,
): Promise<PlannedLoad> {
  const [field, folder] =
    output === undefined
      ? (['CITEGRAPH_DATA', config.privateNeo4j.folder] as const)
      : (['--output', path.resolve(output)] as const);
  const planned = await planLoad(sources, folder, output !== undefined);
  if (plan) return planned;
  printNote(...planLines(planned));
  if (!skipDiskCheck) assertDisk(planned, field, folder);
  return planned;
}

function printPlan(planned: PlannedLoad, filesLeftOut: number): number {
  printResult(...planLines(planned));
  printDocument({ plan: planDocument(planned), filesLeftOut });
  return exitCodeAfter(filesLeftOut);
}

type Write = (folder: string) => Promise<WrittenFiles>;

async function fillPrivate(config: Config, write: Write): Promise<Filled> {
  if (config.neo4j !== null) {
    throw new ConfigurationError(
      'NEO4J_URI points to an external server, which load cannot fill. ' +
        'Add --output FOLDER to write the files for neo4j-admin.',
    );
  }
  printNote(graphName(config));
  const waiting = showWaiting();
  const writeAfterWait: Write = (folder) => {
    waiting.done();
    return write(folder);
  };
  return explainingFiles(config.privateNeo4j.folder, () =>
    loadPrivate(config.privateNeo4j, writeAfterWait, waiting.show, endingBySignal),
  ).finally(waiting.done);
}

/** What was done, with the command that is left for the user. */
interface Filled extends WrittenFiles {
  readonly importCommand?: string;
}

async function fillFolder(output: string, config: Config, write: Write): Promise<Filled> {
  const folder = path.resolve(output);
  await makeFolder(folder);
  if ((await readdir(folder)).length > 0) {
    throw new BadInputError('--output', output, 'an empty or new folder');
  }
  const written = await emptiedUnlessDone(folder, () => write(folder));
  const importCommand = importerCommand(folder, config.databaseName ?? 'neo4j', written);
  printResult(
    'The files are written. To import them, stop the database and run on its machine:',
    ...['', `  ${importCommand}`, ''],
    'Then start the database and run citegraph start with NEO4J_URI, which builds the indexes.',
    '',
  );
  return { ...written, importCommand };
}

async function writeShowing(
  sources: readonly LoadSource[],
  { stored }: PlannedLoad['plan'],
  output: string,
  rejects: RejectsFile,
): Promise<WrittenFiles> {
  let [bytes, records] = [0, 0];
  const inputBytes = sources.reduce((sum, { source }) => sum + source.size, 0);
  const files = sources.map(({ source, format }) => {
    const open = () => source.open((count) => (bytes += count));
    return { importable: importFile(source.name, loadedFormat(format), open), open };
  });
  const progress = showProgress(inputBytes);
  try {
    return await writeFiles({
      ...{ files, output },
      // Not all of them in one partition, whatever the beginnings of the files say.
      inputBytes: Math.max(stored, inputBytes),
      threads: loadThreads(),
      listener: keepFaulty(rejects),
      onRead: (count) => progress.update(bytes, (records += count)),
      onStep: (step) => {
        progress.stop();
        printNote(step);
      },
    });
  } finally {
    progress.stop();
  }
}

async function assertFiles(paths: readonly string[]): Promise<void> {
  if (paths.includes('-')) {
    throw new BadInputError(
      'FILE',
      '-',
      'a file, because load looks at its input first and cannot use standard input',
    );
  }
  await assertPaths(paths, 'file or folder');
}
