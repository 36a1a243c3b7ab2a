import type { StoredAuthors } from './authors.js';
import { CARD_FACTS, DETAIL_FACTS, type CardFact, type DetailFact } from './factTable.js';
import type { StoredNotices } from './storedNotices.js';

/** The columns of a paper that every statement gives: cheap, and enough to draw it in a list. */
export interface PaperCard extends Readonly<Record<CardFact, string | null>> {
  readonly id: string;
  /** `summary=source@version` of the preferred summary. */
  readonly summaryOrigin: string | null;
  readonly stub: boolean;
  readonly citerCount: number;
  readonly referenceCount: number;
}

export const CARD_COLUMNS = [
  'id',
  ...CARD_FACTS,
  'summaryOrigin',
  'stub',
  'citerCount',
  'referenceCount',
] as const satisfies (keyof PaperCard)[];

/**
 * The stored summary of a cited paper, as the properties of its node. The counts are texts, because Neo4j writes
 * a short text much faster than a list.
 */
export interface StoredTally {
  citerCount: number;
  /** `ROLE/POLARITY=count` of each combination that occurs, sorted, a blank between them. */
  citerCells: string;
  /** `year=count` of the years in which citers were published, ascending; those without a date are left out. */
  citerYears: string;
  /** `POLARITY=count` of the polarities that people give, sorted. */
  citerHumanPolarities: string;
  /** `vocabulary+vocabulary=count` of the sets of vocabularies in which citations have labels, sorted. */
  citerVocabularies: string;
}

/** The columns of a paper that only a closer look needs, its stored summary among them. */
export interface PaperDetails
  extends
    StoredTally,
    StoredNotices,
    Readonly<StoredAuthors>,
    Readonly<Record<DetailFact, string | null>> {
  /** `source@version=count`. */
  readonly reportedCitationCounts: string[] | null;
  /** `retraction=source@version` of the preferred retraction; null beside notices. */
  readonly retractionOrigin: string | null;
  /** `source@version`. */
  readonly sources: string[] | null;
  /** In the order in which the list was composed, so that its head is a shorter list. */
  readonly representativeCiterIds: string[] | null;
  /** Parallel to `representativeCiterIds`: the place by rank, for display. */
  readonly representativeCiterPositions: number[] | null;
  /** ISO-8601 instant. */
  readonly representativesRefreshedAt: string | null;
  /** Keys of `Identifier` nodes, retired surrogates among them, in no order. */
  readonly identifierKeys: string[];
}

/** Without `citerCount`, which a card has too. */
export const DETAIL_COLUMNS = [
  ...DETAIL_FACTS,
  'authorNames',
  'authorOrcids',
  'authorIds',
  'reportedCitationCounts',
  'notices',
  'retractionStatus',
  'retractionDate',
  'retractionOrigin',
  'sources',
  'citerCells',
  'citerYears',
  'citerHumanPolarities',
  'citerVocabularies',
  'representativeCiterIds',
  'representativeCiterPositions',
  'representativesRefreshedAt',
  'identifierKeys',
] as const satisfies (keyof PaperDetails)[];
