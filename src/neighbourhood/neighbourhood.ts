import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import { compareText } from '../source/version.js';
import type { PaperCard } from '../paper/paperRows.js';

/** A citation between two papers of a subgraph. */
export interface SubgraphCitation {
  readonly citingId: string;
  readonly citedId: string;
  readonly role: Role;
  readonly polarity: Polarity;
  /** Null when no source states it. */
  readonly influential: boolean | null;
  readonly disagreement: boolean;
}

/** The same with whether the filter follows it, dates apart. */
export interface CitationAmong extends SubgraphCitation {
  readonly isFollowed: boolean;
}

/** A paper of a subgraph, with its distance from the nearest requested paper. */
export interface SubgraphPaper {
  readonly paper: PaperCard;
  readonly depth: number;
}

/** Why papers are missing: more than `limit`, or too many citations to read on the way to them. */
export type SubgraphCutReason = 'LIMIT' | 'BUDGET';

/** Papers that are missing from one depth. */
export interface SubgraphCut {
  readonly reason: SubgraphCutReason;
  readonly atDepth: number;
  /** Number of papers; null when unknown. */
  readonly skipped: number | null;
}

/** Papers and all citations among them. */
export interface Subgraph {
  /** By depth, then most cited first, then by id. */
  readonly papers: readonly SubgraphPaper[];
  /** By the ids of the citing, then of the cited paper. */
  readonly citations: readonly SubgraphCitation[];
  readonly unknownIds: readonly string[];
  readonly truncated: readonly SubgraphCut[];
}

/** Most cited first, then by id: the order in which papers of one depth are chosen. */
export function compareMostCited(a: PaperCard, b: PaperCard): number {
  return b.citerCount - a.citerCount || compareText(a.id, b.id);
}

/** Maximum number of citations read for one depth, unless a single paper has more. */
const MOST_CITATIONS_A_DEPTH = 500_000;

/**
 * The papers whose citations are read for the next depth: those with the fewest, up to `budget` together, and
 * at least one. They are chosen from stored counts, before anything is read.
 */
export function withinBudget(
  papers: readonly PaperCard[],
  budget = MOST_CITATIONS_A_DEPTH,
): PaperCard[] {
  const citations = ({ citerCount, referenceCount }: PaperCard): number =>
    citerCount + referenceCount;
  let total = 0;
  return papers
    .toSorted((a, b) => citations(a) - citations(b) || compareText(a.id, b.id))
    .filter((paper, index) => (total += citations(paper)) <= budget || index === 0);
}
