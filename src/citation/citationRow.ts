import type { PaperCard } from '../paper/paperRows.js';
import type { Polarity } from './polarity.js';
import type { Role } from './role.js';

/** A citation with the card of the paper at its other end. */
export interface CitationRow extends PaperCard {
  /** Index of the slot (see `PageSlot`) that asked for it. */
  readonly slotIndex: number;
  /** Place in the order asked for: unique within a slot, and comparable as text. */
  readonly sortKey: string;
  readonly role: Role;
  readonly polarity: Polarity;
  /** Null when no source says. */
  readonly influential: boolean | null;
  readonly disagreement: boolean;
  /** As `storeContext` writes them. */
  readonly contexts: string[] | null;
  /** `source@version`. */
  readonly sources: string[] | null;
}

export const EDGE_COLUMNS = [
  'slotIndex',
  'sortKey',
  'role',
  'polarity',
  'influential',
  'disagreement',
  'contexts',
  'sources',
] as const satisfies (keyof CitationRow)[];
