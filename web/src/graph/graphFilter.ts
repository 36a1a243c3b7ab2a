import type {
  CitationFilter,
  CitationPolarity,
  CitationRole,
  EvidenceBasis,
  SelfCitations,
  TraversalFilter,
} from '../generated/operations.js';
import type { ShownCitation, ShownPaper } from './shownGraph.js';

/** What the legend keeps. An empty list keeps all, and so does null. */
export interface GraphFilter {
  /** Whose labels roles and polarities are; those of all when null. */
  readonly basis: EvidenceBasis | null;
  readonly roles: readonly CitationRole[];
  readonly polarities: readonly CitationPolarity[];
  /** Names of sources: a citation that one of them reports is kept. */
  readonly sources: readonly string[];
  readonly self: SelfCitations | null;
  readonly from: number | null;
  readonly to: number | null;
  /** Retracted papers only, or all others only. */
  readonly retracted: boolean | null;
}

export const KEEPS_ALL: GraphFilter = {
  basis: null,
  roles: [],
  polarities: [],
  sources: [],
  self: null,
  from: null,
  to: null,
  retracted: null,
};

/** Whether a citation passes: roles, polarities, sources and self-citations are its own; its ends are judged apart. */
export function keepsCitation(filter: GraphFilter, citation: ShownCitation): boolean {
  return (
    isAmong(filter.roles, citation.role) &&
    isAmong(filter.polarities, citation.polarity) &&
    (filter.sources.length === 0 ||
      citation.sources.some((source) => filter.sources.includes(source))) &&
    keepsSelf(filter.self, citation)
  );
}

/** Whether a paper passes. Like on the server, a bound of years leaves out papers without a date. */
export function keepsPaper({ from, to, retracted }: GraphFilter, paper: ShownPaper): boolean {
  if (retracted !== null && paper.retracted !== retracted) return false;
  if (from === null && to === null) return true;
  if (paper.year === null) return false;
  return paper.year >= (from ?? paper.year) && paper.year <= (to ?? paper.year);
}

/** Whether a paper stays in the drawing: those that were asked for do, so that there is something to come back to. */
export function keepsHere(filter: GraphFilter, paper: ShownPaper): boolean {
  return paper.arrival.kind === 'ASKED' || keepsPaper(filter, paper);
}

/** The same as a filter of the API for what is followed to further papers; null when all is kept. */
export function traversalFilter(filter: GraphFilter): TraversalFilter | null {
  const given = Object.entries({
    basis: filter.basis,
    roles: filter.roles.length === 0 ? null : [...filter.roles],
    polarities: filter.polarities.length === 0 ? null : [...filter.polarities],
    sources: filter.sources.length === 0 ? null : [...filter.sources],
    selfCitations: filter.self,
    yearFrom: filter.from,
    yearTo: filter.to,
  }).filter(([, value]) => value !== null);
  return given.length === 0 ? null : Object.fromEntries(given);
}

/** The same for lists of citing papers and references, which know whether a paper is retracted; null when all is kept. */
export function listFilter(filter: GraphFilter): CitationFilter | null {
  const followed = traversalFilter(filter);
  if (filter.retracted === null) return followed;
  return { ...followed, retracted: filter.retracted };
}

function isAmong<Value>(kept: readonly Value[], value: Value): boolean {
  return kept.length === 0 || kept.includes(value);
}

function keepsSelf(choice: SelfCitations | null, { self }: ShownCitation): boolean {
  switch (choice) {
    case 'ONLY':
      return self === 'YES' || self === 'LIKELY';
    case 'EXCLUDE':
      return self !== 'YES';
    case 'EXCLUDE_LIKELY':
      return self !== 'YES' && self !== 'LIKELY';
    case 'INCLUDE':
    case null:
      return true;
  }
}
