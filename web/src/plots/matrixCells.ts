import { POLARITIES, ROLES } from '../address/choices.js';
import type { CitationPolarity, CitationRole, SummaryFragment } from '../generated/operations.js';

type Cell = SummaryFragment['matrix'][number];

/** From so many citing papers on with a role, and as many with a polarity, a table of both says something. */
const ENOUGH = 30;

/** The rows and columns that occur, in the order of the pages. */
export interface MatrixAxes {
  readonly roles: readonly CitationRole[];
  readonly polarities: readonly CitationPolarity[];
}

export function isEnough({ roles, polarities }: SummaryFragment): boolean {
  return roles.classified >= ENOUGH && polarities.classified >= ENOUGH;
}

export function matrixAxes(cells: readonly Cell[]): MatrixAxes {
  return {
    roles: ROLES.filter((role) => cells.some((cell) => cell.role === role)),
    polarities: POLARITIES.filter((polarity) => cells.some((cell) => cell.polarity === polarity)),
  };
}

/** Five tints, by the root of the count: so that few beside many are not all the same. */
export function tintOf(count: number, most: number): number {
  return Math.max(1, Math.ceil(Math.sqrt(count / most) * 5));
}
