import { pageSize } from '../relay/pagePrice.js';
import { READS_ALL, workOfWalk, type AskedField, type Price } from '../relay/price.js';

/** Of reading the citations of a set within its budget: equal to a depth of a neighbourhood with as many. */
export const READS_SET = workOfWalk(50_000);
/** Papers that one unit of work finds. */
export const FOUND_A_UNIT = 50;

/** What reads citations once, however often it is asked for; the first two only under a filter. */
const COUNTS = ['hIndex', 'gIndex', 'i10Index', 'years'];
const SUMMARY = ['summary'];
const READINGS = [['distinctCiters'], ['citationsWithin']];

export interface AskedSet {
  readonly ids: readonly string[];
  readonly filter?: object | null;
}

export function paperSetPrice({ args, selects }: AskedField<AskedSet>): Price {
  const { ids, filter } = args;
  const readings = filter ? [...READINGS, COUNTS, SUMMARY] : READINGS;
  const asked = readings.filter((names) => names.some(selects)).length;
  const each = Math.min(READS_SET, READS_ALL * ids.length);
  const work = Math.ceil(1 + ids.length / FOUND_A_UNIT);
  return { times: 1, work, workPerParent: asked * each, isLong: asked > 0 };
}

/** A list of each `first` is a statement of its own. */
export function topLinksPrice({ args }: AskedField<{ first: number }>): Price {
  return { times: pageSize(args), nodes: true, work: 1, workPerParent: READS_SET, isLong: true };
}
