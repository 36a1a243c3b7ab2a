import { BadInputError } from '../errors.js';
import { cleanText } from '../paper/cleanText.js';
import { MATCHED_FACTS, parseFact, type MatchedFact } from '../paper/factTable.js';
import type { EvidenceBasis } from './basis.js';
import { contextPatternOf } from './contextWords.js';
import { readEvidenceFilter, type EvidenceFilterInput } from './evidenceFilter.js';
import type { Polarity } from './polarity.js';
import type { Role } from './role.js';
import type { Verdict } from './selfCitation.js';
import { keptVerdicts, type SelfCitationChoice } from './selfCitationFilter.js';
import type {
  CitationBucket,
  CitationParams,
  KeyRange,
  NamedFilters,
  OtherFilters,
} from './scanParams.js';

/** A filter as it comes in; null and absent fields do not restrict. */
export interface CitationFilterInput
  extends Readonly<Partial<Record<MatchedFact, string | null>>>, EvidenceFilterInput {
  readonly roles?: readonly Role[] | null;
  readonly polarities?: readonly Polarity[] | null;
  readonly yearFrom?: number | null;
  readonly yearTo?: number | null;
  readonly influential?: boolean | null;
  readonly hasSummary?: boolean | null;
  readonly titleContains?: string | null;
  readonly contextContains?: string | null;
  readonly selfCitations?: SelfCitationChoice | null;
  readonly selfCitationVerdicts?: readonly Verdict[] | null;
  readonly basis?: EvidenceBasis | null;
  readonly retracted?: boolean | null;
  readonly authors?: readonly string[] | null;
  /** Of a facet; no client can ask for it otherwise. */
  readonly bucket?: Partial<CitationBucket>;
}

/** A checked filter, in the terms of the index. */
export interface CitationFilter {
  /** Whose labels `roles` and `polarities` are. */
  readonly basis: EvidenceBasis;
  readonly roles: readonly Role[] | null;
  readonly polarities: readonly Polarity[] | null;
  /** Inclusive; null where the range is open. */
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  readonly named: NamedFilters;
  readonly bucket: CitationBucket;
  readonly other: OtherFilters;
}

/** The part of a filter that every filter of citations has. */
export type AxesAndYears = Pick<CitationFilter, 'roles' | 'polarities' | 'yearFrom' | 'yearTo'>;

/** Below and above every sort key, in the order of code units. */
export const EVERYTHING: KeyRange = { low: '', high: '~' };

const LONGEST_TITLE_TEXT = 200;
const MOST_AUTHORS = 10;

const NO_BUCKET: CitationBucket = {
  ...{ section: null, source: null },
  ...{ influential: null, selfCitations: null },
};

/** Checks a filter. Throws `BadInputError` with the field, the value and the expected values. */
export function readFilter(input: CitationFilterInput | null | undefined): CitationFilter {
  const named = readNames(input);
  const bucket = { ...NO_BUCKET, ...input?.bucket };
  const byNames = Object.values({ ...named, ...bucket }).some((value) => value !== null);
  return {
    ...readAxesAndYears(input, 'filter'),
    basis: input?.basis ?? 'ALL',
    ...{ named, bucket },
    other: {
      influential: input?.influential ?? null,
      hasSummary: input?.hasSummary ?? null,
      titleContains: checkTitleText(input?.titleContains),
      contextPattern: contextPatternOf('filter.contextContains', input?.contextContains),
      selfCitations: keptVerdicts(input?.selfCitations, input?.selfCitationVerdicts),
      retracted: input?.retracted ?? null,
      evidence: readEvidenceFilter(input, 'filter'),
      byNames: byNames || null,
    },
  };
}

/** Checks these fields; `field` is their path, for messages. */
export function readAxesAndYears(
  input: Pick<CitationFilterInput, keyof AxesAndYears> | null | undefined,
  field: string,
): AxesAndYears {
  return {
    roles: distinct(input?.roles),
    polarities: distinct(input?.polarities),
    ...readYears(input, field),
  };
}

/** Checks a range of years, likewise. */
export function readYears(
  input: Pick<CitationFilterInput, 'yearFrom' | 'yearTo'> | null | undefined,
  field: string,
): Pick<CitationFilter, 'yearFrom' | 'yearTo'> {
  const yearFrom = checkYear(`${field}.yearFrom`, input?.yearFrom);
  const yearTo = checkYear(`${field}.yearTo`, input?.yearTo);
  if (yearFrom !== null && yearTo !== null && yearFrom > yearTo) {
    throw new BadInputError(`${field}.yearTo`, yearTo, `a year not before yearFrom, ${yearFrom}`);
  }
  return { yearFrom, yearTo };
}

/** The dates of a filter as a range of `newestKey`. A range of years excludes papers without a date. */
export function dateRangeOf({
  yearFrom,
  yearTo,
}: Pick<CitationFilter, 'yearFrom' | 'yearTo'>): KeyRange {
  if (yearFrom === null && yearTo === null) return EVERYTHING;
  return {
    low: paddedYear(yearFrom ?? 1),
    high: yearTo === null ? EVERYTHING.high : paddedYear(yearTo + 1),
  };
}

export function hasYearRange({
  yearFrom,
  yearTo,
}: Pick<CitationFilter, 'yearFrom' | 'yearTo'>): boolean {
  return yearFrom !== null || yearTo !== null;
}

/** Whose labels a statement compares and counts. */
export function humanOf({ basis }: Pick<CitationFilter, 'basis'>): CitationParams['human'] {
  return basis === 'HUMAN' ? true : null;
}

/** Whether a filter keeps all citations, and their headlines as they are. */
export function isUnfiltered(filter: CitationFilter): boolean {
  const { roles, polarities, basis } = filter;
  const isPlain = roles === null && polarities === null && basis === 'ALL';
  return isPlain && !hasYearRange(filter) && isCountedBySummary(filter);
}

/** Whether only roles, polarities and years restrict. */
export function isCountedBySummary({ other }: CitationFilter): boolean {
  return Object.values(other).every((value) => value === null);
}

/** Checks what a paper must have by name: `MATCHED_FACTS` and authors. */
export function readNames(
  input: Pick<CitationFilterInput, keyof NamedFilters> | null | undefined,
): NamedFilters {
  const facts = {} as Record<MatchedFact, string | null>;
  for (const fact of MATCHED_FACTS) facts[fact] = readName(fact, input?.[fact]);
  return { ...facts, authors: checkAuthors(input?.authors) };
}

function readName(fact: MatchedFact, text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  // What means unknown is stored nowhere, and so matches nothing.
  return parseFact(fact, spelledAsStored(text), `filter.${fact}`) ?? text;
}

/** Names are compared with stored ones, which are clean. */
function spelledAsStored(text: string): string {
  return cleanText(text) ?? text;
}

function checkYear(field: string, year: number | null | undefined): number | null {
  if (year === null || year === undefined) return null;
  if (year >= 1 && year <= 9998) return year;
  throw new BadInputError(field, year, 'a year from 1 to 9998');
}

function checkTitleText(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const trimmed = cleanText(text) ?? '';
  if (trimmed !== '' && trimmed.length <= LONGEST_TITLE_TEXT) return trimmed;
  throw new BadInputError('filter.titleContains', text, `1 to ${LONGEST_TITLE_TEXT} characters`);
}

function checkAuthors(authors: readonly string[] | null | undefined): readonly string[] | null {
  const all = distinct(authors?.map(spelledAsStored));
  if (all === null || (all.length >= 1 && all.length <= MOST_AUTHORS)) return all;
  throw new BadInputError(
    'filter.authors',
    `${all.length} authors`,
    `1 to ${MOST_AUTHORS} authors`,
  );
}

function distinct<T>(values: readonly T[] | null | undefined): readonly T[] | null {
  return values ? [...new Set(values)].sort() : null;
}

/** As dates begin. */
export function paddedYear(year: number): string {
  return String(year).padStart(4, '0');
}
