import type { ImportFormat } from '../../record/record.js';
import { notARecord, type SourceOptions } from '../corpora/corpus.js';
import { isObject, type JsonObject } from '../json/fields.js';
import type { JsonLayout } from '../json/layout.js';
import { takenFields } from '../json/pathTable.js';
import { readTableOrJson } from '../tableOrJson.js';
import { indexEntries } from './indexRow.js';
import { metaEntries } from './metaRow.js';
import { INDEX_TABLE, META_TABLE } from './table.js';

const FIELDS = takenFields([...INDEX_TABLE, ...META_TABLE]);

const LAYOUT: JsonLayout = {
  record: 'a citation or a paper of OpenCitations',
  records: 'citations or papers',
  expected: 'a citation of OpenCitations, with citing and cited, or a paper, with id',
  lists: [],
  envelopes: [],
  beginnings: [],
  fields: FIELDS,
  isRecord: (value) => Object.hasOwn(value, 'id') || isCitation(value),
};

/** What parts identifiers, except around them. */
const SEVERAL = /[^\s,;|][\s,;|]+[^\s,;|]/;

const COLUMNS = { known: [...FIELDS], required: [['citing', 'id']] };

/** OpenCitations Index and Meta: tables of the dumps, and answers of the API. */
export function opencitationsFormat(options: SourceOptions): ImportFormat<unknown> {
  return {
    name: 'opencitations',
    kinds: ['paper', 'citation'],
    settings: { version: options.version },
    ...readTableOrJson(COLUMNS, LAYOUT),
    plainKind,
    adapt: (value) => {
      if (!isObject(value) || !LAYOUT.isRecord(value))
        return [{ kind: 'unreadable', problems: [notARecord(value, LAYOUT)] }];
      return isCitation(value) ? indexEntries(value, options) : metaEntries(value, options);
    },
  };
}

function isCitation(value: JsonObject): boolean {
  return Object.hasOwn(value, 'citing') && Object.hasOwn(value, 'cited');
}

/** A citation of which no end has several identifiers says nothing of papers. */
function plainKind(value: unknown): 'paper' | 'citation' | null {
  if (!isObject(value) || !LAYOUT.isRecord(value)) return null;
  if (!isCitation(value)) return 'paper';
  const ends = [value.citing, value.cited];
  return ends.every((end) => typeof end === 'string' && !SEVERAL.test(end)) ? 'citation' : null;
}
