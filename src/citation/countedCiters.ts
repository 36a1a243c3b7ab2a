import { must } from '../must.js';
import type { StoredTally } from '../paper/paperRows.js';
import { readCounts } from './storedCounts.js';
import { POLARITIES, type Polarity } from './polarity.js';
import { ROLES, type Role } from './role.js';

/** Number of citations with one role and polarity. */
export interface MatrixCell {
  readonly role: Role;
  readonly polarity: Polarity;
  readonly count: number;
}

/** Number of counted citations with one of the roles and one of the polarities; null allows all. */
export function countMatching(
  tally: Pick<StoredTally, 'citerCells'>,
  roles: readonly Role[] | null,
  polarities: readonly Polarity[] | null,
): number {
  return matrixOf(tally)
    .filter(({ role }) => roles === null || roles.includes(role))
    .filter(({ polarity }) => polarities === null || polarities.includes(polarity))
    .reduce((total, { count }) => total + count, 0);
}

/** The years that occur among the counted citations, ascending. */
export function citersByYear({
  citerYears,
}: Pick<StoredTally, 'citerYears'>): { year: number; count: number }[] {
  return [...readCounts(citerYears)].map(([year, count]) => ({ year: Number(year), count }));
}

/** Every combination that may be stored, by its name in a stored count, with its position in the order of the enums. */
const CELLS = new Map(
  ROLES.flatMap((role) => POLARITIES.map((polarity) => ({ role, polarity }))).map((cell, place) => [
    `${cell.role}/${cell.polarity}`,
    { ...cell, place },
  ]),
);

/** The combinations of role and polarity that occur, in the order of the enums. */
export function matrixOf({ citerCells }: Pick<StoredTally, 'citerCells'>): MatrixCell[] {
  return [...readCounts(citerCells)]
    .map(([key, count]) => ({ ...must(CELLS.get(key), `the combination ${key}`), count }))
    .sort((a, b) => a.place - b.place)
    .map(({ role, polarity, count }) => ({ role, polarity, count }));
}
