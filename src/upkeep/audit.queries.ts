import { CUBE_COLUMNS, TALLIED_COLUMNS, type TalliedLabels } from '../citation/citerCube.js';
import type { StoredCounts } from '../citation/citerTally.js';
import type { SelfCitation } from '../citation/selfCitation.js';
import type { StoredCitationClaims } from '../citation/citationClaims.js';
import { EVIDENCE_PROPERTIES, type StoredEvidence } from '../citation/storedEvidence.js';
import { read } from '../graph/query.js';
import { CLAIM_COLUMNS } from '../ledger/citations.queries.js';
import { AUTHOR_COLUMNS, type StoredAuthors } from '../paper/authors.js';
import { FACT_PROPERTIES } from '../paper/factTable.js';
import { FACT_KEYS, type StoredFacts } from '../paper/storedFacts.js';
import type { StoredProfile } from '../profile/storedProfile.js';

/** A paper as `verify` and `export` read it. */
export type AuditedPaper = StoredFacts &
  StoredCounts &
  StoredProfile & {
    id: string;
    stub: boolean;
    /** Whether all that is known of it is that sources have deleted it. */
    deleted: boolean;
    referenceCount: number;
    identifiers: string[];
    /** How many identifiers were detached; null for none. */
    identityRevision: number | null;
    /** Whether the list of representative citers waits to be rebuilt. */
    representativesDue: boolean;
    representativeCiterIds: string[] | null;
    representativeCiterPositions: number[] | null;
    representativesRefreshedAt: string | null;
  };

/** Citers of one paper that agree in what is counted of them, and do or do not have a summary. */
export interface RecountedCiters extends TalliedLabels {
  id: string;
  year: number;
  hasSummary: boolean;
  count: number;
  /** Those that the paper's list of representative citers names. */
  listed: string[];
}

/** A citation as `verify` and `export` read it, with its two ends. */
export type AuditedCitation = StoredCitationClaims &
  StoredEvidence &
  /** Of the cited paper. */ StoredAuthors & {
    citingId: string;
    citingDateKey: string;
    citedId: string;
    /** Smallest identifier of the cited paper. */
    citedIdentifier: string | null;
    role: string;
    polarity: string;
    disagreement: boolean;
    humanRole: string | null;
    humanPolarity: string | null;
    influential: boolean | null;
    storedCitedId: string;
    newestKey: string;
    selfCitation: SelfCitation;
    vocabularies: string[] | null;
    humanVocabularies: string[] | null;
    /** Whether authors have changed since it was judged. */
    selfCitationDue: boolean;
  };

/** The reads of `verify` and the canonical export: everything that is stored. */
export const auditQueries = {
  papersAfter: read<{ after: string; limit: number }, AuditedPaper>('papersAfter', {
    params: ['after', 'limit'],
    columns: [
      'id',
      'stub',
      'deleted',
      'identifiers',
      'referenceCount',
      ...FACT_PROPERTIES,
      ...FACT_KEYS,
      'citerCount',
      'citerCells',
      'citerYears',
      'citerHumanPolarities',
      'citerVocabularies',
      ...CUBE_COLUMNS,
      'profileLabel',
      'contested',
      'contradictingShareLow',
      'identityRevision',
      'representativesDue',
      'representativeCiterIds',
      'representativeCiterPositions',
      'representativesRefreshedAt',
    ],
  }),
  citationsFrom: read<{ citingIds: string[] }, AuditedCitation>('citationsFrom', {
    params: ['citingIds'],
    columns: [
      'citingId',
      'citingDateKey',
      'citedId',
      'citedIdentifier',
      'role',
      'polarity',
      'disagreement',
      'humanRole',
      'humanPolarity',
      ...EVIDENCE_PROPERTIES,
      'influential',
      'storedCitedId',
      'newestKey',
      'selfCitation',
      'vocabularies',
      'humanVocabularies',
      'selfCitationDue',
      ...AUTHOR_COLUMNS,
      ...CLAIM_COLUMNS,
    ],
  }),
  recountedCiters: read<{ ids: string[] }, RecountedCiters>('recountedCiters', {
    params: ['ids'],
    columns: [
      'id',
      ...TALLIED_COLUMNS.filter((column) => column !== 'newestKey'),
      ...(['year', 'hasSummary', 'count', 'listed'] as const),
    ],
  }),
  strays: read<
    {
      labels: readonly string[];
      identifierProperties: readonly string[];
      sourceProperties: readonly string[];
      paperProperties: readonly string[];
      citationProperties: readonly string[];
    },
    { kind: string; name: string }
  >('strays', {
    params: [
      'labels',
      'identifierProperties',
      'sourceProperties',
      'paperProperties',
      'citationProperties',
    ],
    columns: ['kind', 'name'],
    allowsScan: 'verify reads everything',
  }),
};
