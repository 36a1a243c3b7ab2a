import { newPaperIds, PAPER_ID_LENGTH } from '../paper/paperId.js';
import { labelsOf, type StoredFacts } from '../paper/storedFacts.js';
import { THRESHOLD_PROPERTIES } from '../source/thresholds.js';
import { at, type ByteWriter } from './byteWriter.js';

/** Data on every paper by its number, shared between threads: 30 bytes each. */
export interface PaperColumns {
  readonly count: number;
  /** Those before are named by records about papers; the others only by citations, which may all be void. */
  readonly recorded: number;
  /** Surrogate ids, one after another. */
  readonly ids: Uint8Array;
  /** `dateKey` as a number, `2019-03-00` as 20190300; 0 when unknown. */
  readonly dates: Uint32Array;
  /** Bits of `HAS_SUMMARY` and those after it. */
  readonly flags: Uint8Array;
  readonly citerCounts: Uint32Array;
  readonly referenceCounts: Uint32Array;
}

export const HAS_SUMMARY = 1;
/** Says that it is no stub. */
export const IS_KNOWN = 2;
/** Says that claims of its records may be void. */
export const HAS_THRESHOLDS = 4;
/** Says that its records are deleted, all of them. */
export const IS_DELETED = 8;
/** Says that its authors are known. */
export const HAS_AUTHORS = 16;
/** Says of a record that it takes a citation back, and is counted as one. */
export const TAKES_BACK = 32;

export function paperColumns(count: number, recorded = count): PaperColumns {
  const ids = new Uint8Array(new SharedArrayBuffer(count * PAPER_ID_LENGTH));
  newPaperIds(ids);
  return {
    count,
    recorded,
    ids,
    dates: new Uint32Array(new SharedArrayBuffer(count * 4)),
    flags: new Uint8Array(new SharedArrayBuffer(count)),
    citerCounts: new Uint32Array(new SharedArrayBuffer(count * 4)),
    referenceCounts: new Uint32Array(new SharedArrayBuffer(count * 4)),
  };
}

/** The surrogate id of a paper. */
export function idOf({ ids }: PaperColumns, paper: number): string {
  const start = paper * PAPER_ID_LENGTH;
  return Buffer.from(ids.subarray(start, start + PAPER_ID_LENGTH)).toString('latin1');
}

export function writeId(writer: ByteWriter, { ids }: PaperColumns, paper: number): void {
  const start = paper * PAPER_ID_LENGTH;
  writer.copy(ids, start, start + PAPER_ID_LENGTH);
}

/** Writes a `dateKey`. */
export function writeDate(writer: ByteWriter, { dates }: PaperColumns, paper: number): void {
  const date = at(dates, paper);
  writer.digits(Math.floor(date / 10_000), 4);
  writer.byte(DASH);
  writer.digits(Math.floor(date / 100) % 100, 2);
  writer.byte(DASH);
  writer.digits(date % 100, 2);
}

const DASH = 0x2d;

/** The bits of a paper of which this is known. */
export function flagsOf(facts: StoredFacts): number {
  const { stub, deleted } = labelsOf(facts);
  const hasThresholds = THRESHOLD_PROPERTIES.some((property) => facts[property] !== null);
  const takesBack = facts.sources === null && facts.deletedReferences !== null;
  return (
    (facts.summary === null ? 0 : HAS_SUMMARY) |
    (stub ? 0 : IS_KNOWN) |
    (hasThresholds ? HAS_THRESHOLDS : 0) |
    (deleted ? IS_DELETED : 0) |
    (facts.authorNames === null ? 0 : HAS_AUTHORS) |
    (takesBack ? TAKES_BACK : 0)
  );
}

/** Whether nothing is left of a paper, because all citations that name it are void. */
export function isUnclaimed(papers: PaperColumns, paper: number): boolean {
  if (paper < papers.recorded) return false;
  return at(papers.citerCounts, paper) === 0 && at(papers.referenceCounts, paper) === 0;
}

/** A `dateKey` as a number. */
export function dateNumber(dateKey: string): number {
  return Number(dateKey.replaceAll('-', ''));
}

/** Orders papers by their ids. */
export function compareIds({ ids }: PaperColumns, a: number, b: number): number {
  for (let i = 0; i < PAPER_ID_LENGTH; i += 1) {
    const difference = at(ids, a * PAPER_ID_LENGTH + i) - at(ids, b * PAPER_ID_LENGTH + i);
    if (difference !== 0) return difference;
  }
  return 0;
}
