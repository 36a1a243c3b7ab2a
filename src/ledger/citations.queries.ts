import type { SelfCitation } from '../citation/selfCitation.js';
import type { Section } from '../citation/section.js';
import type { StoredEvidence } from '../citation/storedEvidence.js';
import type { StoredCitationClaims } from '../citation/citationClaims.js';
import { TALLIED_COLUMNS, type TalliedLabels } from '../citation/citerCube.js';
import { read, write, type NoRow } from '../graph/query.js';

/** What `createCitations` and `setCitations` store on an edge; null removes a property. */
export interface CitationProperties extends StoredCitationClaims, StoredEvidence {
  role: string;
  polarity: string;
  disagreement: boolean;
  influential: boolean | null;
  humanRole: string | null;
  humanPolarity: string | null;
  citedId: string;
  newestKey: string;
  selfCitation: SelfCitation;
  vocabularies: string[] | null;
  humanVocabularies: string[] | null;
}

/** A new edge. A list, because Neo4j reads long lists of lists faster than of maps. */
export type CreatedCitation = [
  citingId: string,
  citedId: string,
  newestKey: string,
  role: string,
  polarity: string,
  disagreement: boolean,
  influential: boolean | null,
  contexts: string[] | null,
  sources: string[] | null,
  influentialSaid: string[] | null,
  emptyContexts: string[] | null,
  humanRole: string | null,
  humanPolarity: string | null,
  selfCitation: SelfCitation,
  ...ofContexts: CreatedOfContexts,
];

/** Left out where there is none of them, so that most rows without contexts are not longer for it. */
type CreatedOfContexts =
  | []
  | [
      vocabularies: string[] | null,
      contextCount: number | null,
      sections: Section[] | null,
      confidences: string[] | null,
      humanVocabularies: string[] | null,
      selfCitationSaid: string[] | null,
    ];

/** The columns of what is claimed about a citation (`cypher/parts/claimColumns.cypher`). */
export const CLAIM_COLUMNS = [
  'contexts',
  'emptyContexts',
  'sources',
  'influentialSaid',
  'selfCitationSaid',
] as const satisfies (keyof StoredCitationClaims)[];

/** What of a stored citation the cited paper counts, and the key that has its date. */
export type TalliedRow = TalliedLabels & { newestKey: string };

/** The statements that read and write citations. */
export const citationsQueries = {
  citationsOfPairs: read<
    { pairs: [citedId: string, newestKey: string][] },
    StoredCitationClaims & TalliedRow & { citedId: string }
  >('citationsOfPairs', {
    params: ['pairs'],
    columns: ['citedId', ...TALLIED_COLUMNS, ...CLAIM_COLUMNS],
  }),
  talliedReferences: read<
    { citingIds: string[] },
    TalliedRow & { citingId: string; citedId: string }
  >('talliedReferences', {
    params: ['citingIds'],
    columns: ['citingId', 'citedId', ...TALLIED_COLUMNS],
  }),
  createCitations: write<{ rows: CreatedCitation[] }, NoRow>('createCitations', {
    params: ['rows'],
    columns: [],
  }),
  setCitations: write<
    { rows: { citedId: string; newestKey: string; properties: CitationProperties }[] },
    NoRow
  >('setCitations', { params: ['rows'], columns: [] }),
  deleteCitations: write<{ rows: { citedId: string; newestKey: string }[] }, NoRow>(
    'deleteCitations',
    { params: ['rows'], columns: [] },
  ),
  setNewestKeys: write<{ rows: { citingId: string; dateKey: string }[] }, NoRow>('setNewestKeys', {
    params: ['rows'],
    columns: [],
  }),
};
