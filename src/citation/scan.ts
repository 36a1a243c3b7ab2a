import { axisScan } from './axisScan.js';
import { citationQueries } from './citation.queries.js';
import type { GraphReader } from '../graph/graphReader.js';
import type { PageWindow } from '../relay/paging.js';
import {
  EVERYTHING,
  dateRangeOf,
  humanOf,
  isCountedBySummary,
  type CitationFilter,
} from './filter.js';
import type { KeyRange, PageRow, PageSlot } from './scanParams.js';

export type CiterOrder = 'REPRESENTATIVE' | 'NEWEST' | 'OLDEST' | 'MOST_CITED';
export type ReferenceOrder = Exclude<CiterOrder, 'REPRESENTATIVE'>;

/** Which end of a paper's citations: those that cite it, or those that it makes. */
export type Direction = 'citers' | 'references';

/** A page of the citations of one paper. */
export interface CitationPageRequest {
  readonly direction: Direction;
  readonly paperId: string;
  readonly order: CiterOrder;
  readonly filter: CitationFilter;
  readonly window: PageWindow;
  /** Whether evidence and whole cards are wanted; see `CitationTuple`. */
  readonly whole: boolean;
}

/** How a page is read: scans with an equal `groupKey` can share one statement. */
export interface Scan {
  readonly groupKey: string;
  readonly slots: readonly Omit<PageSlot, 'index'>[];
  /** Whether the greatest sort keys come first. */
  readonly descending: boolean;
  /** One row more than the limit shows that the window continues. */
  readonly limit: number;
  run(read: GraphReader, slots: readonly PageSlot[]): Promise<PageRow[]>;
}

/** The bounds of a page that is nothing but the newest citers within them, null for any other page. */
export function newestCiters(request: Omit<CitationPageRequest, 'paperId'>): KeyRange | null {
  const { direction, order, filter, window } = request;
  const { roles, polarities } = filter;
  const isPlain = roles === null && polarities === null && isCountedBySummary(filter);
  return direction === 'citers' && order === 'NEWEST' && isPlain && !window.backward
    ? intersection(boundsOf(window, true), dateRangeOf(filter))
    : null;
}

/** Chooses the statement for a page, and what to ask of it. */
export function scanFor(request: CitationPageRequest): Scan {
  const { direction, order, filter, window } = request;
  const descending = (order !== 'OLDEST') !== window.backward;
  const bounds = boundsOf(window, order !== 'OLDEST');
  const isIndexed = direction === 'citers' && (order === 'NEWEST' || order === 'OLDEST');
  return isIndexed
    ? indexScan(request, intersection(bounds, dateRangeOf(filter)), descending)
    : sortingScan(request, bounds, descending);
}

function indexScan(request: CitationPageRequest, range: KeyRange, descending: boolean): Scan {
  const { filter, window, whole } = request;
  const { query, slots } = axisScan(filter, allOf(request, range), descending);
  const shared = { limit: window.limit + 1, whole, human: humanOf(filter), ...filter.other };
  return {
    groupKey: JSON.stringify([query.name, shared]),
    slots,
    descending,
    limit: shared.limit,
    run: (read, numbered) => read(query, { ...shared, slots: numbered }),
  };
}

function sortingScan(request: CitationPageRequest, bounds: KeyRange, descending: boolean): Scan {
  const { direction, order, filter, window, whole } = request;
  const { roles, polarities } = filter;
  const { low: newestLow, high: newestHigh } = dateRangeOf(filter);
  const limit = window.limit + 1;
  const dates = { newestLow, newestHigh };
  const shared = { order, ...dates, limit, whole, human: humanOf(filter), ...filter.other };
  const query = sortingQuery(direction, descending);
  return {
    groupKey: JSON.stringify([query.name, shared]),
    slots: [{ ...allOf(request, bounds), roles, polarities }],
    descending,
    limit,
    run: (read, numbered) => read(query, { ...shared, slots: numbered }),
  };
}

function sortingQuery(direction: Direction, descending: boolean) {
  if (direction === 'citers') {
    return descending ? citationQueries.citersByRank : citationQueries.citersByRankReversed;
  }
  return descending ? citationQueries.referencesByRank : citationQueries.referencesByRankReversed;
}

function allOf(
  { paperId, filter: { named, bucket } }: CitationPageRequest,
  range: KeyRange,
): Omit<PageSlot, 'index'> {
  const any = { role: null, polarity: null, roles: null, polarities: null };
  return { paperId, ...any, ...named, ...bucket, ...range };
}

/** In a descending order what comes after a cursor has smaller keys, in an ascending one greater keys. */
function boundsOf({ after, before }: PageWindow, descending: boolean): KeyRange {
  const [low, high] = descending ? [before, after] : [after, before];
  return { low: low ?? EVERYTHING.low, high: high ?? EVERYTHING.high };
}

function intersection(a: KeyRange, b: KeyRange): KeyRange {
  return { low: a.low > b.low ? a.low : b.low, high: a.high < b.high ? a.high : b.high };
}
