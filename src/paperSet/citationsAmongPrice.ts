import { READS_REFERENCES } from '../citation/citationPrice.js';
import type { AskedField, Price } from '../relay/price.js';
import { MOST_CITATIONS_AMONG, MOST_IDS_AMONG } from './citationsAmong.js';
import { FOUND_A_UNIT, READS_SET, type AskedSet } from './paperSetPrice.js';

/** Citations for each paper that is counted; as many papers are counted as there may be citations for. */
export const CITATIONS_A_PAPER = MOST_CITATIONS_AMONG / MOST_IDS_AMONG;

/** The papers are found, and their references read once, within the budget of a set. */
export function citationsAmongPrice({ args: { ids }, selects }: AskedField<AskedSet>): Price {
  const count = ids.length;
  const isRead = selects('citations') || selects('truncated');
  return {
    times: selects('citations')
      ? Math.max(count, Math.ceil(mostCitations(count) / CITATIONS_A_PAPER))
      : count,
    nodes: true,
    work: 1 + Math.ceil(count / FOUND_A_UNIT),
    workPerParent: isRead ? Math.min(READS_SET, READS_REFERENCES * count) : 0,
    isLong: isRead,
  };
}

/** Every paper may cite every other one. */
function mostCitations(count: number): number {
  return Math.min(MOST_CITATIONS_AMONG, count * (count - 1));
}
