import type {
  CitationPolarity,
  CitationRole,
  HubTier,
  SelfCitationVerdict,
} from '../generated/operations.js';

/** What the drawing, the table, the legend and the files of `/graph` are all made of. */
export interface ShownGraph {
  readonly papers: readonly ShownPaper[];
  /** Both ends are among papers. */
  readonly citations: readonly ShownCitation[];
}

export interface ShownPaper {
  readonly id: string;
  readonly title: string;
  /** Null where no author is known. */
  readonly firstAuthor: string | null;
  /** Null when no date is known. */
  readonly year: number | null;
  readonly tier: HubTier | null;
  /** Citing papers in the whole graph, of which the drawing may hold a few. */
  readonly citerCount: number;
  readonly retracted: boolean;
  readonly arrival: Arrival;
}

export interface ShownCitation {
  readonly citingId: string;
  readonly citedId: string;
  readonly role: CitationRole;
  readonly polarity: CitationPolarity;
  /** Null when no source rates it. */
  readonly influential: boolean | null;
  readonly disagreement: boolean;
  /** Whether the two papers have an author in common. */
  readonly self: SelfCitationVerdict;
  /** Names of all sources that report it. */
  readonly sources: readonly string[];
}

/** Why a paper is here. */
export type Arrival =
  | { readonly kind: 'ASKED' }
  | { readonly kind: 'EXPANDED'; readonly from: string; readonly direction: Direction }
  | { readonly kind: 'ON_PATH'; readonly from: string; readonly to: string }
  | { readonly kind: 'WALKED'; readonly step: number; readonly from: string };

/** From a paper to those that cite it, or to those that it cites. */
export type Direction = 'CITERS' | 'REFERENCES';
