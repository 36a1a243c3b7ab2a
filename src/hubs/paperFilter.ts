import { BadInputError } from '../errors.js';
import type { ProfileLabel } from '../profile/profileEnums.js';
import type { HubTier } from '../paper/hubTier.type.js';
import type { HubTierThresholds } from '../config/config.js';
import { isPartialDate } from '../paper/partialDate.js';

/** A filter of papers as it comes in; null and absent fields do not restrict. */
export interface PaperFilterInput {
  readonly tier?: HubTier | null;
  readonly minimumCiters?: number | null;
  readonly publishedFrom?: string | null;
  readonly publishedTo?: string | null;
  readonly label?: ProfileLabel | null;
  readonly contested?: boolean | null;
}

/** A checked filter, in the terms of what is stored; all bounds are inclusive. */
export interface PaperFilter {
  readonly fewestCiters: number;
  readonly mostCiters: number;
  /** Bounds of `dateKey`. */
  readonly publishedFrom: string;
  readonly publishedTo: string;
  readonly label: ProfileLabel | null;
  readonly contested: boolean | null;
}

export const PAPER_FILTER_PARAMS = [
  'fewestCiters',
  'mostCiters',
  'publishedFrom',
  'publishedTo',
  'label',
  'contested',
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
  };
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

/** A date less exact than a bound counts as the beginning of what it leaves open. */
function datesOf(input: PaperFilterInput): Pick<PaperFilter, 'publishedFrom' | 'publishedTo'> {
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
