import type { EvidenceBasis } from '../../src/citation/basis.js';
import { claimedOf, type Other } from './citedBothWays.js';
import { labelsOf } from './filteredCitation.js';

export const COVERAGE_FIELDS = `{ citerCount reported { count } withRole withSide withSentence
  labels { evidence count strongest } }`;

const SIDES: readonly string[] = ['SUPPORTING', 'CONTRADICTING', 'MIXED'];
/** Of their sources, the strongest first. */
const EVIDENCE = { person: 'EXPERT', test: 'UNKNOWN' };

/** What `coverage` must answer of these citers. */
export function coverageOf(
  citers: readonly Other[],
  basis: EvidenceBasis | null | undefined,
): object {
  const count = (has: (other: Other) => boolean): number => citers.filter(has).length;
  const labels = Object.entries(EVIDENCE).map(([source, evidence]) => ({
    evidence,
    count: count((other) => labelledBy(other).includes(source)),
    strongest: count((other) => labelledBy(other)[0] === source),
  }));
  return {
    citerCount: citers.length,
    reported: [],
    withRole: count(({ citers: label }) => labelsOf(label, basis).role !== 'UNCLASSIFIED'),
    withSide: count(({ citers: label }) => SIDES.includes(labelsOf(label, basis).polarity)),
    withSentence: count(({ sentences }) => sentences.citers.length > 0),
    labels: labels.filter((each) => each.count > 0),
  };
}

/** The sources that give a citation a label, in the order of `EVIDENCE`. */
function labelledBy(other: Other): string[] {
  const { contexts = [] } = claimedOf(other, 'citers');
  return Object.keys(EVIDENCE).filter((name) =>
    contexts.some(
      ({ source, role, polarity }) =>
        source === name && [role, polarity].some((label) => label !== 'UNCLASSIFIED'),
    ),
  );
}
