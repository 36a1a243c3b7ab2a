import { BadInputError, DatabaseError } from '../errors.js';
import type { Graph, GraphTransaction } from '../graph/graph.js';
import { finishMerges } from '../ledger/merges.js';
import { finishSelfCitations } from '../ledger/selfCitations.js';
import { finishTakeBacks } from '../ledger/takeBacks.js';
import { refreshRepresentatives } from '../ledger/representatives.js';
import { must } from '../must.js';
import { databaseContents, describeContents } from '../upkeep/contents.js';
import { refreshIdentifiers } from '../upkeep/refreshIdentifiers.js';
import { deleteUnclaimedPapers } from '../upkeep/curation/forget.js';
import { backupQueries, type RestoreProgress } from './backup.queries.js';
import { backupLines } from './backupLines.js';
import {
  kindOfLine,
  parseLine,
  type CitationBackup,
  type PaperBackup,
  type SourceBackup,
} from './backupRecords.js';
import type { CheckedBackup } from './checkBackup.js';
import { restoreCitations, restorePapers, restoreSources } from './restoredRecords.js';

/** Written in one transaction, which has to fit the memory of Neo4j; a larger record gets one of its own. */
const RECORDS_PER_TRANSACTION = 5_000;
const TEXT_PER_TRANSACTION = 8_000_000;

export interface RestoreListener {
  /** Called when an earlier restore of the same backup was cut, with what it had restored. */
  readonly onResumed?: (done: RestoreProgress) => void;
  /** Called with the records restored so far, those of an earlier restore included. */
  readonly onProgress?: (done: number) => void;
  /** Called with the name of each step that follows. */
  readonly onStep?: (step: string) => void;
}

/** What a restore did besides restoring every record. */
export interface Restored {
  /** Merges that were under way when the backup began. */
  readonly merged: number;
  /** Papers whose only citations were written while the backup was taken, too late for it. */
  readonly unclaimed: number;
}

/**
 * Fills an empty database with a backup that `checkBackup` has read. A database in which it was cut is marked
 * as incomplete: nothing else opens it, and another restore of the same backup goes on where the first one
 * was cut. Rejects with `BadInputError` for a database with anything else in it.
 */
export async function restore(
  graph: Graph,
  file: string,
  backup: CheckedBackup,
  { onResumed, onProgress, onStep }: RestoreListener = {},
): Promise<Restored> {
  const begun = await begin(graph, backup);
  const done = begun.restoredPapers + begun.restoredCitations;
  if (done > 0) onResumed?.(begun);
  const restoring = new Restoring(graph, begun, onProgress);
  await restoring.run(recordsOf(file, 'paper', begun.restoredPapers), 'paper');
  for await (const sources of recordsOf(file, 'source', 0)) {
    await graph.write((transaction) => restoreSources(transaction, sources));
  }
  await restoring.run(recordsOf(file, 'citation', begun.restoredCitations), 'citation');
  onStep?.('Finishing merges');
  const merged = await finishMerges(graph);
  // Of a backup that an older citegraph has taken. It merges papers, too, which marks what the next steps finish.
  await refreshIdentifiers(graph);
  await finishTakeBacks(graph);
  await finishSelfCitations(graph);
  const unclaimed = await deleteUnclaimedPapers(graph);
  onStep?.('Choosing representative citers');
  await refreshRepresentatives(graph);
  await graph.write((transaction) => transaction.run(backupQueries.endRestore, {}));
  return { merged, unclaimed };
}

/** Marks the database as being restored, in the transaction that finds it empty. */
async function begin(graph: Graph, { sha256 }: CheckedBackup): Promise<RestoreProgress> {
  return graph.write(async (transaction) => {
    const [row] = await transaction.run(backupQueries.beginRestore, { restoring: sha256 });
    const progress = must(row, 'the version of the graph model');
    if (progress.restoring !== sha256) {
      throw new BadInputError(
        'database',
        `an unfinished restore of the backup with the checksum ${progress.restoring}`,
        'an empty database, or the same backup again, to finish it',
      );
    }
    const contents = await databaseContents(transaction);
    const isNew = progress.restoredPapers + progress.restoredCitations === 0;
    if (isNew && contents.things > 0)
      throw new BadInputError('database', describeContents(contents), 'an empty database');
    return progress;
  });
}

interface Records {
  source: SourceBackup;
  paper: PaperBackup;
  citation: CitationBackup;
}

/** Records of one kind, some at a time, after the first ones. */
async function* recordsOf<Kind extends keyof Records>(
  file: string,
  kind: Kind,
  skipped: number,
): AsyncGenerator<Records[Kind][]> {
  let [seen, characters]: [number, number] = [0, 0];
  let records: Records[Kind][] = [];
  for await (const line of backupLines(file)) {
    if (kindOfLine(line) !== kind || (seen += 1) <= skipped) continue;
    const isFull =
      records.length === RECORDS_PER_TRANSACTION || characters + line.length > TEXT_PER_TRANSACTION;
    if (isFull && records.length > 0) {
      yield records;
      [records, characters] = [[], 0];
    }
    records.push((parseLine(line, kind) as Pick<Records, Kind>)[kind]);
    characters += line.length;
  }
  if (records.length > 0) yield records;
}

const WRITERS = { paper: restorePapers, citation: restoreCitations } as const;

/** Writes records, and how far it came in the same transactions. */
class Restoring {
  private readonly done: { paper: number; citation: number };

  constructor(
    private readonly graph: Graph,
    private readonly begun: RestoreProgress,
    private readonly onProgress: (done: number) => void = () => undefined,
  ) {
    this.done = { paper: begun.restoredPapers, citation: begun.restoredCitations };
  }

  async run<Kind extends keyof typeof WRITERS>(
    batches: AsyncIterable<Records[Kind][]>,
    kind: Kind,
  ): Promise<void> {
    const writer = WRITERS[kind] as (
      transaction: GraphTransaction,
      records: readonly Records[Kind][],
    ) => Promise<void>;
    for await (const records of batches) {
      const next = { ...this.done, [kind]: this.done[kind] + records.length };
      await this.graph.write(async (transaction) => {
        await this.advance(transaction, next);
        await writer(transaction, records);
      });
      Object.assign(this.done, next);
      this.onProgress(this.done.paper + this.done.citation);
    }
  }

  private async advance(
    transaction: GraphTransaction,
    next: { paper: number; citation: number },
  ): Promise<void> {
    const moved = await transaction.run(backupQueries.setRestoreProgress, {
      restoring: this.begun.restoring,
      ...{ fromPapers: this.done.paper, fromCitations: this.done.citation },
      ...{ papers: next.paper, citations: next.citation },
    });
    if (moved.length === 0)
      throw new DatabaseError('Another process restores into this database: let it finish.');
  }
}
