import type { FoundValues } from './facetPage.js';

/** The most frequent values of something that citers have, after a position. */
export interface FrequentValues extends FoundValues<string> {
  readonly slotIndex: number;
}
