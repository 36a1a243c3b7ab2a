/**
 * How a stored property is verified. A `fact` is part of the canonical export. A `derived` property is
 * recomputed by `verify`. A `local` property belongs to this database only: it is not exported and cannot be
 * recomputed, so `verify` only checks its form.
 */
export type Watched = 'fact' | 'derived' | 'local';

/**
 * Every property that nodes and relationships of the graph model can have, as documented in
 * docs/graph-model.md.
 */
export const STORED_PROPERTIES = {
  Identifier: { key: 'fact', detached: 'local' },
  Paper: {
    id: 'local',
    title: 'fact',
    summary: 'fact',
    abstract: 'fact',
    venue: 'fact',
    url: 'fact',
    authorNames: 'fact',
    authorOrcids: 'fact',
    publishedOn: 'fact',
    dateKey: 'derived',
    citerCount: 'derived',
    referenceCount: 'derived',
    citerCells: 'derived',
    citerYears: 'derived',
    profileLabel: 'derived',
    contested: 'derived',
    contradictingShareLow: 'derived',
    retractionStatus: 'fact',
    retractionDate: 'fact',
    mergingInto: 'local',
    identityRevision: 'local',
    reportedCitationCounts: 'fact',
    representativeCiterIds: 'derived',
    representativeCiterPositions: 'derived',
    representativesRefreshedAt: 'local',
    sources: 'fact',
    provenance: 'fact',
    superseded: 'fact',
  },
  CITES: {
    role: 'derived',
    polarity: 'derived',
    influential: 'derived',
    disagreement: 'derived',
    contexts: 'fact',
    sources: 'fact',
    influentialSaid: 'fact',
    citedId: 'derived',
    newestKey: 'derived',
  },
} as const satisfies Record<string, Record<string, Watched>>;

/** Labels of nodes. */
export const LABELS = [
  'Identifier',
  'Paper',
  'Stub',
  'RepresentativesDue',
  'Merging',
  'CitegraphSchema',
] as const;

/** The names that `strays` accepts. */
export const KNOWN_ELEMENTS = {
  labels: LABELS,
  identifierProperties: Object.keys(STORED_PROPERTIES.Identifier),
  paperProperties: Object.keys(STORED_PROPERTIES.Paper),
  citationProperties: Object.keys(STORED_PROPERTIES.CITES),
} as const;
