import type { SelfCitation } from '../citation/selfCitation.js';
import type { FoundValues } from './facetPage.js';

/** The most frequent values of something that citers have, after a position. */
export interface FrequentValues extends FoundValues<string> {
  readonly slotIndex: number;
}

/** Number of citers whose citations are rated and judged alike. */
export interface JudgedCiters {
  readonly slotIndex: number;
  /** Null where no source rates the citation. */
  readonly influential: boolean | null;
  readonly selfCitation: SelfCitation;
  /** Whether the authors of a paper have changed since. */
  readonly pending: boolean;
  readonly count: number;
}
