import type { ImportFormat } from '../../record/record.js';
import { isObject } from '../json/fields.js';
import { readJsonRecords } from '../json/jsonRecords.js';
import { adaptWork } from './adapter.js';
import { CROSSREF_LAYOUT } from './shapes.js';

/**
 * Crossref metadata: works one per line, API responses, files of the public dump, or a list of works. `line`
 * is the line in the first case, and otherwise the number of the work.
 */
export const crossrefFormat: ImportFormat<unknown> = {
  name: 'crossref',
  kinds: ['paper', 'citation'],
  read: (bytes) => readJsonRecords(bytes, CROSSREF_LAYOUT),
  adapt: adaptWork,
  plainKind: (value) =>
    isObject(value) && Array.isArray(value.reference) && value.reference.length > 0
      ? null
      : 'paper',
};
