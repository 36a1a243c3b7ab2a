import type { HubTierThresholds } from '../config/config.js';
import type { FoundValues } from '../facets/facetPage.js';
import type { BucketParams } from '../facets/facets.queries.js';
import { read, type Variant } from '../graph/query.js';
import { PAPER_FILTER_PARAMS, type PaperFilter } from '../hubs/paperFilter.js';
import { CARD_COLUMNS, type PaperCard } from '../paper/paperRows.js';
import type { PaperLookup } from '../lookup/lookup.queries.js';
import type { FacetList } from '../relay/cursor.js';
import type { SearchCount, SearchPageParams, SearchParams, SearchRow } from './searchParams.js';

const SEARCH_PARAMS = [
  'surrogate',
  'key',
  'titleKey',
  'text',
  'considered',
  ...PAPER_FILTER_PARAMS,
] as const;

const page = (name: string, variantOf?: Variant) =>
  read<SearchPageParams, SearchRow>(name, {
    ...(variantOf && { variantOf }),
    params: [...SEARCH_PARAMS, 'titled', 'place', 'id', 'limit'],
    columns: ['score', ...CARD_COLUMNS],
  });

const orderedBy = (place: string): Variant => ({
  name: 'papersByText',
  replacing: { 'score AS place': `${place} AS place` },
});

interface SimilarWordsParams {
  /** Lucene queries: for the word itself, and for words like it. */
  readonly words: readonly {
    readonly index: number;
    readonly text: string;
    readonly similar: string;
  }[];
  readonly considered: number;
}

/** What is known of a word of a query. */
export interface SimilarWordsRow {
  readonly wordIndex: number;
  readonly isFound: boolean;
  /** Of each paper with a word like it: title, search words and authors. */
  readonly texts: readonly (readonly (string | null)[])[];
}

const FACET_PARAMS = ['facet', 'most', 'after', 'hub', 'superHub', 'megaHub'] as const;
const FACET_COLUMNS = ['values', 'valueCount', 'remaining', 'known', 'unknown'] as const;

/** Which values of which facet are wanted, and what the tiers are. */
export interface FacetParams extends BucketParams, HubTierThresholds {
  readonly facet: FacetList;
}

interface PrefixParams {
  /** Null for what can begin nothing. */
  readonly prefix: string | null;
  /** Maximum number of index entries considered. */
  readonly considered: number;
  readonly limit: number;
}

/** A paper that a prefix suggests, and whether more would begin with it than were considered. */
export interface SuggestedRow extends PaperCard {
  readonly truncated: boolean;
}

/** The statements of the full-text search, and of suggestions. */
export const searchQueries = {
  papersByText: page('papersByText'),
  papersByTextNewest: page('papersByTextNewest', orderedBy('paper.dateKey')),
  papersByTextMostCited: page('papersByTextMostCited', orderedBy('paper.citerCount')),
  papersByTextCount: read<SearchParams, SearchCount>('papersByTextCount', {
    params: SEARCH_PARAMS,
    columns: ['matching', 'truncated', 'exact'],
  }),
  similarWords: read<SimilarWordsParams, SimilarWordsRow>('similarWords', {
    params: ['words', 'considered'],
    columns: ['wordIndex', 'isFound', 'texts'],
  }),
  valuesByText: read<SearchParams & FacetParams, FoundValues<string>>('valuesByText', {
    params: [...SEARCH_PARAMS, ...FACET_PARAMS],
    columns: FACET_COLUMNS,
  }),
  valuesByFilter: read<
    PaperFilter & FacetParams & Pick<SearchParams, 'considered'>,
    FoundValues<string>
  >('valuesByFilter', {
    params: [...PAPER_FILTER_PARAMS, ...FACET_PARAMS, 'considered'],
    columns: FACET_COLUMNS,
  }),
  papersByTitlePrefix: read<PrefixParams, SuggestedRow>('papersByTitlePrefix', {
    params: ['prefix', 'considered', 'limit'],
    columns: ['truncated', ...CARD_COLUMNS],
  }),
  papersByIdentifierPrefix: read<
    PrefixParams & PaperLookup,
    SuggestedRow & { readonly identifierKey: string | null }
  >('papersByIdentifierPrefix', {
    params: ['surrogate', 'key', 'prefix', 'considered', 'limit'],
    columns: ['truncated', 'identifierKey', ...CARD_COLUMNS],
  }),
};
