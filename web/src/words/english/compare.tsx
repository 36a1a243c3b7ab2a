import type { ReactNode } from 'react';

/** Papers side by side. */
export const compareWords = {
  title: 'Compare papers',
  introduction: 'How two to five papers are cited, with what is uncertain on one scale.',
  papers: 'Side by side',
  paper: 'Paper',
  unshown: 'Not shown',
  remove: 'Remove',
  add: 'Add a paper',
  addButton: 'Add',
  placeholder: 'A DOI, an arXiv id, an address',
  tooFew: 'Add at least two papers by an identifier or an address, such as a DOI.',
  onlyOne: 'Add another paper to compare this one with, by an identifier or an address.',
  tooMany: 'Five papers can be compared: the first five are shown. Remove the others.',
  unknown: (id: ReactNode) => <>This graph has no paper “{id}”.</>,
  malformed: (id: ReactNode) => (
    <>“{id}” is no identifier. Use a DOI, an arXiv id, an address or the id of a paper.</>
  ),
  again: (id: ReactNode) => <>“{id}” is a paper that is there already, by another identifier.</>,
  coverage: (count: ReactNode, role: ReactNode, side: ReactNode, sentence: ReactNode) => (
    <>
      Citing papers in this graph: {count}; with a role {role}, taking a side {side}, with a
      sentence {sentence}.
    </>
  ),
  /** Under settings that leave some out. */
  counted: (count: ReactNode, role: ReactNode, side: ReactNode, sentence: ReactNode) => (
    <>
      Citing papers that count: {count}; with a role {role}, taking a side {side}, with a sentence{' '}
      {sentence}.
    </>
  ),
  leftOut: (count: ReactNode) => <>Left out: {count}.</>,
  with: 'Compare with another paper',
  withThis: 'Compare',
  withThisOf: (title: string) => ` this paper with: ${title}`,
  base: (classified: ReactNode, total: ReactNode) => (
    <>
      roles of {classified} of {total} classified
    </>
  ),
  scale:
    'Dots are shares of the classified citing papers, lines their 95% intervals for all citing papers; hatching reaches from the lowest to the highest share that is possible, whatever the unclassified are (bounds).',
  tooFewSides: 'too few for a share',
  years: 'Citing papers by year',
  yearsScale:
    'All drawings have the same years and the same height; a year that is not over is lighter.',
};
