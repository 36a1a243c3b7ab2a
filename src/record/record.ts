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

/** What is counted by itself in a report. A retraction is a statement about another paper than the record's own. */
export const ENTRY_KINDS = ['paper', 'retraction', 'citation', 'unreadable'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/**
 * One thing that a record of a file holds, counted once: it goes into the graph, is refused with all that
 * is wrong with it, or is left out on purpose.
 */
export type Entry = RecordEntry | RejectedEntry | SkippedEntry;

export interface RecordEntry {
  readonly kind: 'paper' | 'retraction' | 'citation';
  readonly record: ImportRecord;
  /** See `RejectedEntry.mendable`; for records that are refused when they are written. */
  readonly mendable?: unknown;
  /** A label that its vocabulary's table does not hold, so that it was mapped to UNCLASSIFIED. */
  readonly unknownLabel?: { readonly vocabulary: string; readonly label: string };
}

export interface RejectedEntry {
  readonly kind: EntryKind;
  readonly problems: readonly Problem[];
  /** What the file of rejects keeps, to be mended and imported again; the whole record when left out. */
  readonly mendable?: unknown;
}

export interface SkippedEntry {
  readonly kind: 'paper' | 'citation';
  readonly skipped: SkipReason;
}

/** Why an entry is left out although nothing is wrong with it. */
export const SKIP_REASONS = {
  NOT_A_WORK: 'records that are not works, such as journals or components',
  NO_IDENTIFIER: 'references without an identifier',
  REPEATED: 'duplicate references within a record',
} as const;
export type SkipReason = keyof typeof SKIP_REASONS;

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
  | 'NOT_CSV'
  | 'CUT_SHORT'
  | 'UNKNOWN_FIELD'
  | 'BAD_VALUE'
  | 'SELF_CITATION';

/** One record of a file as its format reads it, or why it cannot be read. */
export type Input<Value> =
  | { readonly line: number; readonly value: Value }
  | { readonly line: number; readonly problem: Problem; readonly raw?: unknown };

/** A format that can be imported. */
export interface ImportFormat<Value> {
  /** As the command and the file of rejects name it. */
  readonly name: string;
  /** Kinds of records that files of this format can hold; a pass over other kinds does not read them. */
  readonly kinds: readonly ImportRecord['kind'][];
  /** What adapting depends on besides the record; the file of rejects keeps it. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
  /**
   * Splits a file into its records, in bounded memory. `line` counts from 1: lines of text, or records where
   * the format has no lines. A problem of one record does not end the file.
   */
  read(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Input<Value>>;
  /** What one record holds. Pure: no I/O, and the same answer for the same value. */
  adapt(value: Value): readonly Entry[];
  /** The kind of everything in a record, where that is plain before adapting it: spares doing so in the other pass. */
  plainKind?(value: Value): ImportRecord['kind'] | null;
}

/** What became of a record that reached the graph; `merged`: it made one paper of several. */
export type Outcome = 'written' | 'unchanged' | 'merged' | Problem;
