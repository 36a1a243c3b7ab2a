import { COUNT_PARAMS, FILTERING_PARAMS } from '../citation/citation.queries.js';
import type { FilteringParams } from '../citation/countTogether.js';
import type { Headline } from '../citation/headline.js';
import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import type { CountParams } from '../citation/scanParams.js';
import type { SelfCitation } from '../citation/selfCitation.js';
import { read } from '../graph/query.js';
import { CARD_COLUMNS, type PaperCard } from '../paper/paperRows.js';
import type { Evidence } from '../source/evidence.js';
import type { KnownEvidence } from '../sources/evidenceBySource.js';

/** Citations to a set with one role, polarity and year; 0 where the year is not known. */
export interface SetCell {
  readonly role: Role;
  readonly polarity: Polarity;
  readonly year: number;
  readonly count: number;
}

/** Citations among the papers of a set with one verdict; those to be judged again among them. */
export interface VerdictCount {
  readonly verdict: SelfCitation;
  readonly count: number;
  readonly pending: number;
}

/** A paper with the number of papers of a set that a citation joins it to. */
export type LinkedPaper = PaperCard & { readonly count: number };

/** What a list of citations asks for. */
export interface SetCitationParams extends FilteringParams {
  readonly ids: readonly string[];
  readonly citingIds: readonly string[];
  readonly limit: number;
  readonly wanted: Readonly<Record<'sources' | 'evidence' | 'statements' | 'sentence', boolean>>;
  readonly classes: readonly Evidence[];
  /** Of sources, for labels that do not state theirs. */
  readonly evidenceOf: KnownEvidence;
}

/** A citation between two papers of a set; lists and the sentence are null unless wanted. */
export interface SetCitation extends Headline {
  readonly citingId: string;
  readonly citedId: string;
  readonly selfCitation: SelfCitation;
  readonly selfCitationDue: boolean;
  readonly selfCitationSaid: readonly string[] | null;
  /** `source@version`. */
  readonly sources: readonly string[] | null;
  readonly evidence: Evidence | null;
  /** As `storeContext` writes it. */
  readonly sentence: string | null;
}

const topOf = (name: string) =>
  read<CountParams & { limit: number }, LinkedPaper>(name, {
    params: [...COUNT_PARAMS, 'limit'],
    columns: ['count', ...CARD_COLUMNS],
    queued: true,
  });

/** The statements that read the citations of a set of papers; slots are its papers, all under one filter. */
export const paperSetQueries = {
  setCells: read<CountParams, SetCell>('setCells', {
    params: COUNT_PARAMS,
    columns: ['role', 'polarity', 'year', 'count'],
    queued: true,
  }),
  setCiterCount: read<CountParams, { citers: number }>('setCiterCount', {
    params: COUNT_PARAMS,
    columns: ['citers'],
    queued: true,
  }),
  setCitations: read<SetCitationParams, SetCitation>('setCitations', {
    params: [
      ...(['ids', 'citingIds', 'slot', 'limit', 'wanted', 'classes', 'evidenceOf'] as const),
      ...FILTERING_PARAMS,
    ],
    columns: [
      ...(['citingId', 'citedId', 'role', 'polarity', 'influential', 'disagreement'] as const),
      ...(['humanRole', 'humanPolarity', 'selfCitation', 'selfCitationDue'] as const),
      ...(['selfCitationSaid', 'sources', 'evidence', 'sentence'] as const),
    ],
    queued: true,
  }),
  setTopCiters: topOf('setTopCiters'),
  setTopReferences: topOf('setTopReferences'),
  setCitationsWithin: read<CountParams & { ids: readonly string[] }, VerdictCount>(
    'setCitationsWithin',
    {
      params: [...COUNT_PARAMS, 'ids'],
      columns: ['verdict', 'count', 'pending'],
      queued: true,
    },
  ),
};
