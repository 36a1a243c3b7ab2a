import { paddedYear, readNames, readYears, type CitationFilterInput } from '../citation/filter.js';
import type { NamedFilters } from '../citation/scanParams.js';
import { BadInputError } from '../errors.js';
import type { Scheme } from '../identifier/schemes.js';
import { MATCHED_FACTS } from '../paper/factTable.js';
import type { ProfileLabel } from '../profile/profileEnums.js';
import type { HubTier } from '../paper/hubTier.type.js';
import type { HubTierThresholds } from '../config/config.js';
import { isGiven } from '../relay/paging.js';
import { isPartialDate } from '../paper/partialDate.js';

/** A filter of papers as it comes in; null and absent fields do not restrict. */
export interface PaperFilterInput extends Pick<
  CitationFilterInput,
  'yearFrom' | 'yearTo' | keyof NamedFilters
> {
  readonly tier?: HubTier | null;
  readonly minimumCiters?: number | null;
  readonly publishedFrom?: string | null;
  readonly publishedTo?: string | null;
  readonly label?: ProfileLabel | null;
  readonly contested?: boolean | null;
  readonly identifierScheme?: Uppercase<Scheme> | null;
  readonly retracted?: boolean | null;
}

/** A checked filter, in the terms of what is stored; all bounds are inclusive. */
export interface PaperFilter extends NamedFilters {
  readonly fewestCiters: number;
  readonly mostCiters: number;
  /** Bounds of `dateKey`. */
  readonly publishedFrom: string;
  readonly publishedTo: string;
  readonly label: ProfileLabel | null;
  readonly contested: boolean | null;
  /** What keys of identifiers begin with, of which a paper must have one; null allows all. */
  readonly keyPrefix: string | null;
  readonly retracted: boolean | null;
  /** True when one of the conditions restricts that have no index, else null. */
  readonly unindexed: true | null;
}

export const PAPER_FILTER_PARAMS = [
  'fewestCiters',
  'mostCiters',
  'publishedFrom',
  'publishedTo',
  'label',
  'contested',
  ...MATCHED_FACTS,
  'authors',
  'keyPrefix',
  'retracted',
  'unindexed',
] as const satisfies (keyof PaperFilter)[];

/** Above every number of citers. */
export const UNBOUNDED_CITERS = 9_999_999_999;
/** Below and above every `dateKey`, the one of unknown dates included. */
export const ANY_DATE = { from: '', to: '~' };
/** The first `dateKey` that is known. */
const FIRST_DATE = '0001';

/** Checks a filter of papers. Throws `BadInputError` with the field, the value and the expected values. */
export function readPaperFilter(
  input: PaperFilterInput | null | undefined,
  thresholds: HubTierThresholds,
): PaperFilter {
  const [tierFrom, tierTo] = citersOfTier(input?.tier ?? null, thresholds);
  return {
    fewestCiters: Math.max(tierFrom, checkMinimum(input?.minimumCiters)),
    mostCiters: tierTo,
    ...datesOf(input ?? {}),
    label: input?.label ?? null,
    contested: input?.contested ?? null,
    ...unindexedOf(input),
  };
}

function unindexedOf(
  input: PaperFilterInput | null | undefined,
): Pick<PaperFilter, keyof NamedFilters | 'keyPrefix' | 'retracted' | 'unindexed'> {
  const scheme = input?.identifierScheme?.toLowerCase() ?? null;
  const conditions = {
    ...readNames(input),
    keyPrefix: scheme === null ? null : `${scheme}:`,
    retracted: input?.retracted ?? null,
  };
  return { ...conditions, unindexed: hasUnindexed(input) ? true : null };
}

const UNINDEXED = [...MATCHED_FACTS, 'authors', 'identifierScheme', 'retracted'] as const;

/** Whether a filter has a condition without an index, of which papers are read one after another. */
export function hasUnindexed(input: PaperFilterInput | null | undefined): boolean {
  return UNINDEXED.some((name) => isGiven(input?.[name]));
}

/** Whether papers without a date are left out. */
export function hasDates({ publishedFrom }: PaperFilter): boolean {
  return publishedFrom !== ANY_DATE.from;
}

function citersOfTier(
  tier: HubTier | null,
  { hub, superHub, megaHub }: HubTierThresholds,
): [from: number, to: number] {
  switch (tier) {
    case 'HUB':
      return [hub, superHub - 1];
    case 'SUPER_HUB':
      return [superHub, megaHub - 1];
    case 'MEGA_HUB':
      return [megaHub, UNBOUNDED_CITERS];
    case null:
      return [0, UNBOUNDED_CITERS];
  }
}

function checkMinimum(minimum: number | null | undefined): number {
  if (minimum === null || minimum === undefined) return 0;
  if (minimum >= 0) return minimum;
  throw new BadInputError('filter.minimumCiters', minimum, 'a whole number from 0');
}

type Dates = Pick<PaperFilter, 'publishedFrom' | 'publishedTo'>;

/** Dates and years may both restrict; together they may leave nothing. */
function datesOf(input: PaperFilterInput): Dates {
  const dates = publishedOf(input);
  const { yearFrom, yearTo } = readYears(input, 'filter');
  if (yearFrom === null && yearTo === null) return dates;
  const from = yearFrom === null ? FIRST_DATE : paddedYear(yearFrom);
  const to = yearTo === null ? ANY_DATE.to : `${paddedYear(yearTo)}~`;
  return {
    publishedFrom: from > dates.publishedFrom ? from : dates.publishedFrom,
    publishedTo: to < dates.publishedTo ? to : dates.publishedTo,
  };
}

/** A date less exact than a bound counts as the beginning of what it leaves open. */
function publishedOf(input: PaperFilterInput): Dates {
  const from = checkDate('filter.publishedFrom', input.publishedFrom);
  const to = checkDate('filter.publishedTo', input.publishedTo);
  if (from === null && to === null) {
    return { publishedFrom: ANY_DATE.from, publishedTo: ANY_DATE.to };
  }
  // `2019~` is after every day of 2019 and before 2020.
  const publishedTo = to === null ? ANY_DATE.to : `${to}~`;
  if (from !== null && from > publishedTo) {
    throw new BadInputError('filter.publishedTo', to, `a date not before publishedFrom, ${from}`);
  }
  return { publishedFrom: from ?? FIRST_DATE, publishedTo };
}

function checkDate(field: string, date: string | null | undefined): string | null {
  if (date === null || date === undefined) return null;
  if (isPartialDate(date)) return date;
  throw new BadInputError(field, date, 'a date like 2019, 2019-03 or 2019-03-07');
}
