import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import type { FoundValues } from './facetPage.js';

/** Number of citers with one combination of role, polarity and year. */
export interface CiterCell {
  readonly slotIndex: number;
  readonly role: Role;
  readonly polarity: Polarity;
  /** 0 for citers without a date. */
  readonly year: number;
  readonly count: number;
}

/** The most frequent values of something that citers have, after a position. */
export interface FrequentValues extends FoundValues<string> {
  readonly slotIndex: number;
}
