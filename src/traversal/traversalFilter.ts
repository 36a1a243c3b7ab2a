import type { EvidenceBasis } from '../citation/basis.js';
import { readEvidenceFilter, type EvidenceFilterInput } from '../citation/evidenceFilter.js';
import {
  dateRangeOf,
  hasYearRange,
  humanOf,
  readAxesAndYears,
  readFilter,
  type AxesAndYears,
  type CitationFilter,
  type CitationFilterInput,
} from '../citation/filter.js';
import { CITATION_PARAMS, type CitationParams } from '../citation/scanParams.js';
import { keptVerdicts } from '../citation/selfCitationFilter.js';

/** A filter as it comes in; null and absent fields do not restrict. */
export type TraversalFilterInput = Pick<
  CitationFilterInput,
  keyof AxesAndYears | 'basis' | 'selfCitations' | keyof EvidenceFilterInput
>;

/** A checked filter of the citations that are followed, and of the papers that they lead to. */
export interface TraversalFilter extends AxesAndYears, Omit<CitationParams, 'human'> {
  readonly basis: EvidenceBasis;
}

/**
 * Checks a filter. Throws `BadInputError` with the field, the value and the expected values; `field` is the
 * path of the filter in the arguments.
 */
export function readTraversalFilter(
  input: TraversalFilterInput | null | undefined,
  field = 'filter',
): TraversalFilter {
  return {
    ...readAxesAndYears(input, field),
    basis: input?.basis ?? 'ALL',
    selfCitations: keptVerdicts(input?.selfCitations),
    evidence: readEvidenceFilter(input, field),
  };
}

/** The same filter of lists and counts. */
export function citationFilterOf(followed: TraversalFilter): CitationFilter {
  const { selfCitations, evidence, ...filter } = followed;
  return { ...NO_FILTER, ...filter, other: { ...NO_FILTER.other, selfCitations, evidence } };
}

const NO_FILTER = readFilter(null);

/** What a statement asks of the citations that it follows, their dates apart. */
export interface FollowedParams
  extends CitationParams, Pick<TraversalFilter, 'roles' | 'polarities'> {}

/** The names of these parameters. */
export const FOLLOWED_PARAMS = ['roles', 'polarities', ...CITATION_PARAMS] as const;

export function followedParams(filter: TraversalFilter): FollowedParams {
  const { roles, polarities, selfCitations, evidence } = filter;
  return { roles, polarities, selfCitations, evidence, human: humanOf(filter) };
}

/** A filter as parameters of a statement; the bounds of `dateKey` are exclusive. */
export interface FollowParams extends FollowedParams {
  /** Nothing is filtered, so that citations need not be examined. */
  readonly followsAll: boolean;
  readonly dateLow: string;
  readonly dateHigh: string;
}

export function followParams(filter: TraversalFilter): FollowParams {
  const { low: dateLow, high: dateHigh } = dateRangeOf(filter);
  const followed = followedParams(filter);
  const { human: _, ...restricting } = followed;
  const isPlain = Object.values(restricting).every((value) => value === null);
  return { followsAll: isPlain && !hasYearRange(filter), ...followed, dateLow, dateHigh };
}
