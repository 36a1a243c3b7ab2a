import type { Other } from './citedBothWays.js';

const SIDES: readonly string[] = ['SUPPORTING', 'CONTRADICTING', 'MIXED'];

/** What `coverage` must answer of these citers: all labels are of one source, of which nothing is known. */
export function coverageOf(citers: readonly Other[]): object {
  const count = (has: (other: Other) => boolean): number => citers.filter(has).length;
  const labelled = count(({ citers: { role, polarity } }) =>
    [role, polarity].some((label) => label !== 'UNCLASSIFIED'),
  );
  return {
    citerCount: citers.length,
    reported: [],
    withRole: count(({ citers: { role } }) => role !== 'UNCLASSIFIED'),
    withSide: count(({ citers: { polarity } }) => SIDES.includes(polarity)),
    withSentence: count(({ sentences }) => sentences.citers.length > 0),
    labels: labelled === 0 ? [] : [{ evidence: 'UNKNOWN', count: labelled, strongest: labelled }],
  };
}
