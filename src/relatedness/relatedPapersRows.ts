import type { Role } from '../citation/role.js';
import type { Polarity } from '../citation/polarity.js';

/** A paper whose related papers are wanted; rows name it by `index`. */
export interface RelatedSlot {
  readonly index: number;
  readonly paperId: string;
  /** Citers (or references) of the paper that pass the filter. */
  readonly population: number;
}

/** What slots of one statement have in common; null keeps everything, bounds of dates are exclusive. */
export interface RelatedParams {
  readonly roles: readonly Role[] | null;
  readonly polarities: readonly Polarity[] | null;
  readonly newestLow: string;
  readonly newestHigh: string;
  readonly minimumShared: number;
  readonly limit: number;
}

/** The related papers of one slot, parallel lists. */
export interface RelatedRow {
  readonly slotIndex: number;
  readonly sampleSize: number;
  readonly relatedIds: string[];
  readonly sharedCounts: number[];
}
