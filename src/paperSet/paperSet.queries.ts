import { COUNT_PARAMS } from '../citation/citation.queries.js';
import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';
import type { CountParams } from '../citation/scanParams.js';
import type { SelfCitation } from '../citation/selfCitation.js';
import { read } from '../graph/query.js';
import { CARD_COLUMNS, type PaperCard } from '../paper/paperRows.js';

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
