import { queries } from '../graph/queries.js';
import type { GraphReader } from '../schema/graphReader.js';
import type { PageWindow } from '../schema/paging.js';
import { EVERYTHING, dateRangeOf, type CitationFilter, type KeyRange } from './filter.js';
import type { CitationRow } from './citationRow.js';
import type { PageSlot } from './scanParams.js';

export const CITER_ORDERS = ['REPRESENTATIVE', 'NEWEST', 'OLDEST', 'MOST_CITED'] as const;
export type CiterOrder = (typeof CITER_ORDERS)[number];
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
}

/** How a page is read: scans with an equal `groupKey` can share one statement. */
export interface Scan {
  readonly groupKey: string;
  readonly slots: readonly Omit<PageSlot, 'index'>[];
  /** Whether the greatest sort keys come first. */
  readonly descending: boolean;
  /** Rows one more than the limit show that the window goes on. */
  readonly limit: number;
  run(read: GraphReader, slots: readonly PageSlot[]): Promise<CitationRow[]>;
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
  const { filter, window } = request;
  const { query, slots } = indexFor(request, descending);
  const shared = { ...range, limit: window.limit + 1, ...filter.other };
  return {
    groupKey: JSON.stringify([query.name, shared]),
    slots,
    descending,
    limit: shared.limit,
    run: (read, numbered) => read(query, { ...shared, slots: numbered }),
  };
}

function sortingScan(request: CitationPageRequest, bounds: KeyRange, descending: boolean): Scan {
  const { direction, order, filter, window } = request;
  const { roles, polarities } = filter;
  const { low: newestLow, high: newestHigh } = dateRangeOf(filter);
  const limit = window.limit + 1;
  const shared = { ...bounds, order, newestLow, newestHigh, limit, ...filter.other };
  const query = sortingQuery(direction, descending);
  return {
    groupKey: JSON.stringify([query.name, shared]),
    slots: [{ ...wholePaper(request), roles, polarities }],
    descending,
    limit,
    run: (read, numbered) => read(query, { ...shared, slots: numbered }),
  };
}

/** One slot a value of the axis that has an index; the other axis is checked on the way. */
function indexFor(request: CitationPageRequest, descending: boolean) {
  const { roles, polarities } = request.filter;
  const whole = wholePaper(request);
  if (roles !== null) {
    return {
      query: descending ? queries.citersByRoleNewest : queries.citersByRoleOldest,
      slots: roles.map((role) => ({ ...whole, role, polarities })),
    };
  }
  if (polarities !== null) {
    return {
      query: descending ? queries.citersByPolarityNewest : queries.citersByPolarityOldest,
      slots: polarities.map((polarity) => ({ ...whole, polarity })),
    };
  }
  return { query: descending ? queries.citersNewest : queries.citersOldest, slots: [whole] };
}

function sortingQuery(direction: Direction, descending: boolean) {
  if (direction === 'citers') {
    return descending ? queries.citersByRank : queries.citersByRankReversed;
  }
  return descending ? queries.referencesByRank : queries.referencesByRankReversed;
}

function wholePaper({ paperId }: CitationPageRequest): Omit<PageSlot, 'index'> {
  return { paperId, role: null, polarity: null, roles: null, polarities: null };
}

/** In a descending order what comes after a cursor has smaller keys, in an ascending one greater keys. */
function boundsOf({ after, before }: PageWindow, descending: boolean): KeyRange {
  const [low, high] = descending ? [before, after] : [after, before];
  return { low: low ?? EVERYTHING.low, high: high ?? EVERYTHING.high };
}

function intersection(a: KeyRange, b: KeyRange): KeyRange {
  return { low: a.low > b.low ? a.low : b.low, high: a.high < b.high ? a.high : b.high };
}
