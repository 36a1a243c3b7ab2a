import type { ReactNode } from 'react';

/** Papers side by side. */
export const compareWords = {
  title: 'Compare papers',
  add: 'Add a paper',
  addHint: 'A DOI, an arXiv id, an address',
  addButton: 'Add',
  full: 'Five papers are compared: remove one to add another.',
  tooFew: 'Name two to five papers to compare how they are cited.',
  tooMany: (left: readonly string[]) =>
    `At most five papers fit beside each other. Left out: ${left.join(', ')}.`,
  remove: 'Remove',
  paper: 'Paper',
  /** "15 have a role" */
  withRole: (count: ReactNode) => <>{count} with a role</>,
  /** After the label: ": background, 9 of 15 classified" */
  base: (role: string, count: ReactNode, classified: ReactNode) => (
    <>
      : {role}, {count} of {classified} classified
    </>
  ),
  roles: 'Roles',
  polarities: 'Polarities and sides',
  years: 'Citing papers by year',
  scale:
    'Each bar is of all citing papers of its own paper, hatched as far as the unclassified could reach; a dot is the share of the classified, with its 95% interval (sampling only: errors of the labels are not in it). Intervals that overlap are no evidence of a difference.',
  nothingClassified: 'No citing paper of these is classified.',
  contradicting: 'contradicting alone, of those that take a side',
  ofSides: (count: ReactNode, base: ReactNode) => (
    <>
      {count} of {base}
    </>
  ),
  noYears: 'No citing paper of these has a date.',
  noYear: 'no dates',
  fromTo: (from: ReactNode, to: ReactNode) => (
    <>
      {from} to {to}
    </>
  ),
};
