import type { Graph, GraphTransaction } from '../graph/graph.js';
import { must } from '../must.js';
import {
  keysOf,
  type CitationRecord,
  type DataRecord,
  type ImportRecord,
  type Outcome,
  type PaperRecord,
  type SourceRecord,
} from '../record/record.js';
import type { ImportReport } from '../record/report.js';
import { afterBackups, assertNoBackup } from './besideNoBackup.js';
import { writeCitations } from './citations.js';
import { ConflictWatch } from './conflicts.js';
import { KnownPaperCache, type KnownPapers } from './knownPapers.js';
import { finishMerges } from './merges.js';
import { writePapers } from './papers.js';
import { writeSources } from './sources.js';

const NOTHING_KNOWN: KnownPapers = new Map();

/** Writes batches of records, finishes the resulting merges, and detects conflicts. */
export class RecordWriter {
  private readonly conflicts: ConflictWatch;
  private readonly known: KnownPaperCache;

  constructor(
    private readonly graph: Graph,
    report: ImportReport,
    private readonly dryRun: boolean,
    private readonly onWaiting?: () => void,
  ) {
    this.known = new KnownPaperCache(graph);
    this.conflicts = new ConflictWatch(graph, report);
  }

  /** Prefetches data for records while another batch is written. */
  prepare(records: readonly ImportRecord[]): Promise<KnownPapers> {
    return this.known.load(records.flatMap(keysOf));
  }

  /**
   * Writes records of one kind, or of papers and sources, those of a kind in one transaction; one outcome per record, in their
   * order.
   */
  async write(records: readonly ImportRecord[], known: KnownPapers): Promise<Outcome[]> {
    const data = records.filter((record) => !isSource(record));
    if (data.length === records.length) return this.writeData(data, known);
    const ofSources = (await this.writeSources(records.filter(isSource))).values();
    const ofData = (data.length === 0 ? [] : await this.writeData(data, known)).values();
    return records.map((record) => {
      const { value } = (isSource(record) ? ofSources : ofData).next();
      return must(value, 'the outcome of a record');
    });
  }

  private writeSources(records: readonly SourceRecord[]): Promise<Outcome[]> {
    const profiles = records.map(({ profile }) => profile);
    return this.inTransaction((transaction) => writeSources(transaction, profiles));
  }

  private async writeData(records: readonly DataRecord[], known: KnownPapers): Promise<Outcome[]> {
    const papers = records.filter(isPaper);
    return papers.length > 0
      ? this.writePapers(papers, known)
      : this.transact(known, (transaction, fresh) =>
          writeCitations(transaction, records.filter(isCitation), fresh),
        );
  }

  /** Reports the conflicts that the last records made. */
  async finish(): Promise<void> {
    if (!this.dryRun) await this.conflicts.report();
  }

  private async writePapers(
    records: readonly PaperRecord[],
    known: KnownPapers,
  ): Promise<Outcome[]> {
    const attempt = () =>
      this.transact(known, async (transaction, fresh) => {
        const result = await writePapers(transaction, records, fresh);
        if (result.marked && !this.dryRun) await assertNoBackup(transaction);
        return result;
      });
    const written = await afterBackups(this.graph, attempt, this.onWaiting);
    if (this.dryRun) return written.outcomes;
    if (written.marked) await finishMerges(this.graph, this.onWaiting);
    await this.conflicts.watch(written.reidentified);
    return written.outcomes;
  }

  /** Cached data may be the cause of a restart, so a second attempt reads everything itself. */
  private transact<T>(
    known: KnownPapers,
    work: (transaction: GraphTransaction, known: KnownPapers) => Promise<T>,
  ): Promise<T> {
    let attempts = 0;
    const attempt = (transaction: GraphTransaction): Promise<T> => {
      attempts += 1;
      if (attempts === 1) return work(transaction, known);
      this.known.clear();
      return work(transaction, NOTHING_KNOWN);
    };
    return this.inTransaction(attempt);
  }

  private inTransaction<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    return this.dryRun ? this.graph.rehearse(work) : this.graph.write(work);
  }
}

function isPaper(record: ImportRecord): record is PaperRecord {
  return record.kind === 'paper';
}

function isSource(record: ImportRecord): record is SourceRecord {
  return record.kind === 'source';
}

function isCitation(record: ImportRecord): record is CitationRecord {
  return record.kind === 'citation';
}
