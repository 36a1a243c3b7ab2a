import type { ContextClaim } from '../citation/citationClaims.js';
import type { PaperFacts } from '../paper/facts.js';
import type { SourceProfile } from '../source/sourceProfile.js';
import type { WatchedText } from './placeholders.js';

/** The result of adapting one record about a paper. */
export interface PaperRecord {
  readonly kind: 'paper';
  /** Canonical keys, at least one; all belong to the same paper. */
  readonly identifiers: readonly string[];
  readonly source: string;
  /** Name of the record in its source: a source may have several of one paper. Without it, it has one. */
  readonly record?: string;
  readonly version: string;
  readonly facts: PaperFacts;
  /** The record lists all that the paper cites: older versions of the record take their citations back. */
  readonly referencesComplete?: true;
  /** The source has deleted the record: what it said up to this version is void. Never with facts. */
  readonly deleted?: true;
  /** Key of a paper that the record no longer cites: its older claims about that citation are void. Never with facts. */
  readonly noLongerCites?: string;
}

/** The result of adapting one record about a citation. */
export interface CitationRecord {
  readonly kind: 'citation';
  /** Canonical key of the paper that cites. */
  readonly citing: string;
  /** Canonical key of the paper that is cited. */
  readonly cited: string;
  readonly source: string;
  /** Name of the record of the citing paper, as in `PaperRecord`. */
  readonly record?: string;
  readonly version: string;
  readonly influential: boolean | undefined;
  /** Whether the source calls it a self-citation: a claim, which decides on nothing here. */
  readonly selfCitation?: boolean;
  /** Sentences, and the classification of the citation as a whole (`text` null) where there is one. */
  readonly contexts: readonly ContextClaim[];
  /** The source says that it has no sentences: those of older versions of the record are gone. */
  readonly noContexts?: true;
}

/** A record about a source: what is stated of it, whoever does. */
export interface SourceRecord {
  readonly kind: 'source';
  readonly profile: SourceProfile;
}

/** A record about papers, which come before the citations between them. */
export type DataRecord = PaperRecord | CitationRecord;
export type ImportRecord = DataRecord | SourceRecord;

/** The record that takes back what older versions said about one citation: a claim about the paper that cites. */
export function takenBack(
  citation: Pick<CitationRecord, 'citing' | 'cited' | 'source' | 'version'> & {
    readonly record: string | undefined;
  },
): PaperRecord {
  const { citing, cited, source, record, version } = citation;
  return {
    ...{ kind: 'paper', identifiers: [citing], source, ...(record !== undefined && { record }) },
    ...{ version, facts: {}, noLongerCites: cited },
  };
}

/** The identifiers that a record names. */
export function keysOf(record: ImportRecord): readonly string[] {
  if (record.kind === 'source') return [];
  return record.kind === 'paper' ? record.identifiers : [record.citing, record.cited];
}

/**
 * Kinds of entries with their own counts in a report. A notice says of a paper that it is retracted, corrected or the
 * like, in a record that is not of that paper.
 */
export const ENTRY_KINDS = ['paper', 'notice', 'citation', 'source', 'unreadable'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/**
 * One item of a record, counted once: it is imported, rejected with all its problems, or skipped on purpose.
 */
export type Entry = RecordEntry | RejectedEntry | SkippedEntry;

export interface RecordEntry {
  readonly kind: 'paper' | 'notice' | 'citation' | 'source';
  readonly record: ImportRecord;
  /** Labels that are not in the table of their vocabulary, so that they were mapped to UNCLASSIFIED. */
  readonly unknownLabel?: UnknownLabel | readonly UnknownLabel[];
  /** Details that are broken, and left out of the record. */
  readonly leftOut?: readonly Problem[];
  /** The part that the rejects file keeps when details are left out; the whole record by default. */
  readonly correctable?: unknown;
}

export interface UnknownLabel {
  readonly vocabulary: string;
  readonly label: string;
}

export interface RejectedEntry {
  readonly kind: EntryKind;
  readonly problems: readonly Problem[];
  /** The part that the rejects file keeps, to be fixed and re-imported; the whole record by default. */
  readonly correctable?: unknown;
}

export interface SkippedEntry {
  readonly kind: 'paper' | 'citation';
  readonly skipped: SkipReason;
}

/** Reasons for skipping a valid entry. */
export const SKIP_REASONS = {
  NOT_A_WORK: 'records that are not works, such as journals or components',
  NOT_FOUND: 'papers that the service did not know',
  NOT_A_CITATION: 'relations that are not citations, such as supplements',
  NO_IDENTIFIER: 'references without an identifier',
  REPEATED: 'duplicate references within a record',
  SELF_CITATION: 'citations of a paper by itself',
} as const;
export type SkipReason = keyof typeof SKIP_REASONS;

/** Why a record was rejected, with enough detail to fix it. */
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
  | 'TRAILING_BYTES'
  | 'UNKNOWN_FIELD'
  | 'BAD_VALUE';

/** One record of a file as its format reads it, or the reason why it cannot be read. */
export type Input<Value> =
  | { readonly line: number; readonly value: Value }
  | { readonly line: number; readonly problem: Problem; readonly raw?: unknown };

/** Files of which each line is read by itself, with the same result as `ImportFormat.read`. */
export interface LinedFiles<Value> {
  /** Whether a file that begins like this is one, without a byte-order mark and blank space; absent where all are. */
  isLined?(beginning: string): boolean;
  /** The records in a line, as `readLines` gives it. */
  recordsIn(line: number, text: string): readonly Input<Value>[];
}

/** A format that can be imported. */
export interface ImportFormat<Value> {
  /** As the command and the rejects file name it. */
  readonly name: string;
  /** Kinds of records that files of this format can hold; a pass over other kinds does not read them. */
  readonly kinds: readonly DataRecord['kind'][];
  /** Settings that adapting depends on besides the record; stored in the rejects file. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
  /**
   * Splits a file into its records, in bounded memory. `line` counts from 1: lines of text, or records where
   * the format has no lines. A problem of one record does not end the file.
   */
  read(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Input<Value>>;
  /** Of a format with files that hold a record a line: a load parses many of these lines at once. */
  readonly lined?: LinedFiles<Value>;
  /**
   * Rejects with `BadInputError` when no record of a file can be read, as with an unusable header; reads no more
   * than is needed to know.
   */
  check?(bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** The entries of one record. Pure: no I/O, and the same result for the same value. */
  adapt(value: Value): readonly Entry[];
  /**
   * The kind of all entries of a record, if known before adapting it: saves adapting it in the other pass.
   */
  plainKind?(value: Value): DataRecord['kind'] | null;
  /** The texts of a record in which what stands for a missing value may be seen, for one of the passes. */
  readonly watched?: {
    readonly pass: DataRecord['kind'];
    texts(value: Value): readonly WatchedText[];
  };
}

/**
 * The outcome of a record that was imported. `merged`: it merged several papers into one. `SELF_CITATION`: its two
 * identifiers turned out to be of one paper, so that it was skipped.
 */
export type Outcome = 'written' | 'unchanged' | 'merged' | Extract<SkipReason, 'SELF_CITATION'>;
