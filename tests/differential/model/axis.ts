import type { Polarity } from '../../../src/citation/polarity.js';
import type { Role } from '../../../src/citation/role.js';
import { wilsonInterval } from '../../../src/summary/wilsonInterval.js';

/** Of all citers those with a label that could say so, and whether the answer has that number. */
export interface Saying {
  readonly count: number;
  readonly isShown: boolean;
}

function shownOf({ count, isShown }: Saying): number | null {
  return isShown ? count : null;
}

/** The counts of an axis, as the summary has them. */
export function axisOf<Value extends Role | Polarity>(
  values: readonly Value[],
  found: readonly Value[],
  sayingOf: (value: Value) => Saying,
) {
  const known = found.filter((value) => value !== 'UNCLASSIFIED');
  const [total, classified] = [found.length, known.length];
  const unclassified = total - classified;
  const counted = values
    .filter((value) => value !== 'UNCLASSIFIED')
    .map((value) => ({
      value,
      count: known.filter((each) => each === value).length,
      base: shownOf(sayingOf(value)),
    }));
  const buckets = counted
    .filter(({ count }) => count > 0)
    .map((each) => ({
      ...each,
      // Of fewer than five there is no share, says docs/citation-profile.md.
      share: classified < 5 ? null : each.count / classified,
      interval: classified < 5 ? null : wilsonInterval(each.count, classified, total),
      bounds: { low: each.count / total, high: (each.count + unclassified) / total },
    }))
    .sort((a, b) => b.count - a.count);
  const all = counted.map((each) => ({
    ...each,
    count: sayingOf(each.value).count === 0 ? null : each.count,
  }));
  return { total, classified, unclassified, buckets, all };
}
