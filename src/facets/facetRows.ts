import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';

/** Number of citers with one combination of role, polarity and year. */
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
  /** Number of further values. */
  readonly others: number;
  /** Citers without a known value. */
  readonly unknown: number;
}
