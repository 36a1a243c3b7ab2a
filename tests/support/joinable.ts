import { recordsOf } from './records.js';

export const doi = (n: number | string) => `doi:10.8/${n}`;
export const { paper, citation } = recordsOf({ source: 'test', version: '1' });

/** Two papers that a later record joins, one with an identifier to detach, and what another source says. */
export const JOINABLE_LINES = [
  paper([doi('a'), 'pmid:1'], { title: 'A', publishedOn: '2001' }),
  paper([doi('b')], { title: 'B' }),
  paper([doi('b')], { summary: 'S', source: 'other' }),
  ...Array.from({ length: 20 }, (_, n) => citation(doi(n), n % 2 === 0 ? doi('a') : doi('b'))),
  ...Array.from({ length: 20 }, (_, n) =>
    citation(doi(n), doi('only-other'), { source: 'other', role: 'METHOD' }),
  ),
];
