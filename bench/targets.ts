import type { Measured } from './measure.js';
import type { Strain } from './strain.js';
import { formatTable } from './table.js';

/** A number that a scenario is to reach. */
export interface Target {
  readonly what: string;
  readonly bound: 'at least' | 'at most';
  readonly wanted: number;
  /** The number, of what was measured of the scenario and of the others. */
  readonly find: (one: Measured, others: ReadonlyMap<string, Measured>) => number;
}

export const rateByRaw = (wanted: number): Target => ({
  what: 'rate relative to raw',
  bound: 'at least',
  wanted,
  find: ({ raw, citegraph }) => citegraph.perSecond / raw.perSecond,
});

export const p50ByRaw = (wanted: number): Target => ({
  what: 'p50 relative to raw',
  bound: 'at most',
  wanted,
  find: ({ raw, citegraph }) => citegraph.p50 / raw.p50,
});

/** Costs no more than another scenario, which stands before it. */
export const asFastAs = (other: string): Target => ({
  what: `p50 by that of: ${other}`,
  bound: 'at most',
  wanted: 1.2,
  find: ({ citegraph }, others) => citegraph.p50 / (others.get(other)?.citegraph.p50 ?? NaN),
});

export const fewStatements = (most: number): Target => ({
  what: 'statements',
  bound: 'at most',
  wanted: most,
  find: ({ statements }) => Number(statements),
});

/** So many things a second, when a request is for `each` of them. */
export const manyASecond = (things: string, wanted: number, each = 1): Target => ({
  what: `${things} a second`,
  bound: 'at least',
  wanted,
  find: ({ citegraph }) => citegraph.perSecond * each,
});

/** The table of all targets, whether or not they are met. */
export function targetTable(measured: readonly Measured[], strains: readonly Strain[]): string {
  const byName = new Map(measured.map((one) => [one.scenario, one]));
  const rows = measured.flatMap((one) =>
    one.targets.map(({ what, bound, wanted, find }) =>
      rowOf(`${one.scenario}: ${what}`, find(one, byName), bound, wanted),
    ),
  );
  const strained = strains.map(({ name, usual, then, most }) =>
    rowOf(`${name}: factor`, then / usual, 'at most', most),
  );
  return formatTable(['target', 'found', 'wanted', 'met'], [...rows, ...strained]);
}

function rowOf(what: string, found: number, bound: Target['bound'], wanted: number): string[] {
  const isMet = bound === 'at least' ? found >= wanted : found <= wanted;
  return [what, digits(found), `${bound} ${wanted}`, isMet ? 'yes' : 'no'];
}

function digits(found: number): string {
  return found < 100 ? found.toFixed(2) : found.toFixed(0);
}
