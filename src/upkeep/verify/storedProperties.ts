import { FACT_PROPERTIES, type FactProperty } from '../../paper/factTable.js';

/**
 * How a stored property is verified. A `fact` is part of the canonical export. A `derived` property is
 * recomputed by `verify`. A `local` property belongs to this database only: it is not exported and cannot be
 * recomputed, so `verify` only checks its form.
 */
export type Watched = 'fact' | 'derived' | 'local';

const FACT_WATCH = Object.fromEntries(
  FACT_PROPERTIES.map((property) => [property, 'fact']),
) as Record<FactProperty, 'fact'>;

/**
 * Every property that nodes and relationships of the graph model can have, as documented in
 * docs/graph-model.md.
 */
export const STORED_PROPERTIES = {
  Identifier: { key: 'fact', detached: 'local' },
  Source: {
    name: 'fact',
    evidence: 'fact',
    agent: 'fact',
    licence: 'fact',
    url: 'fact',
    version: 'fact',
    rederivedUpTo: 'local',
  },
  Paper: {
    ...FACT_WATCH,
    id: 'local',
    dateKey: 'derived',
    titleKey: 'derived',
    searchWords: 'derived',
    citerCount: 'derived',
    referenceCount: 'derived',
    citerCells: 'derived',
    citerYears: 'derived',
    citerHumanPolarities: 'derived',
    citerVocabularies: 'derived',
    citerCube: 'derived',
    independentCiterCount: 'derived',
    profileLabel: 'derived',
    contested: 'derived',
    contradictingShareLow: 'derived',
    mergingInto: 'local',
    identityRevision: 'local',
    representativeCiterIds: 'derived',
    representativeCiterPositions: 'derived',
    representativesRefreshedAt: 'local',
  },
  CITES: {
    role: 'derived',
    polarity: 'derived',
    influential: 'derived',
    disagreement: 'derived',
    humanRole: 'derived',
    humanPolarity: 'derived',
    contextCount: 'derived',
    sections: 'derived',
    confidences: 'derived',
    contexts: 'fact',
    emptyContexts: 'fact',
    sources: 'fact',
    influentialSaid: 'fact',
    selfCitationSaid: 'fact',
    citedId: 'derived',
    newestKey: 'derived',
    selfCitation: 'derived',
    vocabularies: 'derived',
    humanVocabularies: 'derived',
  },
} as const satisfies Record<string, Record<string, Watched>>;

/** Labels of nodes. */
export const LABELS = [
  'Identifier',
  'Paper',
  'Stub',
  'Deleted',
  'RepresentativesDue',
  'Merging',
  'TakingBack',
  'AuthorsChanged',
  'Source',
  'EvidenceChanged',
  'CitegraphSchema',
  'ApiKey',
] as const;

/** The names that `strays` accepts. */
export const KNOWN_ELEMENTS = {
  labels: LABELS,
  identifierProperties: Object.keys(STORED_PROPERTIES.Identifier),
  sourceProperties: Object.keys(STORED_PROPERTIES.Source),
  paperProperties: Object.keys(STORED_PROPERTIES.Paper),
  citationProperties: Object.keys(STORED_PROPERTIES.CITES),
} as const;
