import type { MatchedFact } from '../paper/factTable.js';
import type { EvidenceFilter } from './evidenceFilter.js';
import type { CitationTuple } from './citationRow.js';
import type { Polarity } from './polarity.js';
import type { Role } from './role.js';
import type { Section } from './section.js';
import type { SelfCitation } from './selfCitation.js';

/** What a statement asks of citations themselves, wherever it lists, counts or follows them. */
export interface CitationParams {
  /** Whether roles and polarities are those by people alone; null where they are those of the headline. */
  readonly human: true | null;
  /** Verdicts to keep; null keeps all. */
  readonly selfCitations: readonly SelfCitation[] | null;
  /** What is asked of the claims about it; null keeps all. */
  readonly evidence: EvidenceFilter | null;
}

/** The names of these parameters. */
export const CITATION_PARAMS = [
  'human',
  'selfCitations',
  'evidence',
] as const satisfies (keyof CitationParams)[];

/** What a filter keeps beyond roles, polarities and dates; null keeps everything. */
export interface OtherFilters extends Omit<CitationParams, 'human'> {
  readonly influential: boolean | null;
  readonly hasSummary: boolean | null;
  readonly titleContains: string | null;
  /** As `contextPatternOf` makes it. */
  readonly contextPattern: string | null;
  /** Whether the other paper is retracted. */
  readonly retracted: boolean | null;
  /** True when slots hold `NamedFilters` or a `CitationBucket`, for which there is no index; else null. */
  readonly byNames: true | null;
}

/**
 * What the paper at the other end must have, matched whole: facts, and authors, all of them. They are part of
 * the slot so that the buckets of a facet share a statement.
 */
export interface NamedFilters extends Readonly<Record<MatchedFact, string | null>> {
  readonly authors: readonly string[] | null;
}

/**
 * The bucket of a facet by what a citation itself has, null for none; part of the slot likewise. Beside a filter of sections
 * or of sources, which keep citations with one of them, it asks for one more.
 */
export interface CitationBucket {
  readonly section: Section | null;
  readonly source: string | null;
  readonly influential: boolean | null;
  readonly selfCitations: readonly SelfCitation[] | null;
}

/** A range of sort keys, its bounds exclusive. */
export interface KeyRange {
  readonly low: string;
  readonly high: string;
}

/**
 * Some of one paper's citations. A statement serves many: rows name theirs by `index`. A page over
 * several roles takes one slot a role, because an index is in order of date within one role only.
 */
export interface CitationSlot extends NamedFilters, CitationBucket {
  readonly index: number;
  readonly paperId: string;
  /** The one role of a scan of the index by role. */
  readonly role: Role | null;
  /** The one polarity of a scan of the index by polarity. */
  readonly polarity: Polarity | null;
  /** What a scan whose index does not know it keeps; null keeps everything. */
  readonly roles: readonly Role[] | null;
  readonly polarities: readonly Polarity[] | null;
}

/** A scan within bounds. They belong to the slot, so that pages after different cursors can share a statement. */
export interface PageSlot extends CitationSlot, KeyRange {}

/** Parameters of a page in order of date. */
export interface PageParams extends OtherFilters, CitationParams {
  readonly slots: readonly PageSlot[];
  readonly limit: number;
  /** Whether the long parts of a `CitationTuple` are wanted. */
  readonly whole: boolean;
}

/** Parameters of a page in an order that no index has: dates are bounded apart from the sort keys. */
export interface RankParams extends PageParams {
  readonly order: string;
  readonly newestLow: string;
  readonly newestHigh: string;
}

/** The citations of a slot, in its order. */
export interface PageRow {
  readonly slotIndex: number;
  readonly citations: readonly CitationTuple[];
}

/** Parameters of a statement that counts. */
export interface CountParams extends OtherFilters, CitationParams {
  readonly slots: readonly CitationSlot[];
  readonly newestLow: string;
  readonly newestHigh: string;
}
