import type { TalliedCitation } from '../../src/citation/citerTally.js';
import type { CitationFilterInput } from '../../src/citation/filter.js';

const BASES = ['ALL', 'HUMAN', null] as const;
const CHOICES = ['INCLUDE', 'EXCLUDE', 'EXCLUDE_LIKELY', 'ONLY', null] as const;
const BOUNDS = [
  {},
  { yearFrom: 2019 },
  { yearTo: 2019 },
  { yearFrom: 2018, yearTo: 2020 },
  { yearFrom: 987, yearTo: 987 },
];
const VERDICT_LISTS = [['YES'], ['LIKELY'], ['NO'], ['UNKNOWN'], ['LIKELY', 'UNKNOWN']] as const;
/** Each basis with each choice of self-citations and each bound of years, and some lists of verdicts. */
export const CUBE_FILTERS: readonly CitationFilterInput[] = BASES.flatMap((basis) =>
  CHOICES.flatMap((selfCitations) =>
    BOUNDS.map((bounds): CitationFilterInput => ({ basis, selfCitations, ...bounds })),
  ),
).concat(
  VERDICT_LISTS.map((selfCitationVerdicts) => ({ basis: 'HUMAN', selfCitationVerdicts })),
  { selfCitations: 'EXCLUDE', selfCitationVerdicts: ['YES', 'LIKELY', 'NO'], yearTo: 2020 },
);

interface KeptCiter {
  readonly role: string;
  readonly polarity: string;
  readonly humanPolarity: string | null;
  readonly year: number;
}

/** Whether a citer is kept, and its labels: word for word what the schema says of each field. */
export function keptCiter(
  each: Omit<TalliedCitation, 'vocabularies'>,
  filter: CitationFilterInput,
): KeptCiter | null {
  const year = Number(each.dateKey.slice(0, 4));
  const bounded = (filter.yearFrom ?? null) !== null || (filter.yearTo ?? null) !== null;
  if (bounded && year === 0) return null;
  if (year < (filter.yearFrom ?? -1) || year > (filter.yearTo ?? 9999)) return null;
  const isSelf = ['ORCID', 'AUTHOR_ID'].includes(each.selfCitation ?? '');
  const isLikely = ['FULL_NAME', 'INITIALS'].includes(each.selfCitation ?? '');
  if (filter.selfCitations === 'EXCLUDE' && isSelf) return null;
  if (filter.selfCitations === 'EXCLUDE_LIKELY' && (isSelf || isLikely)) return null;
  if (filter.selfCitations === 'ONLY' && !isSelf && !isLikely) return null;
  const known = isSelf ? 'YES' : isLikely ? 'LIKELY' : null;
  const verdict = known ?? (each.selfCitation === 'NO' ? 'NO' : 'UNKNOWN');
  if (filter.selfCitationVerdicts?.includes(verdict) === false) return null;
  const isHuman = filter.basis === 'HUMAN';
  const found = {
    role: (isHuman ? each.humanRole : each.role) ?? 'UNCLASSIFIED',
    polarity: (isHuman ? each.humanPolarity : each.polarity) ?? 'UNCLASSIFIED',
  };
  const { roles, polarities } = filter;
  if (roles && !roles.some((one) => one === found.role)) return null;
  if (polarities && !polarities.some((one) => one === found.polarity)) return null;
  return { ...found, humanPolarity: each.humanPolarity, year };
}
