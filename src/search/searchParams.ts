import type { PaperFilter } from '../hubs/paperFilter.js';
import type { PaperCard } from '../paper/paperRows.js';

/** Parameters of the statements that search. */
export interface SearchParams extends PaperFilter {
  /** The paper identified by the query, as in `PaperLookup`. */
  readonly surrogate: string | null;
  readonly key: string;
  /** The `titleKey` of the papers with the title that the query consists of; null for a query of signs alone. */
  readonly titleKey: string | null;
  /** A Lucene query. */
  readonly text: string;
  /** Maximum number of matches considered. */
  readonly considered: number;
}

/** A page of the result, after a position. */
export interface SearchPageParams extends SearchParams {
  /** The place after which it begins: what it is ordered by, and an id. */
  readonly place: number | string;
  readonly id: string;
  /** What is added to the citers of a paper with the title, so that its score is above all scores of texts. */
  readonly titled: number;
  readonly limit: number;
}

/** A paper found; its score is infinite when the query identifies it, and at least `titled` when it is its title. */
export interface SearchRow extends PaperCard {
  readonly score: number;
}

export interface SearchCount {
  readonly matching: number;
  /** Whether there are more matches than were considered. */
  readonly truncated: boolean;
  /** Whether the query names a paper or is the title of one. */
  readonly exact: boolean;
}
