import { matrixOf } from '../citation/countedCiters.js';
import { TAKING_SIDES } from '../citation/polarity.js';
import type { StoredTally } from '../paper/paperRows.js';
import { EVIDENCE, type Evidence } from '../source/evidence.js';

/** How many citers have the same things known of their citations. */
export interface CoverageCell {
  readonly hasRole: boolean;
  readonly takesSide: boolean;
  readonly hasSentence: boolean;
  /** Whose labels the citation has, the strongest first. */
  readonly evidence: readonly Evidence[];
  readonly count: number;
}

/** What the headlines alone tell. */
export interface HeadlineCoverage {
  readonly citerCount: number;
  readonly withRole: number;
  readonly withSide: number;
}

/** How many citers have labels of one class of evidence. */
export interface LabelCoverage {
  readonly evidence: Evidence;
  readonly count: number;
  readonly strongest: number;
}

/** From what is stored of all citers. */
export function storedCoverage(tally: StoredTally): HeadlineCoverage {
  const cells = matrixOf(tally);
  return {
    citerCount: tally.citerCount,
    withRole: sumOf(cells, ({ role }) => role !== 'UNCLASSIFIED'),
    withSide: sumOf(cells, ({ polarity }) => TAKING_SIDES.includes(polarity)),
  };
}

/** From cells of citers that pass a filter. */
export function countedCoverage(cells: readonly CoverageCell[]): HeadlineCoverage {
  return {
    citerCount: sumOf(cells, () => true),
    withRole: sumOf(cells, ({ hasRole }) => hasRole),
    withSide: sumOf(cells, ({ takesSide }) => takesSide),
  };
}

export function withSentence(cells: readonly CoverageCell[]): number {
  return sumOf(cells, ({ hasSentence }) => hasSentence);
}

/** The classes of evidence that occur, the strongest first. */
export function labelCoverage(cells: readonly CoverageCell[]): LabelCoverage[] {
  return EVIDENCE.map((evidence) => ({
    evidence,
    count: sumOf(cells, (cell) => cell.evidence.includes(evidence)),
    strongest: sumOf(cells, (cell) => cell.evidence[0] === evidence),
  })).filter(({ count }) => count > 0);
}

function sumOf<Cell extends { readonly count: number }>(
  cells: readonly Cell[],
  counts: (cell: Cell) => boolean,
): number {
  return cells.filter(counts).reduce((sum, { count }) => sum + count, 0);
}
