import { pageSize } from '../schema/pagePrice.js';
import { READS_ALL, type AskedField, type Price } from '../schema/price.js';
import type { CitationConnectionArgs } from './citationRequest.js';
import type { CitationFilterInput } from './filter.js';

/** Of a paper's references, which are read and sorted whole: as many as its bibliography is long, not as a hub is large. */
const READS_REFERENCES = 2;
/** Of the citers in one of the buckets that a paper's citers are divided into. */
const READS_BUCKET = 5;

/** The price of `citers`: an index serves dates and one axis; everything else reads all citers of each paper. */
export function citersPrice({ args, selects }: AskedField<CitationConnectionArgs>): Price {
  const readings =
    (readsAllCiters(args) ? 1 : 0) +
    (selects('totalCount') && countsAllCiters(args.filter) ? 1 : 0);
  return { ...pageOf(args), work: 1, workPerParent: READS_ALL * readings };
}

/** The price of `references`. */
export function referencesPrice({ args }: AskedField<CitationConnectionArgs>): Price {
  return { ...pageOf(args), work: 1, workPerParent: READS_REFERENCES };
}

/** The price of the citers of a stored bucket: the role or polarity is served by an index, and so is their number. */
export function bucketCitersPrice({ args }: AskedField<CitationConnectionArgs>): Price {
  return { ...pageOf(args), work: 1, workPerParent: readsAllCiters(args) ? READS_ALL : 0 };
}

/**
 * The price of the citers of a facet by role, polarity or year, whose filter is that of the facets above: whatever it
 * is, the buckets of a paper together hold each citer once.
 */
export function facetCitersPrice({ args }: AskedField<CitationConnectionArgs>): Price {
  return { ...pageOf(args), work: 1, workPerParent: isSorted(args) ? READS_ALL : READS_BUCKET };
}

/** The price of the citers of a facet by venue or author: no index knows them. */
export function namedCitersPrice({ args }: AskedField<CitationConnectionArgs>): Price {
  return { ...pageOf(args), work: 1, workPerParent: READS_ALL };
}

function pageOf(args: CitationConnectionArgs): Price {
  return { times: pageSize(args), nodes: true };
}

function readsAllCiters(args: CitationConnectionArgs): boolean {
  const { roles, polarities } = args.filter ?? {};
  return isSorted(args) || isScanned(args.filter) || (isGiven(roles) && isGiven(polarities));
}

function isSorted({ orderBy }: CitationConnectionArgs): boolean {
  return orderBy === 'MOST_CITED' || orderBy === 'REPRESENTATIVE';
}

/** Stored counts tell each axis, both together and years, but not years together with an axis. */
function countsAllCiters(filter: CitationFilterInput | null | undefined): boolean {
  const { roles, polarities, yearFrom, yearTo } = filter ?? {};
  const byAxis = isGiven(roles) || isGiven(polarities);
  return isScanned(filter) || (byAxis && (isGiven(yearFrom) || isGiven(yearTo)));
}

/** Whether a filter keeps by what no index holds. */
function isScanned(filter: CitationFilterInput | null | undefined): boolean {
  const { influential, hasSummary, titleContains, venue, authors } = filter ?? {};
  return [influential, hasSummary, titleContains, venue, authors].some(isGiven);
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}
