import type { EvidenceBasis } from '../../src/citation/basis.js';
import { POLARITIES } from '../../src/citation/polarity.js';
import { ROLES } from '../../src/citation/role.js';
import { claimedOf, type Other } from './citedBothWays.js';
import { canSay } from './naiveExpressible.js';

export const SUMMARY_FIELDS = `{ rolesAny { role count }
  roles { all { value: role base } } polarities { all { value: polarity base } } }`;

/** What `citationSummary` must say of the labels of these citers, of which those by the person are by people. */
export function summaryOf(
  citers: readonly Other[],
  basis: EvidenceBasis | null | undefined,
): object {
  const labels = citers.map((other) =>
    (claimedOf(other, 'citers').contexts ?? [])
      .filter(({ source }) => basis !== 'HUMAN' || source === 'person')
      .map(({ role, polarity }) => ({ role, polarity, vocabulary: null, label: null })),
  );
  const countOf = (role: string): number =>
    labels.filter((all) => all.some((each) => each.role === role)).length;
  const basesOf = (axis: 'role' | 'polarity', values: readonly string[]) => ({
    all: values
      .filter((value) => value !== 'UNCLASSIFIED')
      .map((value) => ({ value, base: labels.filter((all) => canSay(all, axis, value)).length })),
  });
  return {
    rolesAny: ROLES.filter((role) => role !== 'UNCLASSIFIED')
      .map((role) => ({ role, count: countOf(role) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    roles: basesOf('role', ROLES),
    polarities: basesOf('polarity', POLARITIES),
  };
}
