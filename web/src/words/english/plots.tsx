import type { ReactNode } from 'react';

/** After a number. */
const papers = (count: number): string => (count === 1 ? 'citing paper' : 'citing papers');

/** Role, polarity and reception, drawn. */
export const plotsWords = {
  title: 'Role and polarity',
  roles: 'Role: what a citing paper uses this one for',
  polarities: 'Polarity: which side a citing paper takes',
  role: 'Role',
  polarity: 'Polarity',
  noneCounted: 'No citing paper is counted here.',
  /** "15 of 17 citing papers are classified." */
  classified: (classified: ReactNode, total: ReactNode) => (
    <>
      {classified} of {total} citing papers are classified.
    </>
  ),
  tooFew: (classified: ReactNode, total: ReactNode) => (
    <>
      {classified} of {total} citing papers are classified: too few for shares.
    </>
  ),
  axisEnd: (total: ReactNode) => <>all {total} citing papers</>,
  few: (count: ReactNode, classified: ReactNode, share: ReactNode) => (
    <>
      {count} of {classified} ({share})
    </>
  ),
  many: (count: ReactNode, classified: ReactNode, share: ReactNode) => (
    <>
      {share} ({count} of {classified})
    </>
  ),
  countOf: (count: ReactNode, of: ReactNode) => (
    <>
      {count} of {of}
    </>
  ),
  couldSay: (base: ReactNode) => <>a source could say so of {base}</>,
  barKeys: 'The arrow keys lead from bar to bar; Enter filters the citing papers.',
  legend: {
    title: 'How to read the bars',
    bar: 'labelled so, of all citing papers',
    possible: 'as far as it could reach with the unclassified (bounds)',
    whisker: 'share of the classified, and its 95% interval for all citing papers',
    unclassified: 'unclassified',
  },
  selected: (names: ReactNode) => <>The list of citing papers is filtered: {names}.</>,
  choose: 'A bar filters the list of citing papers below.',
  toList: 'Go to the list',
  clear: 'Remove this filter',
  table: {
    show: (what: string) => `${what} as a table`,
    citing: 'Citing papers',
    base: 'A source could say so of',
    share: 'Share of classified',
    interval: '95% interval',
    bounds: 'Bounds',
    range: (low: ReactNode, high: ReactNode) => (
      <>
        {low} to {high}
      </>
    ),
  },
  anyLabel: {
    title: 'Roles by any label',
    meaning:
      'A citing paper whose labels give several roles counts once, by its headline, in the bars; here it counts in each of them, so these numbers do not add up.',
    any: 'By any label',
    headline: 'By the headline',
    none: 'No label gives a role.',
  },
  matrix: {
    title: 'Both at once',
    few: (roles: ReactNode, polarities: ReactNode) => (
      <>
        {roles} citing papers have a role and {polarities} a polarity: too few for a table of both
        at once, which needs thirty of each.
      </>
    ),
    keys: 'The arrow keys lead from cell to cell; Enter filters the citing papers.',
    none: 'none',
    cell: (role: string, polarity: string) => `${role}, ${polarity}: `,
  },
  reception: {
    title: 'Reception over time',
    drawing: 'Citing papers by year',
    undatedOnly: 'No citing paper that is counted has a date.',
    hint: 'Point to a year or focus it to read its numbers. Drag across years, or choose them below, to filter the citing papers.',
    keys: 'The arrow keys lead from year to year; Enter filters the citing papers.',
    axis: 'Citing papers a year',
    shareAxis: 'Contradicting, of those that take a side',
    noShares: 'In every year, too few take a side for a share',
    /** As the name of a column, for those who hear it. */
    column: (year: string, count: number, parts: readonly string[], soFar: boolean) =>
      `${year}${soFar ? ' so far' : ''}: ${count} ${papers(count)}${parts.length === 0 ? '' : `, ${parts.join(', ')}`}`,
    columnPart: (count: string, polarity: string) => `${count} ${polarity}`,
    readout: (year: ReactNode, count: ReactNode, of: { count: number; complete: boolean }) => (
      <>
        <strong>{year}</strong>
        {of.complete ? '' : ' so far'}: {count} {papers(of.count)}
      </>
    ),
    readoutPart: (count: ReactNode, polarity: string) => (
      <>
        {count} {polarity}
      </>
    ),
    readoutShare: (count: ReactNode, base: ReactNode, low: ReactNode, high: ReactNode) => (
      <>
        Contradicting, of those that take a side: {count} of {base} (95% interval {low} to {high})
      </>
    ),
    incomplete: (year: ReactNode) => (
      <>{year} is not over: it is drawn lighter, and its counts will grow.</>
    ),
    undated: (count: ReactNode) => <>Not drawn, because they have no date: {count}.</>,
    legend: {
      title: 'Colours of the columns',
      up: (polarity: string) => `${polarity} (up)`,
      down: (polarity: string) => `${polarity} (down)`,
      share: 'share that contradicts, with its 95% interval',
    },
    range: {
      title: 'Years of the citing papers listed below',
      from: 'From',
      to: 'to',
      any: 'any',
      all: 'All years',
    },
    table: {
      show: 'Years as a table',
      year: 'Year',
      soFar: ' (so far)',
      against: 'Contradicting, of those that take a side',
    },
  },
  /** What is left out, and what is among what counts: names before numbers, which may be 1. */
  leftOut: {
    total: (count: ReactNode, parts: ReactNode) => (
      <>
        Left out: {count}
        {parts}
      </>
    ),
    parts: (parts: ReactNode) => <> ({parts})</>,
    selfCitations: (count: ReactNode) => <>self-citations {count}</>,
    likely: (count: ReactNode) => <>likely self-citations {count}</>,
    notSelf: (count: ReactNode) => <>no self-citations {count}</>,
    unjudged: (count: ReactNode) => <>could not be judged {count}</>,
    undated: (count: ReactNode) => <>without a date {count}</>,
    otherYears: (count: ReactNode) => <>of later years {count}</>,
    among: 'Among those counted: ',
    noneKnown: 'no self-citations that are known',
    pending: 'Self-citations are being judged again, so these numbers may change.',
  },
};
