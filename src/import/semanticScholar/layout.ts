import type { JsonLayout } from '../json/layout.js';
import { takenFields } from '../json/pathTable.js';
import { DATASET_PATHS, EDGE_PATHS, PAPER_PATHS } from './recordPaths.js';

/** Where papers and citations are in an answer of the API, in a shard of a dataset, and in a list. */
export const SEMANTIC_SCHOLAR_LAYOUT: JsonLayout = {
  record: 'a record',
  records: 'records',
  expected: 'a paper, a citation, or an answer of the Graph API with data',
  lists: ['data'],
  envelopes: [],
  beginnings: ['offset"', 'next"', 'total"', 'token"', 'data"'],
  fields: takenFields([...PAPER_PATHS, ...EDGE_PATHS, ...DATASET_PATHS]),
  isRecord: (value) => !Object.hasOwn(value, 'data'),
};
