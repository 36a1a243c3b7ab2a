import { countParamsOf } from '../citation/countTogether.js';
import { verdictOf, type Verdict } from '../citation/selfCitation.js';
import type { PaperCard } from '../paper/paperRows.js';
import { checkCount } from '../relay/paging.js';
import { oncePerSet } from './oncePerSet.js';
import type { PaperSet, ReadPapers } from './paperSet.js';
import { paperSetQueries, type VerdictCount } from './paperSet.queries.js';

/** A number of papers; a lower bound unless exact. */
export interface SetCount {
  readonly count: number;
  readonly exact: boolean;
}

/** A paper that cites papers of a set, or is cited by them. */
export interface SetLink {
  readonly node: PaperCard;
  readonly count: number;
  readonly inSet: boolean;
}

export interface TopLinks {
  readonly edges: readonly SetLink[];
  readonly hasMore: boolean;
  readonly exact: boolean;
  readonly papersRead: number;
}

export interface CitationsWithin {
  readonly count: number;
  readonly yes: number;
  readonly likely: number;
  readonly no: number;
  readonly unknown: number;
  readonly pending: number;
  readonly exact: boolean;
}

/** How many papers cite the set. Each of its papers is cited by as many as it has citers, whatever was not read. */
export const distinctCiters = oncePerSet(async (set: PaperSet): Promise<SetCount> => {
  const { papers, exact } = set.ofCiters;
  const [row] = await set.loaders.read(paperSetQueries.setCiterCount, paramsOf(set, papers));
  const count = row?.citers ?? 0;
  if (exact || !set.isUnfiltered) return { count, exact };
  return { count: Math.max(count, ...set.papers.map(({ citerCount }) => citerCount)), exact };
});

/** Throws `BadInputError` for a `first` out of range. */
export function topCiters(set: PaperSet, first: number): Promise<TopLinks> {
  return topLinks('setTopCiters', set, set.ofCiters, checkCount('first', first));
}

/** Throws `BadInputError` for a `first` out of range. */
export function topReferences(set: PaperSet, first: number): Promise<TopLinks> {
  return topLinks('setTopReferences', set, set.ofReferences, checkCount('first', first));
}

/** The citations among the papers of a set. */
export const citationsWithin = oncePerSet(async (set: PaperSet): Promise<CitationsWithin> => {
  const { papers, exact } = set.ofReferences;
  const ids = set.papers.map(({ id }) => id);
  const params = { ...paramsOf(set, papers), ids };
  const rows = await set.loaders.read(paperSetQueries.setCitationsWithin, params);
  return {
    count: sumOf(rows),
    yes: ofVerdict(rows, 'YES'),
    likely: ofVerdict(rows, 'LIKELY'),
    no: ofVerdict(rows, 'NO'),
    unknown: ofVerdict(rows, 'UNKNOWN'),
    pending: rows.reduce((sum, { pending }) => sum + pending, 0),
    exact,
  };
});

async function topLinks(
  query: 'setTopCiters' | 'setTopReferences',
  set: PaperSet,
  { papers, exact }: ReadPapers,
  first: number,
): Promise<TopLinks> {
  const params = { ...paramsOf(set, papers), limit: first + 1 };
  const rows = await set.loaders.read(paperSetQueries[query], params);
  const inSet = new Set(set.papers.map(({ id }) => id));
  return {
    edges: rows
      .slice(0, first)
      .map(({ count, ...node }) => ({ node, count, inSet: inSet.has(node.id) })),
    hasMore: rows.length > first,
    exact,
    papersRead: papers.length,
  };
}

function paramsOf({ filter }: PaperSet, papers: readonly PaperCard[]) {
  return countParamsOf(
    papers.map(({ id }) => id),
    filter,
  );
}

function ofVerdict(rows: readonly VerdictCount[], wanted: Verdict): number {
  return sumOf(rows.filter(({ verdict }) => verdictOf(verdict) === wanted));
}

function sumOf(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
