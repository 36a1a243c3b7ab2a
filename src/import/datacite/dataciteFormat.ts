import type { Entry, ImportFormat, Problem } from '../../record/record.js';
import { parseVersion, UNVERSIONED } from '../../source/version.js';
import { BadInputError } from '../../errors.js';
import { keyIn } from '../corpora/values.js';
import { notARecord } from '../corpora/corpus.js';
import { Fields, isObject, type JsonObject } from '../json/fields.js';
import { readJsonRecords } from '../json/jsonRecords.js';
import type { JsonLayout } from '../json/layout.js';
import { factsOf } from './facts.js';
import { relationEntries } from './relations.js';
import { DATACITE_TABLE } from './table.js';

/** Everything, because a record that is alone in an answer lies where a list of them would. */
const FIELDS = new Set(
  DATACITE_TABLE.flatMap(({ paths }) => paths).map((path) => path.replace(/[.[].*$/s, '')),
);

export const DATACITE_LAYOUT: JsonLayout = {
  record: 'a record of DataCite',
  records: 'records',
  expected: 'a record of DataCite, with doi or attributes, or an answer of its API with data',
  lists: ['data'],
  envelopes: ['data'],
  beginnings: ['data"', 'meta"', 'links"'],
  fields: FIELDS,
  isRecord: (value) => isObject(value.attributes) || Object.hasOwn(value, 'doi'),
};

/** Metadata of DataCite: records one a line or in a list, and answers of its API. */
export const dataciteFormat: ImportFormat<unknown> = {
  name: 'datacite',
  kinds: ['paper', 'citation'],
  read: (bytes) => readJsonRecords(bytes, DATACITE_LAYOUT),
  adapt: adaptRecord,
};

function adaptRecord(value: unknown): readonly Entry[] {
  if (!isObject(value) || !DATACITE_LAYOUT.isRecord(value)) {
    return [{ kind: 'paper', problems: [notARecord(value, DATACITE_LAYOUT)] }];
  }
  const attributes = isObject(value.attributes) ? value.attributes : value;
  const leftOut: Problem[] = [];
  const fields = new Fields(attributes, leftOut);
  const key = readDoi(attributes, value);
  if (key === undefined) {
    fields.refuse('doi', 'a DOI like 10.5281/zenodo.1234');
    return [{ kind: 'paper', problems: leftOut }];
  }
  const version = readVersion(fields);
  const facts = factsOf(fields);
  const record = { kind: 'paper', identifiers: [key], source: 'datacite', version, facts } as const;
  return [
    { kind: 'paper', record, ...(leftOut.length > 0 && { leftOut }) },
    ...relationEntries(attributes, { key, version }),
  ];
}

/** The DOI of a record, which its id is too. */
function readDoi(attributes: JsonObject, record: JsonObject): string | undefined {
  const texts = [attributes.doi, record.id].filter((text) => typeof text === 'string');
  return texts.map((text) => keyIn(text, 'doi')).find((key) => key !== undefined);
}

/** When the record last changed. */
function readVersion(fields: Fields): string {
  const text = fields.text('updated') ?? '';
  if (text === '') return UNVERSIONED;
  try {
    return parseVersion(text);
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error;
    fields.refuse('updated', error.expected);
    return UNVERSIONED;
  }
}
