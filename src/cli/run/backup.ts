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
import { printDocument, printNote, printResult, printSummary } from '../output.js';
import { showProgress } from '../progress.js';
import { endingBySignal } from '../stopRequested.js';
import { assertReadable } from './assertReadable.js';
import { runVerify } from './verify.js';

/** `citegraph backup FILE`. Resolves with the exit code. */
export async function runBackup(graph: Graph, file: string, force: boolean): Promise<number> {
  const { papers, citations } = await databaseContents(graph);
  const shown = showProgress(Math.max(1, papers + citations));
  try {
    const options: BackupOptions = {
      force,
      onWaiting: () => {
        printNote('Waiting for another backup to end.');
      },
      onProgress: (soFar) => {
        const done = soFar.papers + soFar.citations;
        shown.update(Math.min(done, papers + citations), done);
      },
    };
    const written = await endingBySignal((signal) => backUp(graph, file, { ...options, signal }));
    shown.stop();
    printDocument({ file, ...written });
    printSummary(
      `${file}: ${describeCounts(written)}, ${written.bytes} bytes`,
      `checksum of the content: ${written.sha256}`,
    );
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
  printNote(`Checking ${file}`);
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
  printNote(`Restoring ${describeCounts(backup)} of ${backup.startedAt}`);
  const { papers, identifiers, citations, startedAt } = backup;
  const shown = showProgress(Math.max(1, papers + citations));
  const restored = { file, startedAt, papers, identifiers, citations, merged: 0, unclaimed: 0 };
  try {
    const { merged, unclaimed } = await restore(graph, file, backup, {
      onResumed: ({ restoredPapers, restoredCitations }) => {
        printNote(
          `An earlier restore of this backup was cut after ${restoredPapers} papers and ` +
            `${restoredCitations} citations; going on from there.`,
        );
      },
      onProgress: (done) => shown.update(done, done),
      onStep: (step) => {
        shown.stop();
        printNote(step);
      },
    });
    Object.assign(restored, { merged, unclaimed });
    if (merged > 0) printSummary(`finished ${merged} merges that the backup had found under way`);
    if (unclaimed > 0)
      printResult(`left out ${unclaimed} papers that only later citations refer to`);
  } finally {
    shown.stop();
  }
  printNote('Verifying');
  return runVerify(graph, { restored });
}

function describeCounts({ papers, identifiers, citations }: Counts): string {
  return `${papers} papers, ${identifiers} identifiers and ${citations} citations`;
}
