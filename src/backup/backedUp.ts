import { z } from 'zod';
import { PAPER_ID } from '../paper/paperId.js';
import { FACT_PROPERTIES, isList, type FactProperty } from '../paper/factTable.js';
import { EVIDENCE } from '../source/evidence.js';
import { SOURCE_NAME } from '../source/sourceName.js';
import type { STORED_PROPERTIES } from '../upkeep/verify/storedProperties.js';

type Owner = keyof typeof STORED_PROPERTIES;

const TEXT = z.string();
const LIST = z.array(z.string()).min(1);

const FACT_SHAPES = Object.fromEntries(
  FACT_PROPERTIES.map((property) => [property, (isList(property) ? LIST : TEXT).optional()]),
) as Record<FactProperty, z.ZodOptional<typeof LIST | typeof TEXT>>;

/** What a backup holds of each node and citation: everything that nothing else in it determines. */
export const BACKED_UP = {
  Identifier: { key: TEXT, detached: TEXT.optional() },
  Source: {
    name: z.string().regex(SOURCE_NAME),
    evidence: z.enum(EVIDENCE),
    agent: TEXT.optional(),
    licence: TEXT.optional(),
    url: TEXT.optional(),
    version: TEXT,
  },
  Paper: {
    id: z.string().regex(PAPER_ID),
    ...FACT_SHAPES,
    identityRevision: z.int().positive().optional(),
    mergingInto: z.string().regex(PAPER_ID).optional(),
  },
  CITES: {
    contexts: LIST.optional(),
    emptyContexts: LIST.optional(),
    sources: LIST,
    influentialSaid: LIST.optional(),
    selfCitationSaid: LIST.optional(),
  },
} as const satisfies Record<Owner, z.ZodRawShape>;

/** What a restore computes again, by the code that keeps it while records are imported. */
export const REBUILT = {
  Identifier: [],
  /** Not needed: what it is the progress of is not restored. */
  Source: ['rederivedUpTo'],
  Paper: [
    'dateKey',
    'titleKey',
    'searchWords',
    'citerCount',
    'referenceCount',
    'citerCells',
    'citerYears',
    'citerHumanPolarities',
    'citerVocabularies',
    'citerCube',
    'independentCiterCount',
    'profileLabel',
    'contested',
    'contradictingShareLow',
    'representativeCiterIds',
    'representativeCiterPositions',
    'representativesRefreshedAt',
  ],
  CITES: [
    'role',
    'polarity',
    'influential',
    'disagreement',
    'humanRole',
    'humanPolarity',
    'contextCount',
    'sections',
    'confidences',
    'citedId',
    'newestKey',
    'selfCitation',
    'vocabularies',
    'humanVocabularies',
  ],
} as const satisfies {
  [Each in Owner]: readonly Exclude<
    keyof (typeof STORED_PROPERTIES)[Each],
    keyof (typeof BACKED_UP)[Each]
  >[];
};

/** Labels of nodes, by how a restore gets them. */
export const RESTORED_LABELS = {
  /** One record of a backup each; identifiers are part of those of papers. */
  recorded: ['Source', 'Paper', 'Identifier'],
  /** From the properties of a paper: what is known about it, `mergingInto`, and its citers. */
  rebuilt: ['Stub', 'Deleted', 'Merging', 'RepresentativesDue'],
  /** Not needed: what it marks is not restored. */
  dropped: ['TakingBack', 'AuthorsChanged', 'EvidenceChanged'],
  /** Of the database itself: a restore needs one that has it already. */
  prepared: ['CitegraphSchema'],
  /** Who may ask a server is no part of the graph: a restore leaves those that its database has. */
  kept: ['ApiKey'],
} as const;

/** Relationships, which are part of the records of papers and citations. */
export const RESTORED_RELATIONSHIPS = ['IDENTIFIES', 'CITES'] as const;
