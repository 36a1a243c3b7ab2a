import { z } from 'zod';
import { PAPER_ID } from '../paper/paperId.js';
import { FACT_PROPERTIES, isList, type FactProperty } from '../paper/factTable.js';
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
  },
} as const satisfies Record<Owner, z.ZodRawShape>;

/** What a restore computes again, by the code that keeps it while records are imported. */
export const REBUILT = {
  Identifier: [],
  Paper: [
    'dateKey',
    'titleKey',
    'searchWords',
    'citerCount',
    'referenceCount',
    'citerCells',
    'citerYears',
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
    'citedId',
    'newestKey',
    'selfCitation',
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
  recorded: ['Paper', 'Identifier'],
  /** From the properties of a paper: what is known about it, `mergingInto`, and its citers. */
  rebuilt: ['Stub', 'Deleted', 'Merging', 'RepresentativesDue'],
  /** Not needed: what it marks is not restored. */
  dropped: ['TakingBack', 'AuthorsChanged'],
  /** Of the database itself: a restore needs one that has it already. */
  prepared: ['CitegraphSchema'],
} as const;

/** Relationships, which are part of the records of papers and citations. */
export const RESTORED_RELATIONSHIPS = ['IDENTIFIES', 'CITES'] as const;
