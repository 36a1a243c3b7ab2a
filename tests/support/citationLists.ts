/** The lists of citations of a paper: each field with each of its orders. */
export const CITATION_LISTS = [
  ['citers', 'NEWEST'],
  ['citers', 'OLDEST'],
  ['citers', 'MOST_CITED'],
  ['citers', 'REPRESENTATIVE'],
  ['references', 'NEWEST'],
  ['references', 'OLDEST'],
  ['references', 'MOST_CITED'],
] as const;
