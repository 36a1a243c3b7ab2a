import { ROLES } from '../../citation/role.js';
import { must } from '../../must.js';
import type { AuditedPaper, RecountedCiters } from '../audit.queries.js';
import { REPRESENTATIVES_STORED } from '../../ledger/chooseRepresentatives.js';
import type { Difference } from './difference.js';

/** What of a citer's rank a change marks the list as due for, and which therefore is never outdated in it. */
interface ListedCiter {
  readonly role: string;
  /** 3 for a classified citation by a paper with a summary, down to 0. */
  readonly level: number;
}

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * Differences in the list of representative citers of a paper, as far as it is determined: their number, the
 * best of each role first and then the best of all, and their positions. The order among citers of one level
 * (see `ListedCiter`) depends on their citation counts when the list was computed, which are not stored. A
 * list that is due is not checked.
 */
export function* representativeDifferences(
  subject: string,
  paper: AuditedPaper,
  citers: readonly RecountedCiters[],
): Generator<Difference> {
  if (paper.representativesDue) return;
  const { representativeCiterIds: ids, representativeCiterPositions: positions } = paper;
  const { representativesRefreshedAt: refreshedAt } = paper;
  if (ids === null && positions === null && refreshedAt === null && citers.length === 0) return;
  const listed = listedCiters(ids ?? [], citers);
  if (ids === null || listed === null || !isChoice(listed, citers)) {
    const recounted = `${listLength(citers)} citers, the best of each role first, then the best of all`;
    yield { subject, property: 'representativeCiterIds', stored: ids, recounted };
  } else if (!areRanks(listed, positions ?? [], rolesOf(citers).length)) {
    const recounted = `0 to ${ids.length - 1}, the places of the citers in order of rank`;
    yield { subject, property: 'representativeCiterPositions', stored: positions, recounted };
  }
  if (typeof refreshedAt !== 'string' || !ISO_TIME.test(refreshedAt)) {
    const recounted = 'when the list was made';
    yield { subject, property: 'representativesRefreshedAt', stored: refreshedAt, recounted };
  }
}

/** What the list names, in its order; null unless all are citers, and none is there twice. */
function listedCiters(
  ids: readonly string[],
  citers: readonly RecountedCiters[],
): ListedCiter[] | null {
  const byId = new Map(
    citers.flatMap((group) =>
      group.listed.map((id) => [id, { role: group.role, level: levelOf(group) }] as const),
    ),
  );
  const listed = ids.flatMap((id) => byId.get(id) ?? []);
  return listed.length === ids.length && byId.size === ids.length ? listed : null;
}

/** Whether the list has the best citer of each role, in the order of roles, and after them the best of the others. */
function isChoice(listed: readonly ListedCiter[], citers: readonly RecountedCiters[]): boolean {
  const roles = rolesOf(citers);
  const expected = roles.map((role) => Math.max(...citers.filter(isOf(role)).map(levelOf)));
  const others = citers.flatMap((group) =>
    Array<number>(Math.min(group.count, most(roles))).fill(levelOf(group)),
  );
  for (const level of expected) others.splice(others.indexOf(level), 1);
  const levels = [...expected, ...others.sort((a, b) => b - a)].slice(0, REPRESENTATIVES_STORED);
  return (
    levels.length === listed.length &&
    levels.every((level, place) => listed[place]?.level === level) &&
    roles.every((role, place) => listed[place]?.role === role)
  );
}

/** Whether places are those in order of rank: after the best of each role, the list itself is in that order. */
function areRanks(
  listed: readonly ListedCiter[],
  positions: readonly number[],
  roles: number,
): boolean {
  const positionOf = (place: number): number => must(positions[place], `position ${place}`);
  const levelAt = (place: number): number => must(listed[place], `citer ${place}`).level;
  const byRank = [...positions.keys()].sort((a, b) => positionOf(a) - positionOf(b));
  return (
    positions.length === listed.length &&
    byRank.every((place, rank) => positions[place] === rank) &&
    byRank.every((place, rank) => {
      const before = byRank[rank - 1];
      return before === undefined || levelAt(before) >= levelAt(place);
    }) &&
    listed.every(({ role }, place) => {
      if (place < roles) return true;
      const best = listed.findIndex((citer) => citer.role === role);
      const before = place === roles ? best : place - 1;
      return [best, before].every((better) => positionOf(better) < positionOf(place));
    })
  );
}

/** No more of a group can be in a list, besides one for each role. */
function most(roles: readonly string[]): number {
  return REPRESENTATIVES_STORED + roles.length;
}

function listLength(citers: readonly RecountedCiters[]): number {
  const count = citers.reduce((sum, group) => sum + group.count, 0);
  return Math.min(count, REPRESENTATIVES_STORED);
}

function rolesOf(citers: readonly RecountedCiters[]): string[] {
  return ROLES.filter((role) => citers.some(isOf(role)));
}

function isOf(role: string): (group: RecountedCiters) => boolean {
  return (group) => group.role === role;
}

function levelOf({ role, polarity, hasSummary }: RecountedCiters): number {
  const classified = role !== 'UNCLASSIFIED' || polarity !== 'UNCLASSIFIED';
  return Number(hasSummary) * 2 + Number(classified);
}
