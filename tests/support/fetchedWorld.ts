import type { ReplayedPaper } from './replayed/papers.js';

/** Paper 1 is cited by 2 to 9 and cites 20; 9 is matched to nothing by Semantic Scholar. */
export const FETCHED_PAPERS: readonly ReplayedPaper[] = [
  { number: 1, title: 'The paper', cites: [20] },
  ...[2, 3, 4, 5, 6, 7, 8].map((number) => ({ number, title: `Citer ${number}`, cites: [1, 20] })),
  { number: 9, title: '', cites: [1] },
  { number: 20, title: 'Cited', cites: [] },
  { number: 30, title: 'Citer of a citer', cites: [2] },
];
export const FETCHED_KEYS = ['doi:10.5555/p1'];
