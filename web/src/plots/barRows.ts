import { each, within, type Located } from '../figures/located.js';
import type { CitationPolarity, CitationRole, SummaryFragment } from '../generated/operations.js';

/** How many citing papers have a value, and of how many a source could say so. */
export interface Counted {
  readonly count: number | null;
  readonly base: number | null;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A value that occurs, with its share of the classified. */
export interface Bucket {
  readonly count: number;
  readonly share: number | null;
  readonly interval: Range | null;
  readonly bounds: Range | null;
}

/** How many citing papers have a value on an axis, and how many have none. */
export interface Classification {
  readonly classified: number;
  readonly unclassified: number;
}

export interface BarRow<Value> {
  readonly value: Value;
  readonly counted: Located<Counted>;
  /** Null where the value does not occur. */
  readonly bucket: Located<Bucket> | null;
}

/** Roles: those that occur, the most frequent first; then those that could, and those that no source could say. */
export function roleRows(at: Located<SummaryFragment>): BarRow<CitationRole>[] {
  const buckets = each(at, ({ roles }) => roles.buckets);
  const rows = each(at, ({ roles }) => roles.all).map((counted) => ({
    value: counted.value.role,
    counted,
    bucket: buckets.find(({ value }) => value.role === counted.value.role) ?? null,
  }));
  return rows.sort((a, b) => standing(b.counted.value) - standing(a.counted.value));
}

/** Polarities stay in their order, which has a meaning. */
export function polarityRows(at: Located<SummaryFragment>): BarRow<CitationPolarity>[] {
  const buckets = each(at, ({ polarities }) => polarities.buckets);
  return each(at, ({ polarities }) => polarities.all).map((counted) => ({
    value: counted.value.polarity,
    counted,
    bucket: buckets.find(({ value }) => value.polarity === counted.value.polarity) ?? null,
  }));
}

export function roleClassification(at: Located<SummaryFragment>): Located<Classification> | null {
  return within(at, ({ roles }) => roles);
}

export function polarityClassification(
  at: Located<SummaryFragment>,
): Located<Classification> | null {
  return within(at, ({ polarities }) => polarities);
}

function standing({ count }: Counted): number {
  return count ?? -1;
}
