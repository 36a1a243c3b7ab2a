import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';

/** How many citers have a role, a polarity and a year at once. */
export interface CiterCell {
  readonly slotIndex: number;
  readonly role: Role;
  readonly polarity: Polarity;
  /** 0 for citers without a date. */
  readonly year: number;
  readonly count: number;
}

/** The most frequent values of something that citers have. */
export interface FrequentValues {
  readonly slotIndex: number;
  readonly values: readonly (readonly [value: string, count: number])[];
  /** How many other values there are. */
  readonly others: number;
  /** Citers of which no value is known. */
  readonly unknown: number;
}
