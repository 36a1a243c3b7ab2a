import type { JsonLayout } from '../json/layout.js';
import { takenFields } from '../json/pathTable.js';
import { WORK_PATHS } from './workPaths.js';

/** Where works are in an answer of the API, in a file of a snapshot, and in a list. */
export const OPENALEX_LAYOUT: JsonLayout = {
  record: 'a work',
  records: 'works',
  expected: 'a work, or an answer of the OpenAlex API with results',
  lists: ['results'],
  envelopes: [],
  beginnings: ['meta"', 'results"', 'group_by"'],
  fields: takenFields(WORK_PATHS),
  isRecord: (value) => Object.hasOwn(value, 'id'),
};
