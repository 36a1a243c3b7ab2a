import type { Graph } from '../graph/graph.js';
import type { CitationRecord, ImportRecord, Outcome, PaperRecord } from './record.js';
import type { ImportReport } from './report.js';
import { writeCitations } from './write/citations.js';
import { writePapers } from './write/papers.js';

/** Records written in one transaction: enough to spread its cost, few enough to keep locks short. */
const RECORDS_PER_TRANSACTION = 1_000;

interface Located<Entry> {
  readonly record: Entry;
  readonly file: string;
  readonly line: number;
}

/** Collects records and writes them, a transaction a batch; reports what became of each. */
export class RecordBatch {
  private papers: Located<PaperRecord>[] = [];
  private citations: Located<CitationRecord>[] = [];

  constructor(
    private readonly graph: Graph,
    private readonly report: ImportReport,
    private readonly onWritten: () => void,
  ) {}

  async add(record: ImportRecord, file: string, line: number): Promise<void> {
    if (record.kind === 'paper') this.papers.push({ record, file, line });
    else this.citations.push({ record, file, line });
    if (this.papers.length + this.citations.length >= RECORDS_PER_TRANSACTION) await this.flush();
  }

  /** Writes what is left. */
  async flush(): Promise<void> {
    const { papers, citations } = this;
    this.papers = [];
    this.citations = [];
    if (papers.length > 0) {
      const records = papers.map(({ record }) => record);
      const outcomes = await this.graph.write((transaction) => writePapers(transaction, records));
      this.reportOutcomes(papers, outcomes);
    }
    if (citations.length > 0) {
      const records = citations.map(({ record }) => record);
      const outcomes = await this.graph.write((transaction) =>
        writeCitations(transaction, records),
      );
      this.reportOutcomes(citations, outcomes);
    }
    this.onWritten();
  }

  private reportOutcomes(located: readonly Located<ImportRecord>[], outcomes: Outcome[]): void {
    located.forEach(({ record, file, line }, index) => {
      this.report.addOutcome(record.kind, file, line, outcomes[index] ?? 'unchanged');
    });
  }
}
