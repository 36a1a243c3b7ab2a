import { hubQueries } from './hubs.queries.js';
import type { CursorList } from '../relay/cursor.js';
import type { GraphReader } from '../graph/graphReader.js';
import { ANY_DATE, UNBOUNDED_CITERS, hasDates, type PaperFilter } from './paperFilter.js';
import type { PaperCard } from '../paper/paperRows.js';
import { dateKeyOf } from '../paper/partialDate.js';

export type HubOrder = 'CITERS' | 'NEWEST' | 'INDEPENDENT_CITERS' | 'CONTRADICTING_SHARE';

/** A hub with its place in the requested order. */
export interface PlacedHub {
  readonly paper: PaperCard;
  readonly sortKey: string;
}

/** The way to read hubs in one order with one filter. */
export interface HubScan {
  readonly cursorList: CursorList;
  /** At most `limit` hubs after a sort key; null for the first ones. */
  page(read: GraphReader, after: string | null, limit: number): Promise<PlacedHub[]>;
  count(read: GraphReader): Promise<number>;
}

/** From this number of citers, sorting all matching papers is cheaper than filtering among all others. */
const FEW_FROM_CITERS = 30;
/**
 * Likewise for a short range of years. The newest papers are seldom the most cited ones: a search by citers
 * would find them last.
 */
const FEW_YEARS = 5;
const LAST_ID = '~';

/** Chooses the statements by the index with the fewest papers besides the wanted ones. */
export function hubScan(order: HubOrder, filter: PaperFilter): HubScan {
  switch (order) {
    case 'CITERS':
      return mostCited(filter);
    case 'NEWEST':
      return newest(filter);
    case 'INDEPENDENT_CITERS':
      return mostIndependent(filter);
    case 'CONTRADICTING_SHARE':
      return byContradictingShare(filter);
  }
}

function mostCited(filter: PaperFilter): HubScan {
  return {
    cursorList: 'hubs.CITERS',
    page: async (read, after, limit) => {
      const [citerCount, id] = placeOf(after, String(UNBOUNDED_CITERS));
      const params = { ...filter, citerCount: Number(citerCount), id, limit };
      const papers = await readMostCited(read, params);
      return papers.map((paper) => ({ paper, sortKey: citersKeyOf(paper) }));
    },
    count: (read) => countHubs(read, filter),
  };
}

function readMostCited(
  read: GraphReader,
  params: PaperFilter & { citerCount: number; id: string; limit: number },
): Promise<PaperCard[]> {
  if (params.contested === true) {
    return read(hubQueries.hubsContested, {
      ...withoutContested(params),
      ...{ order: 'CITERS', dateKey: '' },
    });
  }
  if (hasIndexedLabel(params)) return read(hubQueries.hubsMostCitedOfLabel, params);
  return isOfFewYears(params)
    ? read(hubQueries.hubsMostCitedOfDates, params)
    : read(hubQueries.hubsMostCited, params);
}

function mostIndependent(filter: PaperFilter): HubScan {
  return {
    cursorList: 'hubs.INDEPENDENT_CITERS',
    page: async (read, after, limit) => {
      const [independent, id] = placeOf(after, String(UNBOUNDED_CITERS));
      const params = { ...filter, independent: Number(independent), id, limit };
      const papers = await read(hubQueries.hubsMostIndependent, params);
      return papers.map((paper) => ({ paper, sortKey: keyOf(padded(paper.independent), paper) }));
    },
    count: (read) => countHubs(read, filter),
  };
}

function newest(filter: PaperFilter): HubScan {
  return {
    cursorList: 'hubs.NEWEST',
    page: async (read, after, limit) => {
      const [dateKey, id] = placeOf(after, '~');
      const papers = await readNewest(read, { ...filter, dateKey, id, limit });
      return papers.map((paper) => ({ paper, sortKey: datedKeyOf(paper) }));
    },
    count: (read) => countHubs(read, filter),
  };
}

function readNewest(
  read: GraphReader,
  params: PaperFilter & { dateKey: string; id: string; limit: number },
): Promise<PaperCard[]> {
  if (params.contested === true) {
    return read(hubQueries.hubsContested, {
      ...withoutContested(params),
      ...{ order: 'NEWEST', citerCount: 0 },
    });
  }
  if (params.fewestCiters >= FEW_FROM_CITERS) return read(hubQueries.hubsNewestOfFew, params);
  return hasIndexedLabel(params)
    ? read(hubQueries.hubsNewestOfLabel, params)
    : read(hubQueries.hubsNewest, params);
}

function byContradictingShare(filter: PaperFilter): HubScan {
  return {
    cursorList: 'hubs.CONTRADICTING_SHARE',
    page: async (read, after, limit) => {
      const [share, id] = placeOf(after, '1');
      const params = { ...filter, share: Number(share), id, limit };
      const papers = await read(hubQueries.hubsByContradictingShare, params);
      return papers.map((paper) => ({ paper, sortKey: keyOf(paper.share.toFixed(6), paper) }));
    },
    count: async (read) => (await read(hubQueries.hubCountContradicted, filter))[0]?.hubCount ?? 0,
  };
}

async function countHubs(read: GraphReader, filter: PaperFilter): Promise<number> {
  const [row] = await readCount(read, filter);
  return row?.hubCount ?? 0;
}

function readCount(read: GraphReader, filter: PaperFilter): Promise<{ hubCount: number }[]> {
  if (filter.contested === true)
    return read(hubQueries.hubCountContested, withoutContested(filter));
  if (hasIndexedLabel(filter)) return read(hubQueries.hubCountOfLabel, filter);
  return hasDates(filter)
    ? read(hubQueries.hubCountOfDates, filter)
    : read(hubQueries.hubCount, filter);
}

/** Practically nothing is published after this year. */
function isOfFewYears({ publishedFrom, publishedTo }: PaperFilter): boolean {
  const thisYear = String(new Date().getFullYear());
  const last = publishedTo < thisYear ? publishedTo : thisYear;
  return publishedFrom !== ANY_DATE.from && yearIn(last) - yearIn(publishedFrom) < FEW_YEARS;
}

function yearIn(date: string): number {
  return Number(date.slice(0, 4));
}

/** The label INSUFFICIENT_EVIDENCE is not stored. */
function hasIndexedLabel<Params extends PaperFilter>(
  params: Params,
): params is Params & { label: string } {
  return params.label !== null && params.label !== 'INSUFFICIENT_EVIDENCE';
}

function withoutContested<Params extends PaperFilter>({
  contested: _,
  ...params
}: Params): Omit<Params, 'contested'> {
  return params;
}

/** The sort key of a paper among the most cited ones. */
export function citersKeyOf(paper: PaperCard): string {
  return keyOf(padded(paper.citerCount), paper);
}

/** The sort key of a paper among the newest ones. */
export function datedKeyOf(paper: PaperCard): string {
  return keyOf(dateKeyOf(paper.publishedOn), paper);
}

function keyOf(place: string, { id }: PaperCard): string {
  return `${place}|${id}`;
}

/** What a sort key was made of; `first` and an id after all others before the first page. */
export function placeOf(after: string | null, first: string): [place: string, id: string] {
  const [place = first, id = LAST_ID] = after?.split('|') ?? [];
  return [place, id];
}

function padded(citerCount: number): string {
  return String(citerCount).padStart(10, '0');
}
