import type { Pass, PassEntry } from '../../import/importFile.js';
import { isSuspicious } from '../../identifier/suspicions.js';
import { writable } from '../../record/nesting.js';
import type { SourceProfile } from '../../source/sourceProfile.js';
import {
  keysOf,
  type EntryKind,
  type ImportRecord,
  type Problem,
  type RecordEntry,
  type RejectedEntry,
  type SkipReason,
  type UnknownLabel,
} from '../../record/record.js';
import { RecordEncoder } from './records.js';

/** What was made of some records of a file. */
export interface CollectedEntries {
  /** Paper records, as `RecordEncoder` writes them. */
  readonly papers: Uint8Array<ArrayBuffer>;
  readonly citations: Uint8Array<ArrayBuffer>;
  /** What is stated of sources, in the order of the file. */
  readonly sources: readonly SourceProfile[];
  readonly recordCount: number;
  /** Records that are rejected, or come without some details, in the order of the file. */
  readonly faulty: readonly FaultyLine[];
  readonly skipped: readonly Skipped[];
  readonly unknownLabels: readonly UnknownLabel[];
  /** Identifiers with something suspicious about them. */
  readonly suspicious: readonly string[];
  /** Whether an author name contains the list delimiter, so that this is unusable. */
  readonly delimiterInUse: boolean;
}

export interface FaultyLine {
  /** The pass of an import that counts it. */
  readonly pass: Pass;
  readonly kind: EntryKind;
  /** Whether the record is there, without the details that its problems name. */
  readonly imported: boolean;
  /** Among these lines, from 1. */
  readonly line: number;
  readonly problems: readonly Problem[];
  readonly raw: unknown;
}

/** How many entries were skipped for a reason. */
export interface Skipped {
  readonly kind: EntryKind;
  readonly reason: SkipReason;
  readonly times: number;
}

/** Collects entries, as bytes where they are records. */
export class EntryCollector {
  private readonly papers: RecordEncoder;
  private readonly citations: RecordEncoder;
  private readonly sources: SourceProfile[] = [];
  private readonly faulty: FaultyLine[] = [];
  private readonly skipped = new Map<string, Skipped>();
  private readonly unknownLabels: UnknownLabel[] = [];
  private readonly suspicious: string[] = [];

  /** `scratch` are buffers that the bytes are written to, if they are large enough. */
  constructor(
    delimiter: string,
    scratch: Record<Pass, Uint8Array<ArrayBuffer>> = {
      paper: newScratch(),
      citation: newScratch(),
    },
  ) {
    this.papers = new RecordEncoder(delimiter, scratch.paper);
    this.citations = new RecordEncoder(delimiter, scratch.citation);
  }

  /** Bytes so far. */
  get length(): number {
    return this.papers.written.length + this.citations.written.length;
  }

  addRecord(record: ImportRecord): void {
    if (record.kind === 'source') this.sources.push(record.profile);
    else (record.kind === 'paper' ? this.papers : this.citations).add(record);
  }

  add(found: PassEntry): void {
    const { entry } = found;
    if ('skipped' in entry) this.addSkipped(entry.kind, entry.skipped);
    else if ('problems' in entry) this.addFault(found, entry, entry.problems, false);
    else {
      this.addRecord(entry.record);
      this.suspicious.push(...keysOf(entry.record).filter(isSuspicious));
      this.unknownLabels.push(...[entry.unknownLabel ?? []].flat());
      if (entry.leftOut) this.addFault(found, entry, entry.leftOut, true);
    }
  }

  collected(): CollectedEntries {
    const { papers, citations, sources, faulty, unknownLabels, suspicious } = this;
    return {
      papers: papers.written,
      citations: citations.written,
      sources,
      recordCount: papers.count + citations.count + sources.length,
      ...{ faulty, skipped: [...this.skipped.values()], unknownLabels, suspicious },
      delimiterInUse: papers.delimiterInUse || citations.delimiterInUse,
    };
  }

  private addFault(
    { pass, line, raw: whole }: PassEntry,
    { kind, correctable }: RecordEntry | RejectedEntry,
    problems: readonly Problem[],
    imported: boolean,
  ): void {
    const raw = writable(correctable ?? whole);
    this.faulty.push({ pass, kind, imported, line, problems, raw });
  }

  private addSkipped(kind: EntryKind, reason: SkipReason): void {
    const name = `${kind} ${reason}`;
    const times = (this.skipped.get(name)?.times ?? 0) + 1;
    this.skipped.set(name, { kind, reason, times });
  }
}

function newScratch(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(1 << 16);
}
