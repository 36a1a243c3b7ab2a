import type { ReactNode } from 'react';

/** The list of supporting citations beside contradicting ones. */
export const disputedWords = {
  title: 'For and against, side by side',
  sides: { supporting: 'Supporting', contradicting: 'Contradicting' },
  withMixed: {
    supporting: 'Supporting, mixed included',
    contradicting: 'Contradicting, mixed included',
  },
  /** Without those that take both sides. */
  count: (count: ReactNode, base: ReactNode) => (
    <>
      {count} of {base} that take a side contradict without supporting
    </>
  ),
  /** "; 95% interval of that share: 4% to 62%" */
  interval: (low: ReactNode, high: ReactNode) => (
    <>
      ; 95% interval of that share: {low} to {high}
    </>
  ),
  tooFew: '; too few for a share',
  classified: (classified: ReactNode, total: ReactNode) => (
    <>
      {classified} of {total} citing papers have a polarity.
    </>
  ),
  /** "4 in favour, 0 of them by labels of people" */
  side: (count: ReactNode, byPeople: ReactNode | null) =>
    byPeople === null ? (
      count
    ) : (
      <>
        {count}, of which {byPeople} by labels of people
      </>
    ),
  labelsBy: 'Strongest labels:',
  label: (count: ReactNode, evidence: string) => (
    <>
      {count} {evidence}
    </>
  ),
  marked: 'People label both sides, so the title bears a mark.',
  unmarked: 'The title bears no mark: that takes enough of both sides, by labels of people.',
  meaning:
    'A contradicting citation disputes something, often a detail. Counting sides does not decide who is right, and most citing papers take none. Those that take both sides are in both columns.',
  nobody: (classified: ReactNode, total: ReactNode) => (
    <>
      No citing paper here takes a side, as far as labels say: {classified} of {total} have a
      polarity, all of them neutral.
    </>
  ),
  nobodyClassified: (total: ReactNode) => (
    <>None of the {total} citing papers has a polarity: nobody has said who takes a side.</>
  ),
  none: 'None here.',
  undated: 'Without a date',
};
