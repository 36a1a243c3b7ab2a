import type { Polarity } from '../../../src/citation/polarity.js';
import type { Role } from '../../../src/citation/role.js';

/** Who said something, in which version; null for a record without one. */
export interface Origin {
  readonly name: string;
  readonly version: string | null;
}

export interface Notice {
  readonly kind: string;
  readonly date: string | null;
  readonly doi: string | null;
  readonly reasons: readonly string[];
  readonly source: string;
  readonly record: null;
  readonly reportedBy: string;
  readonly asOf: string | null;
}

/** A paper of the fixture as the graph must hold it. */
export interface PaperFacts {
  /** In the fixture. */
  readonly name: string;
  /** Drawn at random by the import. */
  readonly id: string;
  readonly identifiers: readonly string[];
  readonly title: string | null;
  readonly summary: string | null;
  readonly summarySource: string | null;
  readonly abstract: string | null;
  readonly authors:
    | readonly {
        readonly name: string;
        readonly orcid: string | null;
        readonly ids: readonly string[];
      }[]
    | null;
  readonly venue: string | null;
  readonly language: string | null;
  readonly type: string | null;
  readonly field: string | null;
  readonly subfield: string | null;
  readonly topic: string | null;
  readonly publishedOn: string | null;
  /** `publishedOn` with `00` for what is not known of it, so that dates can be compared as text. */
  readonly dateKey: string;
  readonly year: number | null;
  readonly url: string | null;
  readonly stub: boolean;
  /** Newest first. */
  readonly notices: readonly Notice[];
  readonly editorialState: object | null;
  readonly retraction: {
    readonly status: string;
    readonly date: string | null;
    readonly source: string;
  } | null;
  readonly sources: readonly Origin[];
  readonly reportedCitationCounts: readonly {
    readonly source: string;
    readonly count: number;
    readonly asOf: string | null;
  }[];
}

/** What a source says of one sentence, or of the citation as a whole. */
export interface Context {
  readonly source: string;
  readonly version: string;
  readonly text: string | null;
  readonly section: string | null;
  readonly role: Role;
  readonly polarity: Polarity;
  readonly vocabulary: string | null;
  readonly label: string | null;
  readonly confidence: number | null;
  /** What the claim itself states. */
  readonly evidence: string | undefined;
  readonly agent: string | undefined;
  readonly date: string | undefined;
}

export interface Citation {
  readonly citing: PaperFacts;
  readonly cited: PaperFacts;
  readonly role: Role;
  readonly polarity: Polarity;
  readonly humanRole: Role | null;
  readonly humanPolarity: Polarity | null;
  readonly influential: boolean | null;
  readonly disagreement: boolean;
  readonly selfCitation: string;
  /** What sources say of it, by name. */
  readonly selfCitationSaid: readonly { readonly source: Origin; readonly value: boolean }[];
  readonly contexts: readonly Context[];
  readonly sources: readonly Origin[];
}

/** The fixture in memory, small enough to look at all of it for every question. */
export interface FixtureGraph {
  readonly papers: readonly PaperFacts[];
  readonly citations: readonly Citation[];
  /** The same by the cited and by the citing paper. */
  readonly citersOf: ReadonlyMap<PaperFacts, readonly Citation[]>;
  readonly referencesOf: ReadonlyMap<PaperFacts, readonly Citation[]>;
  /** Those of papers that are merged into others, and not asked for as nodes any more. */
  readonly retiredIds: ReadonlyMap<string, PaperFacts>;
}

export function citationsOf(
  graph: FixtureGraph,
  paper: PaperFacts,
  direction: 'citers' | 'references',
): readonly Citation[] {
  return (direction === 'citers' ? graph.citersOf : graph.referencesOf).get(paper) ?? [];
}

export function citerCountOf(graph: FixtureGraph, paper: PaperFacts): number {
  return citationsOf(graph, paper, 'citers').length;
}

/** Citers that share no identifier of an author with a paper. */
export function independentCountOf(graph: FixtureGraph, paper: PaperFacts): number {
  const citers = citationsOf(graph, paper, 'citers');
  return citers.filter(({ selfCitation }) => !selfCitation.endsWith('D')).length;
}
