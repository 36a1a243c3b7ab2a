import { EVIDENCE_PROPERTIES, type StoredEvidence } from '../citation/storedEvidence.js';
import type { StoredCitationClaims } from '../citation/citationClaims.js';
import { read } from '../graph/query.js';
import { CLAIM_COLUMNS } from './citations.queries.js';

/** A citation with contexts, as it is stored. */
export interface LabelledReference extends StoredCitationClaims, StoredEvidence {
  place: string;
  citingId: string;
  citedId: string;
  role: string;
  polarity: string;
  disagreement: boolean;
  humanRole: string | null;
  humanPolarity: string | null;
  vocabularies: string[] | null;
  humanVocabularies: string[] | null;
}

/** The statements of deriving headlines again. */
export const rederiveQueries = {
  labelledReferences: read<{ ids: string[]; after: string; limit: number }, LabelledReference>(
    'labelledReferences',
    {
      params: ['ids', 'after', 'limit'],
      columns: [
        'place',
        'citingId',
        'citedId',
        'role',
        'polarity',
        'disagreement',
        'humanRole',
        'humanPolarity',
        'vocabularies',
        'humanVocabularies',
        ...EVIDENCE_PROPERTIES,
        ...CLAIM_COLUMNS,
      ],
    },
  ),
};
