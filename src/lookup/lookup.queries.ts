import type { CitationTuple } from '../citation/citationRow.js';
import type { KeyRange } from '../citation/scanParams.js';
import { read } from '../graph/query.js';
import type { CardTuple } from '../paper/cardTuple.js';
import {
  CARD_COLUMNS,
  DETAIL_COLUMNS,
  type PaperCard,
  type PaperDetails,
} from '../paper/paperRows.js';

/** Where to look for one paper: a current surrogate, a key of an `Identifier` node, or both. */
export interface PaperLookup {
  readonly surrogate: string | null;
  readonly key: string;
}

/** What to look up, and what is to come along. */
export interface LookupParams {
  readonly lookups: readonly (PaperLookup & KeyRange & { readonly index: number })[];
  /** How many of the newest citers come with each paper, within the bounds of its lookup. */
  readonly citers: number;
  readonly wholeCiters: boolean;
  readonly representatives: number;
  readonly wholeRepresentatives: boolean;
}

/** A paper that was looked up, with what came along. */
export type LookupRow = PaperCard &
  PaperDetails & {
    readonly lookupIndex: number;
    readonly citers: readonly CitationTuple[];
    readonly representatives: readonly CardTuple[];
  };

/** The statement behind `paper(id:)` and `papers(ids:)`. */
export const lookupQueries = {
  papersByLookups: read<LookupParams, LookupRow>('papersByLookups', {
    params: ['lookups', 'citers', 'wholeCiters', 'representatives', 'wholeRepresentatives'],
    columns: ['lookupIndex', 'citers', 'representatives', ...CARD_COLUMNS, ...DETAIL_COLUMNS],
    paging: true,
    shared: { list: 'lookups', unless: [] },
  }),
};
