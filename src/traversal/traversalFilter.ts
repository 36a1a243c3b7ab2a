import {
  dateRangeOf,
  hasYearRange,
  readAxesAndYears,
  type AxesAndYears,
} from '../citation/filter.js';
import type { Polarity } from '../citation/polarity.js';
import type { Role } from '../citation/role.js';

/** A filter as it comes in; what is null or absent restricts nothing. */
export interface TraversalFilterInput {
  readonly roles?: readonly Role[] | null;
  readonly polarities?: readonly Polarity[] | null;
  readonly yearFrom?: number | null;
  readonly yearTo?: number | null;
}

/** A checked filter of the citations that are followed, and of the papers that they lead to. */
export type TraversalFilter = AxesAndYears;

/**
 * Checks a filter. Throws `BadInputError` naming its field, the value and what it may be; `field` is where
 * the filter stands in the arguments.
 */
export function readTraversalFilter(
  input: TraversalFilterInput | null | undefined,
  field = 'filter',
): TraversalFilter {
  return readAxesAndYears(input, field);
}

/** A filter as parameters of a statement; the bounds of `dateKey` are exclusive. */
export interface FollowParams extends Pick<TraversalFilter, 'roles' | 'polarities'> {
  /** Nothing is filtered: spares looking at each citation. */
  readonly followsAll: boolean;
  readonly dateLow: string;
  readonly dateHigh: string;
}

export function followParams(filter: TraversalFilter): FollowParams {
  const { roles, polarities } = filter;
  const { low: dateLow, high: dateHigh } = dateRangeOf(filter);
  const followsAll = roles === null && polarities === null && !hasYearRange(filter);
  return { followsAll, roles, polarities, dateLow, dateHigh };
}
