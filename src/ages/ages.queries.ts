import { read } from '../graph/query.js';

/** References of a paper that were published in one year; 0 stands for those without a date. */
export interface ReferenceYear {
  readonly paperId: string;
  readonly year: number;
  readonly count: number;
}

/** The statement behind ages of references; those of citers are stored. */
export const agesQueries = {
  referenceYears: read<{ ids: readonly string[] }, ReferenceYear>('referenceYears', {
    params: ['ids'],
    columns: ['paperId', 'year', 'count'],
  }),
};
