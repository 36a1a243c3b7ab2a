import {
  dateRangeOf,
  hasYearRange,
  readAxesAndYears,
  type AxesAndYears,
  type CitationFilterInput,
} from '../citation/filter.js';

/** A filter as it comes in; null and absent fields do not restrict. */
export type TraversalFilterInput = Pick<CitationFilterInput, keyof AxesAndYears>;

/** A checked filter of the citations that are followed, and of the papers that they lead to. */
export type TraversalFilter = AxesAndYears;

/**
 * Checks a filter. Throws `BadInputError` with the field, the value and the expected values; `field` is the
 * path of the filter in the arguments.
 */
export function readTraversalFilter(
  input: TraversalFilterInput | null | undefined,
  field = 'filter',
): TraversalFilter {
  return readAxesAndYears(input, field);
}

/** A filter as parameters of a statement; the bounds of `dateKey` are exclusive. */
export interface FollowParams extends Pick<TraversalFilter, 'roles' | 'polarities'> {
  /** Nothing is filtered, so that citations need not be examined. */
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
