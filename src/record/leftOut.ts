import { describeValue } from '../errors.js';
import type { EntryKind, Problem, ProblemCode } from './record.js';

/** Kinds that are listed; a file can make up any number of unknown fields. */
const LISTED = 200;
/** Examples of each kind. */
const EXAMPLES = 3;
/** Characters of the name of a kind. */
const LONGEST_FIELD = 120;

/** Where a detail was left out, and what stood there. */
export interface LeftOutExample {
  readonly file: string;
  readonly line: number;
  /** As JSON, shortened. */
  readonly got: string;
}

/** Details of one kind that were left out of records that went in. */
export interface LeftOutKind {
  readonly of: EntryKind;
  readonly code: ProblemCode;
  /** Path of the field in a record, without the places in lists: `author.ORCID`. */
  readonly field: string;
  /** What was expected of the first one. */
  readonly expected: string;
  /** Details. */
  count: number;
  /** Records that lost them: one may lose several. */
  records: number;
  readonly examples: LeftOutExample[];
}

/** Counts details that were left out by kind, in bounded memory. */
export class LeftOutDetails {
  private readonly byKind = new Map<string, LeftOutKind>();
  /** Records that went in without some detail. */
  records = 0;
  /** Details of further kinds than are listed. */
  unlisted = 0;

  /** The kinds, in the order in which they were found. */
  get kinds(): readonly LeftOutKind[] {
    return [...this.byKind.values()];
  }

  /** Counts the details of one record. */
  add(of: EntryKind, file: string, line: number, problems: readonly Problem[]): void {
    if (problems.length > 0) this.records += 1;
    const counted = new Set<LeftOutKind>();
    for (const problem of problems) {
      const kind = this.kindOf(of, problem);
      if (kind === undefined) {
        this.unlisted += 1;
        continue;
      }
      kind.count += 1;
      if (kind.examples.length < EXAMPLES) {
        kind.examples.push({ file, line, got: describeValue(problem.value) });
      }
      counted.add(kind);
    }
    for (const kind of counted) kind.records += 1;
  }

  private kindOf(of: EntryKind, { code, field: path, expected }: Problem): LeftOutKind | undefined {
    const field = withoutPlaces(path);
    const key = `${of} ${code} ${field}`;
    const known = this.byKind.get(key);
    if (known !== undefined || this.byKind.size >= LISTED) return known;
    const kind = { of, code, field, expected, count: 0, records: 0, examples: [] };
    this.byKind.set(key, kind);
    return kind;
  }
}

function withoutPlaces(path: string): string {
  const field = path.replace(/\.\d+(?=\.|$)/g, '');
  return field.length > LONGEST_FIELD ? `${field.slice(0, LONGEST_FIELD)}…` : field;
}
