import { CARD_COLUMNS, type PaperCard } from '../paper/paperRows.js';
import type { FollowedParams } from '../traversal/traversalFilter.js';

/** A paper whose related papers are wanted; rows name it by `index`. */
export interface RelatedSlot {
  readonly index: number;
  readonly paperId: string;
  /** Citers (or references) of the paper that pass the filter. */
  readonly population: number;
}

/** What slots of one statement have in common; null keeps everything, bounds of dates are exclusive. */
export interface RelatedParams extends FollowedParams {
  readonly newestLow: string;
  readonly newestHigh: string;
  readonly minimumShared: number;
  readonly limit: number;
}

/** A related paper of one slot; of a slot that has none, one row without a card. */
export type RelatedRow = { readonly slotIndex: number; readonly sampleSize: number } & (
  | (PaperCard & { readonly shared: number })
  | { readonly [Column in keyof PaperCard | 'shared']: null }
);

export const RELATED_COLUMNS = ['slotIndex', 'sampleSize', 'shared', ...CARD_COLUMNS] as const;
