import { LABELS, SEARCH_ORDERS, TIERS } from '../address/choices.js';
import { QueryReader, spelled, writeQuery, type Misread } from '../address/queryReader.js';
import type {
  CitationProfileLabel,
  HubTier,
  PaperFilter,
  SearchOrder,
} from '../generated/operations.js';

/** What the search page shows, as the query of its address says it. */
export interface SearchView {
  /** What was typed; empty without a search. */
  readonly words: string;
  readonly order: SearchOrder;
  readonly from: number | null;
  readonly to: number | null;
  readonly venue: string | null;
  readonly author: string | null;
  readonly language: string | null;
  readonly tier: HubTier | null;
  readonly label: CitationProfileLabel | null;
}

/** Characters that the server takes. */
const LONGEST_QUERY = 2_000;
const LONGEST_VALUE = 200;

export function readSearch(query: string): { view: SearchView; misread: readonly Misread[] } {
  const asked = new QueryReader(query);
  const view: SearchView = {
    words: asked.text('q', LONGEST_QUERY) ?? '',
    order: asked.one('order', SEARCH_ORDERS) ?? 'RELEVANCE',
    from: asked.year('from'),
    to: asked.year('to'),
    venue: asked.text('venue', LONGEST_VALUE),
    author: asked.text('author', LONGEST_VALUE),
    language: asked.text('language', LONGEST_VALUE),
    tier: asked.one('tier', TIERS),
    label: asked.one('label', LABELS),
  };
  return { view, misread: asked.misread };
}

export function writeSearch(view: SearchView): string {
  return `/search${writeQuery([
    ['q', view.words === '' ? null : view.words],
    ['order', view.order === 'RELEVANCE' ? null : spelled(view.order)],
    ['from', view.from],
    ['to', view.to],
    ['venue', view.venue],
    ['author', view.author],
    ['language', view.language],
    ['tier', view.tier === null ? null : spelled(view.tier)],
    ['label', view.label === null ? null : spelled(view.label)],
  ])}`;
}

/** The filter of a search; null when it keeps every paper. */
export function searchFilter(view: SearchView): PaperFilter | null {
  const { from, to, venue, author, language, tier, label } = view;
  const filter: PaperFilter = {
    ...(from === null ? {} : { yearFrom: from }),
    ...(to === null ? {} : { yearTo: to }),
    ...(venue === null ? {} : { venue }),
    ...(author === null ? {} : { authors: [author] }),
    ...(language === null ? {} : { language }),
    ...(tier === null ? {} : { tier }),
    ...(label === null ? {} : { label }),
  };
  return Object.keys(filter).length === 0 ? null : filter;
}
