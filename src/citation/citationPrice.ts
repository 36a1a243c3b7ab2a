import { pageSize, readingsOf } from '../relay/pagePrice.js';
import { isGiven } from '../relay/paging.js';
import { READS_ALL, type AskedField, type Price } from '../relay/price.js';
import type { CitationConnectionArgs } from './citationRequest.js';
import { asksCubeAlone } from './chosenCells.js';
import type { AxesAndYears, CitationFilterInput } from './filter.js';

/**
 * Of a paper's references, which are read and sorted whole: as many as its bibliography is long, not as a hub
 * is large.
 */
export const READS_REFERENCES = 2;
/** Of the citers in one of the buckets that a paper's citers are divided into. */
const READS_BUCKET = 5;

/** The price of `citers`, whose number the cube has or which are counted: an index serves dates and one axis; everything else reads all citers of each paper. */
export function citersPrice(asked: AskedField<CitationConnectionArgs>): Price {
  const { args, selects } = asked;
  const counting = selects('totalCount') && !asksCubeAlone(args.filter) ? READS_ALL : 0;
  const page = pagePrice(asked, readsAllCiters(args) ? READS_ALL : 0);
  return { ...page, workPerParent: (page.workPerParent ?? 0) + counting };
}

/** The price of `references`. */
export function referencesPrice(asked: AskedField<CitationConnectionArgs>): Price {
  return pagePrice(asked, READS_REFERENCES);
}

/** The price of the citers of a bucket of a summary: without a filter an index serves the role or polarity, and their number is stored. */
export function bucketCitersPrice(asked: AskedField<CitationConnectionArgs>): Price {
  if (asked.isFiltered) return facetCitersPrice(asked);
  return pagePrice(asked, readsAllCiters(asked.args) ? READS_ALL : 0);
}

/**
 * The price of the citers of a facet by role, polarity or year, whose filter is that of the parent facets: in
 * any case, the buckets of a paper together contain each citer once.
 */
export function facetCitersPrice(asked: AskedField<CitationConnectionArgs>): Price {
  return pagePrice(asked, isSorted(asked.args) ? READS_ALL : READS_BUCKET);
}

/** The price of the citers of a facet by venue or author: no index knows them. */
export function namedCitersPrice(asked: AskedField<CitationConnectionArgs>): Price {
  return pagePrice(asked, READS_ALL);
}

/** A page that one statement reads for all parents, with `readsEach` work for each of them. */
function pagePrice(asked: AskedField<CitationConnectionArgs>, readsEach: number): Price {
  const readings = readingsOf(asked);
  return {
    times: pageSize(asked.args),
    nodes: true,
    work: readings,
    workPerParent: readings * readsEach,
  };
}

function readsAllCiters(args: CitationConnectionArgs): boolean {
  const { roles, polarities } = args.filter ?? {};
  const byBoth = isGiven(roles) && isGiven(polarities);
  return isSorted(args) || isScanned(args.filter) || byBoth || asksForUnlabelled(args.filter);
}

function isSorted({ orderBy }: CitationConnectionArgs): boolean {
  return orderBy === 'MOST_CITED' || orderBy === 'REPRESENTATIVE';
}

/** Citations without a label by people are in no index by these labels. */
function asksForUnlabelled(filter: CitationFilterInput | null | undefined): boolean {
  const { basis, roles, polarities } = filter ?? {};
  const isUnclassified = (value: string): boolean => value === 'UNCLASSIFIED';
  return (
    basis === 'HUMAN' && [roles, polarities].some((values) => values?.some(isUnclassified) ?? false)
  );
}

/** The fields of a filter that an index serves. */
const INDEXED: ReadonlySet<string> = new Set<keyof AxesAndYears | 'basis'>([
  'roles',
  'polarities',
  'basis',
  'yearFrom',
  'yearTo',
]);

/** Whether a filter has a field without an index. */
function isScanned(filter: CitationFilterInput | null | undefined): boolean {
  return Object.entries(filter ?? {}).some(([name, value]) => !INDEXED.has(name) && isGiven(value));
}
