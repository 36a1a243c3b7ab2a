import { describeValue } from '../errors.js';
import type { Outcome, Problem, RecordKind } from './record.js';

/** Counts of one kind of record: `read` is the sum of the other three. */
export interface RecordCounts {
  read: number;
  written: number;
  unchanged: number;
  rejected: number;
}

/** A problem and where it is. */
export interface LocatedProblem extends Problem {
  readonly file: string;
  readonly line: number;
}

/** Problems that a report keeps word for word; more are counted. */
const PROBLEMS_KEPT = 10_000;

/** What an import did. */
export class ImportReport {
  readonly papers: RecordCounts = { read: 0, written: 0, unchanged: 0, rejected: 0 };
  readonly citations: RecordCounts = { read: 0, written: 0, unchanged: 0, rejected: 0 };
  /** Lines of which not even the kind could be read. */
  readonly unreadable: RecordCounts = { read: 0, written: 0, unchanged: 0, rejected: 0 };
  readonly problems: LocatedProblem[] = [];
  problemCount = 0;

  constructor(private readonly onProblem?: (problem: LocatedProblem) => void) {}

  /** Records what became of one record that reached the graph, or did not. */
  addOutcome(kind: RecordKind, file: string, line: number, outcome: Outcome): void {
    if (typeof outcome !== 'string') {
      this.addRejection(kind, file, line, [outcome]);
      return;
    }
    const counts = this.countsOf(kind);
    counts.read += 1;
    counts[outcome] += 1;
  }

  /** Records a refused record, with all that is wrong with it. */
  addRejection(
    kind: RecordKind | 'unreadable',
    file: string,
    line: number,
    problems: readonly Problem[],
  ): void {
    const counts = this.countsOf(kind);
    counts.read += 1;
    counts.rejected += 1;
    for (const problem of problems) {
      const located = { file, line, ...problem };
      this.problemCount += 1;
      if (this.problems.length < PROBLEMS_KEPT) this.problems.push(located);
      this.onProblem?.(located);
    }
  }

  /** Records refused, of any kind. */
  get rejected(): number {
    return this.papers.rejected + this.citations.rejected + this.unreadable.rejected;
  }

  /** Records read so far, of any kind. */
  get read(): number {
    return this.papers.read + this.citations.read + this.unreadable.read;
  }

  private countsOf(kind: RecordKind | 'unreadable'): RecordCounts {
    if (kind === 'paper') return this.papers;
    return kind === 'citation' ? this.citations : this.unreadable;
  }
}

/** One line for a person: where, what and what was expected. */
export function formatProblem({
  file,
  line,
  code,
  field,
  value,
  expected,
}: LocatedProblem): string {
  const subject = field === '' ? '' : `${field}: `;
  return `${file}:${line}: ${code}: ${subject}got ${describeValue(value)}, expected ${expected}`;
}

/** The counts as a small table, one kind a line. */
export function formatCounts(report: ImportReport): string {
  const line = (name: string, { read, written, unchanged, rejected }: RecordCounts): string =>
    `${name.padEnd(10)} ${read} read = ${written} written + ${unchanged} unchanged + ${rejected} rejected`;
  const lines = [line('papers', report.papers), line('citations', report.citations)];
  if (report.unreadable.read > 0) lines.push(line('unreadable', report.unreadable));
  return lines.join('\n');
}
