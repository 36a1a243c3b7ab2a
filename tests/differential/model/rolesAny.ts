import type { EvidenceBasis } from '../../../src/citation/basis.js';
import { ROLES, type Role } from '../../../src/citation/role.js';
import type { Citation, Context } from './graph.js';

const PEOPLE = ['AUTHOR', 'EXPERT', 'CROWD'];

/** The labels that count. No source of the fixture is well known. */
export function contextsBy(contexts: readonly Context[], basis: EvidenceBasis): readonly Context[] {
  return contexts.filter(
    ({ evidence = 'UNKNOWN' }) => basis === 'ALL' || PEOPLE.includes(evidence),
  );
}

/** The citers with a label of each role, whatever their headlines. */
export function rolesAnyOf(
  citers: readonly Citation[],
  basis: EvidenceBasis,
): { role: Role; count: number }[] {
  const countOf = (wanted: Role): number =>
    citers.filter(({ contexts }) => contextsBy(contexts, basis).some(({ role }) => role === wanted))
      .length;
  return ROLES.filter((role) => role !== 'UNCLASSIFIED')
    .map((role) => ({ role, count: countOf(role) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
