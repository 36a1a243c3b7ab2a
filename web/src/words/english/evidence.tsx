import type { ReactNode } from 'react';
import type { Defined } from '../../hub/definitions.js';

/** Makes a link to a definition out of the term for it. */
type Term = (of: Defined, text: ReactNode) => ReactNode;

/** How much is known, and what the label rests on. */
export const evidenceWords = {
  coverage: {
    title: 'What is known here',
    citers: { one: 'citing paper here', other: 'citing papers here' },
    counted: { one: 'citing paper counts', other: 'citing papers count' },
    reports: (source: ReactNode, count: ReactNode, asOf: string | null) => (
      <>
        {source} reports {count}
        {asOf === null ? '' : ` (${asOf})`}
      </>
    ),
    nobodyReports: 'No source reports how many there are elsewhere.',
    withRole: { one: 'has a role', other: 'have a role' },
    withSide: { one: 'takes a side', other: 'take a side' },
    withSentence: { one: 'has a citing sentence here', other: 'have a citing sentence here' },
    labelled: 'Labelled',
    unlabelled: 'None has a label.',
    /** "by a model: 11" */
    strongest: (evidence: string, count: ReactNode) => (
      <>
        {count} {evidence}
      </>
    ),
    /** Those whose strongest evidence is another are among them. */
    ofAll: (count: ReactNode) => <> ({count} have such labels)</>,
    strongestNote: (term: Term) => <>each by its {term('classes', 'strongest evidence')}</>,
  },
  title: 'How it is cited',
  role: 'Role',
  sides: 'Sides',
  /** "3 of 17 citing papers are classified: too few to say." */
  tooFew: (
    {
      classified,
      total,
      isOne,
    }: { readonly classified: ReactNode; readonly total: ReactNode; readonly isOne: boolean },
    term: Term,
  ) => (
    <>
      {classified} of {total} citing papers {isOne ? 'is' : 'are'}{' '}
      {term('classified', 'classified')}: too few to say
    </>
  ),
  /** "Background: 9 of 15 classified (60%)" */
  share: (
    { bucket, count, classified, share }: Readonly<Record<string, ReactNode>>,
    term: Term,
  ) => (
    <>
      <strong>{bucket}</strong>: {count} of {classified} {term('classified', 'classified')} (
      {term('share', share)})
    </>
  ),
  /** "of all 17 it is 53% to 65%, depending on the 2 unclassified" */
  bounds: ({ total, low, high, unclassified }: Readonly<Record<string, ReactNode>>, term: Term) => (
    <>
      of all {total} it is{' '}
      {term(
        'bounds',
        <>
          {low} to {high}
        </>,
      )}
      , depending on the {unclassified} {term('unclassified', 'unclassified')}
    </>
  ),
  allClassified: 'all are classified, so nothing is left to estimate',
  interval: (low: ReactNode, high: ReactNode, term: Term) => (
    <>
      {term('interval', 'interval')} {low} to {high}
    </>
  ),
  intervalNote: (interval: ReactNode) => (
    <>{interval} (sampling only: errors of the labels are not in it)</>
  ),
  rule: (rule: ReactNode, version: ReactNode) => (
    <>
      rule {rule}, version {version}
    </>
  ),
  runnerUp: (bucket: string, count: ReactNode) => (
    <>
      next: {bucket}, {count}
    </>
  ),
  /** "5 of 15 classified take a side" */
  takingSides: (count: ReactNode, classified: ReactNode, term: Term) => (
    <>
      {count} of {classified} classified {term('sides', 'take a side')}
    </>
  ),
  inFavour: (count: ReactNode, people: ReactNode) => (
    <>
      {count} for it{people}
    </>
  ),
  against: (count: ReactNode, people: ReactNode) => (
    <>
      {count} against it{people}
    </>
  ),
  byPeople: (count: ReactNode, term: Term) => (
    <>
      {' '}
      ({count} {term('byPeople', 'by people')})
    </>
  ),
  contradicting: (count: ReactNode, base: ReactNode) => (
    <>
      contradicting alone: {count} of {base}
    </>
  ),
  tooFewSides: 'too few for an interval',
};
