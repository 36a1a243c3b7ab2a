import { ROLES } from '../citation/role.js';
import { must } from '../must.js';
import type { CandidateColumns } from './representatives.queries.js';

/** How many representative citers a paper stores at most. */
export const REPRESENTATIVES_STORED = 25;

/** The representative citers of one paper, as its node stores them. */
export interface RepresentativeList {
  /** Best of each role in role order, then by rank: any first n of them are the n representatives. */
  readonly citerIds: string[];
  /** Parallel to `citerIds`: place in order of rank, from 0, in which they are shown. */
  readonly positions: number[];
}

/** Chooses among the best-ranked citers of each role: the best of each role in role order, then by rank. */
export function chooseRepresentatives(
  byRole: ReadonlyMap<string, readonly CandidateColumns[]>,
): RepresentativeList {
  const ranked = [...byRole.values()].flat().sort(byRankDescending);
  const bestOfRoles = ROLES.map((role) => byRole.get(role)?.[0]).filter(
    (best) => best !== undefined,
  );
  const chosen = [...new Set([...bestOfRoles, ...ranked])].slice(0, REPRESENTATIVES_STORED);
  const places = new Map([...chosen].sort(byRankDescending).map((citer, place) => [citer, place]));
  return {
    citerIds: chosen.map(([id]) => id),
    positions: chosen.map((citer) => must(places.get(citer), 'the place of a citer')),
  };
}

function byRankDescending(a: CandidateColumns, b: CandidateColumns): number {
  return b[1] - a[1] || b[2] - a[2] || b[3] - a[3] || (b[4] > a[4] ? 1 : -1);
}
