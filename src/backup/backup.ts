import { createHash } from 'node:crypto';
import type { Graph } from '../graph/graph.js';
import { BackupLease } from '../ledger/backupLease.js';
import { SCHEMA_VERSION } from '../upkeep/graphModel.js';
import { BACKUP_FORMAT, type BackupEnd } from './backupRecords.js';
import { assertNewFile, writeGzipped } from './newFile.js';
import { storedRecords } from './storedRecords.js';

export interface BackupOptions {
  /** Replace an existing file. */
  readonly force?: boolean;
  /** How long merges wait after this process was killed; for tests. */
  readonly leaseMs?: number;
  /** Called when another backup is being taken, which this one waits for. */
  readonly onWaiting?: () => void;
  /** Gives the backup up: no file is left, and the call rejects with the reason. */
  readonly signal?: AbortSignal;
  /** Called with what is read so far; the papers come after all citations. */
  readonly onProgress?: (soFar: Counts) => void;
}

export type Counts = Omit<BackupEnd, 'sha256'>;

/** A finished backup. */
export interface WrittenBackup extends BackupEnd {
  /** Of the file. */
  readonly bytes: number;
}

/**
 * Writes all of the graph to a file that `restore` reads, while others read and write it. Every record that
 * was committed before the call is in it; what moves or deletes something waits until it is done.
 */
export async function backUp(
  graph: Graph,
  file: string,
  { force = false, leaseMs, onWaiting, signal, onProgress = () => undefined }: BackupOptions = {},
): Promise<WrittenBackup> {
  await assertNewFile(file, force);
  const lease = await BackupLease.take(graph, onWaiting, leaseMs, signal);
  try {
    const written = { papers: 0, identifiers: 0, citations: 0, sha256: '' };
    const text = backupText(graph, written, () => {
      signal?.throwIfAborted();
      lease.assertHeld();
      onProgress(written);
    });
    const bytes = await writeGzipped(file, force, text, () => lease.release());
    return { ...written, bytes };
  } catch (error) {
    await lease.abandon();
    throw error;
  }
}

/** The lines of the file, some at a time; fills `end` with what the last of them says. */
async function* backupText(
  graph: Graph,
  end: BackupEnd,
  onPart: () => void,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const hashed = (text: string): string => {
    hash.update(text);
    return text;
  };
  const startedAt = new Date().toISOString();
  const header = { format: BACKUP_FORMAT, model: SCHEMA_VERSION, startedAt };
  yield hashed(`${JSON.stringify({ citegraphBackup: header })}\n`);
  for await (const records of storedRecords(graph)) {
    for (const record of records) {
      end.papers += record.papers;
      end.identifiers += record.identifiers;
      end.citations += record.citations;
    }
    yield hashed(records.map(({ line }) => line).join(''));
    onPart();
  }
  end.sha256 = hash.digest('hex');
  yield `${JSON.stringify({ end })}\n`;
}
