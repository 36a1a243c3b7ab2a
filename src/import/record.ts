import type { ContextStatement } from '../citation/statements.js';
import type { PaperFacts } from '../paper/facts.js';

/** What an adapter makes of one record about a paper. */
export interface PaperRecord {
  readonly kind: 'paper';
  /** Canonical keys, at least one; all of them name the same paper. */
  readonly identifiers: readonly string[];
  readonly source: string;
  readonly version: string;
  readonly facts: PaperFacts;
}

/** What an adapter makes of one record about a citation. */
export interface CitationRecord {
  readonly kind: 'citation';
  /** Canonical key of the paper that cites. */
  readonly citing: string;
  /** Canonical key of the paper that is cited. */
  readonly cited: string;
  readonly source: string;
  readonly version: string;
  readonly influential: boolean | undefined;
  /** Sentences, and the classification of the citation as a whole (`text` null) where there is one. */
  readonly contexts: readonly ContextStatement[];
}

export type ImportRecord = PaperRecord | CitationRecord;
export type RecordKind = ImportRecord['kind'];

/** Why a record was refused, in words that let its author mend it. */
export interface Problem {
  readonly code: ProblemCode;
  /** Path of the field in the record, `` for the record itself. */
  readonly field: string;
  readonly value: unknown;
  readonly expected: string;
}

export type ProblemCode =
  | 'NOT_UTF8'
  | 'LINE_TOO_LONG'
  | 'NOT_JSON'
  | 'UNKNOWN_FIELD'
  | 'BAD_VALUE'
  | 'SELF_CITATION'
  | 'IDENTITY_CONFLICT';

/** What became of one record that was written to the graph, or why it was not. */
export type Outcome = 'written' | 'unchanged' | Problem;

/** A line that is no record, with everything that is wrong with it. */
export interface Rejection {
  readonly kind: RecordKind | 'unreadable';
  readonly problems: readonly Problem[];
}

/** Tells a rejection from a record. */
export function isRejection(parsed: ImportRecord | Rejection): parsed is Rejection {
  return 'problems' in parsed;
}
