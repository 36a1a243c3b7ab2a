import type { ReactNode } from 'react';
import type { CitationProfileLabel, SearchOrder } from '../../generated/operations.js';

const ORDERS: Readonly<Record<SearchOrder, string>> = {
  RELEVANCE: 'Best match',
  MOST_CITED: 'Most cited',
  NEWEST: 'Newest',
};
const LABELS: Readonly<Record<CitationProfileLabel, string>> = {
  MIXED_CITATIONS: 'mixed citations',
  BACKGROUND_REFERENCE: 'background reference',
  MOTIVATION_REFERENCE: 'motivation reference',
  METHOD_REFERENCE: 'method reference',
  DATASET_REFERENCE: 'dataset reference',
  BASELINE_REFERENCE: 'baseline reference',
  COMPARISON_REFERENCE: 'comparison reference',
  EXTENSION_REFERENCE: 'extension reference',
  RESULT_REFERENCE: 'result reference',
  JUSTIFICATION_REFERENCE: 'justification reference',
  CRITIQUE_REFERENCE: 'critique reference',
  FUTURE_WORK_REFERENCE: 'future-work reference',
  INSUFFICIENT_EVIDENCE: 'not enough evidence',
};

/** The search box and its results. */
export const searchWords = {
  title: 'Search',
  label: 'Search papers',
  placeholder: 'Words, a DOI, an arXiv id, an address',
  button: 'Search',
  suggestions: 'Papers that begin so',
  nothingAsked: 'Type words of a title or an abstract, an author, or an identifier.',
  results: 'Papers',
  /** "17 papers found" */
  found: (papers: ReactNode) => <>{papers} found</>,
  foundAtLeast: (papers: ReactNode) => (
    <>{papers} considered; there are more, and more words narrow the search</>
  ),
  nothing: 'This graph has no such paper.',
  withoutFilter: 'Search without the filter',
  didYouMean: 'Did you mean',
  order: 'Order',
  orders: ORDERS,
  more: 'More papers',
  hasNotice: 'has an editorial notice',
  narrow: 'Narrow the search',
  facets: {
    tier: 'Tier',
    label: 'Mostly cited as',
    year: 'Year',
    venue: 'Venue',
    author: 'Author',
    authorHint: 'As written; namesakes together.',
    language: 'Language',
  },
  labels: LABELS,
  /** "3 unknown" */
  unknown: (count: ReactNode) => <>{count} unknown</>,
  /** Of papers without a tier. */
  noHubs: (count: ReactNode) => <>no hubs: {count}</>,
};
