import { describeValue } from '../errors.js';
import { suspicionsOf, type Suspicion } from '../identifier/suspicions.js';
import { LeftOutDetails } from './leftOut.js';
import { PlaceholderWatch } from './placeholders.js';
import { ENTRY_KINDS, type EntryKind, type Problem, type SkipReason } from './record.js';

/** Counts of one kind of entry: `read` is the sum of the others. */
export interface EntryCounts {
  read: number;
  written: number;
  unchanged: number;
  merged: number;
  skipped: number;
  rejected: number;
}

/** A file that is imported, as reports and rejects name it. */
export interface SourceFile {
  readonly name: string;
  /** Name of its format. */
  readonly format: string;
  /** Settings needed besides the format to re-import a record of this file. */
  readonly settings: Readonly<Record<string, string>> | undefined;
}

/** The position of an entry, and the part that the rejects file keeps. */
export interface PlaceInFile {
  readonly file: SourceFile;
  readonly line: number;
  readonly correctable: unknown;
}

/** An entry with all its problems: rejected, or imported without the details that they name. */
export interface Rejection {
  readonly place: PlaceInFile;
  readonly problems: readonly Problem[];
}

/** A paper with more than one identifier of a scheme that should be unique. */
export interface IdentifierConflict {
  readonly paperId: string;
  readonly scheme: string;
  readonly identifiers: readonly string[];
}

/** Callbacks during an import. */
export interface ImportListener {
  readonly onRejected?: (rejection: Rejection) => void;
  /** Called for each entry that went in without some detail. */
  readonly onLeftOut?: (rejection: Rejection) => void;
  /** Called after each batch. */
  readonly onProgress?: (report: ImportReport) => void;
}

/** Maximum number of conflicts and labels that a report lists; further ones are only counted. */
const LISTED = 1_000;

/** Examples of suspicious identifiers, of each kind. */
const EXAMPLES = 3;

/** What an import did. */
export class ImportReport {
  readonly counts: Readonly<Record<EntryKind, EntryCounts>> = {
    paper: noCounts(),
    notice: noCounts(),
    citation: noCounts(),
    source: noCounts(),
    unreadable: noCounts(),
  };
  /** Number of skipped entries by reason. */
  readonly skippedBecause = new Map<SkipReason, number>();
  /** Number of occurrences of each unknown label, by `vocabulary: label`. */
  readonly unknownLabels = new Map<string, number>();
  /** Identifiers that are taken but may be mistakes: how many, and the first ones. */
  readonly suspicious = new Map<Suspicion, { count: number; examples: string[] }>();
  /** Details that were left out of entries that went in. */
  readonly leftOut = new LeftOutDetails();
  /** Texts that may stand for a missing value. */
  readonly placeholders = new PlaceholderWatch();
  readonly conflicts: IdentifierConflict[] = [];
  conflictCount = 0;
  /** Number of problems in rejected entries; one entry can have several. */
  problemCount = 0;

  constructor(private readonly listener: ImportListener = {}) {}

  /** Records the outcome of one or more imported entries. */
  addWritten(kind: EntryKind, outcome: 'written' | 'unchanged' | 'merged', times = 1): void {
    const counts = this.counts[kind];
    counts.read += times;
    counts[outcome] += times;
  }

  /** Records one or more skipped entries. */
  addSkipped(kind: EntryKind, reason: SkipReason, times = 1): void {
    const counts = this.counts[kind];
    counts.read += times;
    counts.skipped += times;
    this.skippedBecause.set(reason, (this.skippedBecause.get(reason) ?? 0) + times);
  }

  /** Records a rejected entry. */
  addRejected(kind: EntryKind, place: PlaceInFile, problems: readonly Problem[]): void {
    const counts = this.counts[kind];
    counts.read += 1;
    counts.rejected += 1;
    this.problemCount += problems.length;
    this.listener.onRejected?.({ place, problems });
  }

  /** Records that an entry is imported without some details. */
  addLeftOut(kind: EntryKind, place: PlaceInFile, problems: readonly Problem[]): void {
    this.leftOut.add(kind, place.file.name, place.line, problems);
    this.listener.onLeftOut?.({ place, problems });
  }

  addUnknownLabel({ vocabulary, label }: { vocabulary: string; label: string }): void {
    const name = `${vocabulary}: ${label}`;
    const known = this.unknownLabels.get(name);
    if (known === undefined && this.unknownLabels.size >= LISTED) return;
    this.unknownLabels.set(name, (known ?? 0) + 1);
  }

  /** Notes what is suspicious about the identifiers of a record. */
  addKeys(keys: readonly string[]): void {
    for (const key of keys) {
      for (const suspicion of suspicionsOf(key)) {
        const found = this.suspicious.get(suspicion) ?? { count: 0, examples: [] };
        found.count += 1;
        if (found.examples.length < EXAMPLES && !found.examples.includes(key)) {
          found.examples.push(key);
        }
        this.suspicious.set(suspicion, found);
      }
    }
  }

  addConflict(conflict: IdentifierConflict): void {
    this.conflictCount += 1;
    if (this.conflicts.length < LISTED) this.conflicts.push(conflict);
  }

  /** Notifies the listener that a batch is finished. */
  progress(): void {
    this.listener.onProgress?.(this);
  }

  /** Rejected entries of any kind. */
  get rejected(): number {
    return this.total('rejected');
  }

  /** Entries read so far, of any kind. */
  get read(): number {
    return this.total('read');
  }

  private total(column: keyof EntryCounts): number {
    return ENTRY_KINDS.reduce((sum, kind) => sum + this.counts[kind][column], 0);
  }
}

function noCounts(): EntryCounts {
  return { read: 0, written: 0, unchanged: 0, merged: 0, skipped: 0, rejected: 0 };
}

/** One readable line per problem: position, value and expected value. */
export function formatRejection({ place, problems }: Rejection): string[] {
  return problems.map(({ code, field, value, expected }) => {
    const subject = field === '' ? '' : `${field}: `;
    return `${place.file.name}:${place.line}: ${code}: ${subject}got ${describeValue(value)}, expected ${expected}`;
  });
}
