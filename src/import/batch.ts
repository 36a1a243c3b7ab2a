import type { ImportRecord, RecordEntry } from '../record/record.js';
import { must } from '../must.js';
import type { ImportReport } from '../record/report.js';
import type { KnownPapers } from '../ledger/knownPapers.js';
import type { RecordWriter } from '../ledger/recordWriter.js';

/** Records written in one transaction: enough to spread its cost, few enough to keep locks short. */
const RECORDS_PER_TRANSACTION = 5_000;
/**
 * Bytes of text written in one transaction, so that it fits the memory of Neo4j; a larger record gets its own
 * transaction.
 */
export const TEXT_PER_TRANSACTION = 8_000_000;

/**
 * Collects records and writes them in order, one transaction per batch; reports the outcome of each. The next
 * batch is read and prepared while Neo4j writes the previous one.
 */
export class BatchWriter {
  private pending: RecordEntry[] = [];
  /** Bytes of text that the pending records hold. */
  private pendingText = 0;
  /** Settles with the error of the running batch, if any. */
  private underWay: Promise<{ error: unknown } | null> = Promise.resolve(null);

  constructor(
    private readonly writer: Pick<RecordWriter, 'prepare' | 'write'>,
    private readonly report: ImportReport,
  ) {}

  async add(entry: RecordEntry): Promise<void> {
    const text = textOf(entry.record);
    if (this.pending.length > 0 && this.pendingText + text > TEXT_PER_TRANSACTION) {
      await this.startBatch();
    }
    this.pending.push(entry);
    this.pendingText += text;
    if (this.pending.length >= RECORDS_PER_TRANSACTION) await this.startBatch();
  }

  /** Writes the remaining records, and waits for completion. */
  async flush(): Promise<void> {
    await this.startBatch();
    await this.batchUnderWay();
  }

  private async startBatch(): Promise<void> {
    const entries = this.pending;
    this.pending = [];
    this.pendingText = 0;
    const records = entries.map(({ record }) => record);
    const preparing = records.length === 0 ? null : settled(this.writer.prepare(records));
    await this.batchUnderWay();
    if (preparing === null) return;
    this.underWay = this.write(entries, records, preparing).then(
      () => null,
      (error: unknown) => ({ error }),
    );
  }

  private async batchUnderWay(): Promise<void> {
    const failure = await this.underWay;
    this.underWay = Promise.resolve(null);
    if (failure !== null) throw failure.error;
  }

  private async write(
    entries: readonly RecordEntry[],
    records: readonly ImportRecord[],
    preparing: Promise<Settled<KnownPapers>>,
  ): Promise<void> {
    const prepared = await preparing;
    if ('error' in prepared) throw prepared.error;
    const outcomes = await this.writer.write(records, prepared.value);
    entries.forEach(({ kind }, index) => {
      const outcome = must(outcomes[index], `the outcome of record ${index}`);
      if (outcome === 'SELF_CITATION') this.report.addSkipped(kind, outcome);
      else this.report.addWritten(kind, outcome);
    });
    this.report.progress();
  }
}

/** Bytes of all texts in a value. */
function textOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value !== 'object' || value === null) return 0;
  let bytes = 0;
  for (const part of Object.values(value)) bytes += textOf(part);
  return bytes;
}

type Settled<T> = { readonly value: T } | { readonly error: unknown };

/** A promise that nobody awaits yet must not count as an unhandled rejection. */
function settled<T>(promise: Promise<T>): Promise<Settled<T>> {
  return promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}
