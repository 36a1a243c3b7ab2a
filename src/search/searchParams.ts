import type { PaperFilter } from '../hubs/paperFilter.js';
import type { PaperCard } from '../paper/paperRows.js';

/** Parameters of the statements that search. */
export interface SearchParams extends PaperFilter {
  /** The paper identified by the query, as in `PaperLookup`. */
  readonly surrogate: string | null;
  readonly key: string;
  /** A Lucene query. */
  readonly text: string;
  /** Maximum number of matches considered. */
  readonly considered: number;
}

/** A page of the result, after a position. */
export interface SearchPageParams extends SearchParams {
  readonly score: number;
  readonly id: string;
  readonly limit: number;
}

/** A paper found; its score is infinite when the query identifies it. */
export interface SearchRow extends PaperCard {
  readonly score: number;
}

export interface SearchCount {
  readonly matching: number;
  /** Whether there are more matches than were considered. */
  readonly truncated: boolean;
}
