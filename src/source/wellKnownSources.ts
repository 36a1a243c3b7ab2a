import type { Evidence } from './evidence.js';

/** What is known of a source whoever uses it: version 0 of its profile, which whatever is stated of it replaces. */
export interface WellKnownSource {
  readonly evidence: Evidence;
  /** Who or what makes its labels. */
  readonly agent: string;
  readonly url: string;
}

const BY_EXPERTS = { evidence: 'EXPERT', agent: 'Annotators who know the field' } as const;
const BY_AUTHORS = { evidence: 'AUTHOR', agent: 'Authors of the citing papers' } as const;

/**
 * The well-known sources of labels, by the names under which citegraph imports them. CiTO is missing on purpose: it is a
 * vocabulary, in which authors, curators and programs write alike.
 */
export const WELL_KNOWN_SOURCES: Readonly<Record<string, WellKnownSource>> = {
  'semantic-scholar': {
    evidence: 'MODEL',
    agent: 'Citation intent model of Semantic Scholar',
    url: 'https://www.semanticscholar.org',
  },
  scite: { evidence: 'MODEL', agent: 'Classifier of scite', url: 'https://scite.ai' },
  scicite: {
    evidence: 'CROWD',
    agent: 'Crowd workers',
    url: 'https://github.com/allenai/scicite',
  },
  'acl-arc': { ...BY_EXPERTS, url: 'https://github.com/davidjurgens/citation-function' },
  'acl-arc-jurgens': { ...BY_EXPERTS, url: 'https://github.com/davidjurgens/citation-function' },
  multicite: { ...BY_EXPERTS, url: 'https://github.com/allenai/multicite' },
  '3c': { ...BY_AUTHORS, url: 'https://aclanthology.org/2020.wosp-1.12/' },
  act2: { ...BY_AUTHORS, url: 'https://aclanthology.org/2020.wosp-1.12/' },
};

/** The evidence of a source of which nothing else is known. */
export function wellKnownEvidence(source: string): Evidence {
  return wellKnownSource(source)?.evidence ?? 'UNKNOWN';
}

/** Null for a source that is not in the table. */
export function wellKnownSource(source: string): WellKnownSource | null {
  return Object.hasOwn(WELL_KNOWN_SOURCES, source) ? (WELL_KNOWN_SOURCES[source] ?? null) : null;
}
