import { stat } from 'node:fs/promises';
import { backUp, type BackupOptions, type Counts } from '../../backup/backup.js';
import { checkBackup, type CheckedBackup } from '../../backup/checkBackup.js';
import { restore } from '../../backup/restore.js';
import { BadInputError } from '../../errors.js';
import { exitCodeFor } from '../../exitCodes.js';
import type { Graph } from '../../graph/graph.js';
import { requestFiles } from '../../import/requestedFile.js';
import { nativeFormat } from '../../import/native/nativeFormat.js';
import { databaseContents } from '../../upkeep/contents.js';
import { showProgress } from '../progress.js';
import { endingBySignal } from '../stopRequested.js';
import { assertReadable } from './import.js';
import { runVerify } from './verify.js';

/** `citegraph backup FILE`. Resolves with the exit code. */
export async function runBackup(graph: Graph, file: string, force: boolean): Promise<number> {
  const { papers, citations } = await databaseContents(graph);
  const shown = showProgress(Math.max(1, papers + citations));
  try {
    const options: BackupOptions = {
      force,
      onWaiting: () => {
        console.error('Waiting for another backup to end.');
      },
      onProgress: (soFar) => {
        const done = soFar.papers + soFar.citations;
        shown.update(Math.min(done, papers + citations), done);
      },
    };
    const written = await endingBySignal((signal) => backUp(graph, file, { ...options, signal }));
    shown.stop();
    console.log(`${file}: ${describeCounts(written)}, ${written.bytes} bytes`);
    console.log(`checksum of the content: ${written.sha256}`);
  } finally {
    shown.stop();
  }
  return exitCodeFor('DONE');
}

/** Reads all of a backup before a database is opened. Rejects with `BadInputError` for one that cannot be used. */
export async function checkShowing(file: string): Promise<CheckedBackup> {
  if (file === '-')
    throw new BadInputError('FILE', '-', 'a file, because restore reads it more than once');
  await assertReadable(requestFiles([file], nativeFormat));
  console.error(`Checking ${file}`);
  const shown = showProgress(Math.max(1, (await stat(file)).size));
  let bytes = 0;
  try {
    return await checkBackup(file, (count) => shown.update((bytes += count), 0));
  } finally {
    shown.stop();
  }
}

/** `citegraph restore FILE`. Resolves with the exit code: that of `verify`. */
export async function runRestore(
  graph: Graph,
  file: string,
  backup: CheckedBackup,
): Promise<number> {
  console.error(`Restoring ${describeCounts(backup)} of ${backup.startedAt}`);
  const shown = showProgress(Math.max(1, backup.papers + backup.citations));
  try {
    const { merged, unclaimed } = await restore(graph, file, backup, {
      onResumed: ({ restoredPapers, restoredCitations }) => {
        console.error(
          `An earlier restore of this backup was cut after ${restoredPapers} papers and ` +
            `${restoredCitations} citations; going on from there.`,
        );
      },
      onProgress: (done) => shown.update(done, done),
      onStep: (step) => {
        shown.stop();
        console.error(step);
      },
    });
    if (merged > 0) console.log(`finished ${merged} merges that the backup had found under way`);
    if (unclaimed > 0)
      console.log(`left out ${unclaimed} papers that only later citations refer to`);
  } finally {
    shown.stop();
  }
  console.error('Verifying');
  return runVerify(graph);
}

function describeCounts({ papers, identifiers, citations }: Counts): string {
  return `${papers} papers, ${identifiers} identifiers and ${citations} citations`;
}
