import { isGiven } from '../relay/paging.js';
import type { EvidenceBasis } from './basis.js';
import type { CubeCell } from './citerCube.js';
import { hasYearRange, type CitationFilter, type CitationFilterInput } from './filter.js';
import type { Polarity } from './polarity.js';
import type { Role } from './role.js';
import { VERDICTS, verdictOf, type Verdict } from './selfCitation.js';

/** Number of counted citers with one combination of role, polarity, polarity by people and year. */
export interface CountedCell {
  readonly role: Role;
  readonly polarity: Polarity;
  /** Null where no person gives one. */
  readonly humanPolarity: Polarity | null;
  /** 0 for citers without a date. */
  readonly year: number;
  readonly count: number;
}

/** Numbers of citers by their verdict. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** Citers that a filter leaves out, each by the first of these conditions that it fails. */
export interface LeftOut {
  /** Without a date, under a bound of years. */
  readonly undated: number;
  readonly otherYears: number;
  readonly byVerdict: VerdictCounts;
  /** With other roles or polarities. */
  readonly otherLabels: number;
}

/** What a filter makes of a cube. */
export interface ChosenCells {
  readonly counted: readonly CountedCell[];
  /** The counted ones by their verdict. */
  readonly verdicts: VerdictCounts;
  readonly leftOut: LeftOut;
}

/** What the cube holds, by the fields of a filter that ask for it. */
const CUBED: ReadonlySet<string> = new Set<keyof CitationFilterInput>([
  ...(['basis', 'selfCitations', 'selfCitationVerdicts', 'yearFrom', 'yearTo'] as const),
  ...(['roles', 'polarities'] as const),
]);

/** Whether a filter, as received, asks for nothing that the cube does not hold. */
export function asksCubeAlone(filter: CitationFilterInput | null | undefined): boolean {
  return Object.entries(filter ?? {}).every(([name, value]) => CUBED.has(name) || !isGiven(value));
}

/** The same of a checked one. */
export function isCountedByCube({ other }: CitationFilter): boolean {
  return Object.entries(other).every(([name, value]) => CUBED.has(name) || value === null);
}

type Reason = Exclude<keyof LeftOut, 'byVerdict'> | Verdict;

/** Counts the citers that a filter keeps and those that it leaves out; `isCountedByCube` must hold of it. */
export function chooseCells(cells: readonly CubeCell[], filter: CitationFilter): ChosenCells {
  const counted: CountedCell[] = [];
  const verdicts = noVerdicts();
  const leftOut = { undated: 0, otherYears: 0, otherLabels: 0 };
  const byVerdict = noVerdicts();
  const reasonFor = reasonsOf(filter);
  for (const { verdict, year, count, ...labels } of cells) {
    const headline = headlineOn(filter.basis, labels);
    const reason = reasonFor({ verdict, year, ...headline });
    if (reason === null) {
      counted.push({ ...headline, humanPolarity: labels.humanPolarity, year, count });
      verdicts[verdict] += count;
    } else if (reason in leftOut) leftOut[reason as keyof typeof leftOut] += count;
    else byVerdict[verdict] += count;
  }
  return { counted, verdicts, leftOut: { ...leftOut, byVerdict } };
}

interface Headline {
  readonly role: Role;
  readonly polarity: Polarity;
}

/** The labels that count; what no person labels is UNCLASSIFIED to people. */
function headlineOn(
  basis: EvidenceBasis,
  { role, polarity, humanRole, humanPolarity }: Omit<CubeCell, 'year' | 'verdict' | 'count'>,
): Headline {
  if (basis === 'ALL') return { role, polarity };
  return { role: humanRole ?? 'UNCLASSIFIED', polarity: humanPolarity ?? 'UNCLASSIFIED' };
}

type Judged = Headline & Pick<CubeCell, 'year' | 'verdict'>;

/** Why a filter leaves a citer out; null for one that it keeps. */
function reasonsOf(filter: CitationFilter): (citer: Judged) => Reason | null {
  const { yearFrom, yearTo, roles, polarities, other } = filter;
  const byYear = hasYearRange(filter);
  const kept = other.selfCitations && new Set(other.selfCitations.map(verdictOf));
  return ({ year, verdict, role, polarity }) => {
    if (byYear && year === 0) return 'undated';
    if (year < (yearFrom ?? 0) || (yearTo !== null && year > yearTo)) return 'otherYears';
    if (kept?.has(verdict) === false) return verdict;
    return roles?.includes(role) === false || polarities?.includes(polarity) === false
      ? 'otherLabels'
      : null;
  };
}

function noVerdicts(): Record<Verdict, number> {
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
}
