/**
 * What watches over a stored property. A `fact` is part of the canonical export. What is `derived`, `verify` works out again.
 * What is `local` belongs to this database alone: no export carries it and nothing else says what it was, so `verify` sees no
 * more than whether it has its form.
 */
export type Watched = 'fact' | 'derived' | 'local';

/** Every property that nodes and relationships of the graph model can have, as docs/graph-model.md tells them. */
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

/** What `strays` takes for known. */
export const KNOWN_ELEMENTS = {
  labels: LABELS,
  identifierProperties: Object.keys(STORED_PROPERTIES.Identifier),
  paperProperties: Object.keys(STORED_PROPERTIES.Paper),
  citationProperties: Object.keys(STORED_PROPERTIES.CITES),
} as const;
