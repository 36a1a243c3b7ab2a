import type { PaperFilter } from '../hubs/paperFilter.js';
import type { PaperCard } from '../paper/paperRows.js';

/** Parameters of the statements that search. */
export interface SearchParams extends PaperFilter {
  /** The paper that is named by what was typed, as `PaperLookup` has it. */
  readonly surrogate: string | null;
  readonly key: string;
  /** A Lucene query. */
  readonly text: string;
  /** Papers with the text that are looked at, at most. */
  readonly considered: number;
}

/** A page of what was found, after a place. */
export interface SearchPageParams extends SearchParams {
  readonly score: number;
  readonly id: string;
  readonly limit: number;
}

/** A paper that was found; its score is infinite when what was typed names it. */
export interface SearchRow extends PaperCard {
  readonly score: number;
}

export interface SearchCount {
  readonly matching: number;
  /** Whether more papers have the text than were looked at. */
  readonly truncated: boolean;
}
