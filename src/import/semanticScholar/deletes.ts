import { splitKey } from '../../identifier/identifier.js';
import { takenBack, type Entry, type Problem } from '../../record/record.js';
import { readKey } from '../json/details.js';
import { Fields, isObject } from '../json/fields.js';
import { SOURCE, type DeletingDataset } from './origin.js';

const EXPECTED = {
  papers: 'a deleted paper with its corpusid',
  citations: 'a deleted citation with its citingcorpusid and citedcorpusid',
} as const satisfies Record<DeletingDataset, string>;

/**
 * The entry of one record of the `delete_files` of a dataset, of which only the identity counts: a paper is deleted up to
 * this version, and a citation that an update of this version repeats, under another number, stands.
 */
export function deletedEntry(value: unknown, dataset: DeletingDataset, version: string): Entry {
  const kind = dataset === 'papers' ? 'paper' : 'citation';
  const problems: Problem[] = [];
  const fields = isObject(value) ? new Fields(value, problems) : undefined;
  const names = kind === 'paper' ? ['corpusid'] : ['citingcorpusid', 'citedcorpusid'];
  if (fields === undefined || !names.some((name) => fields.has(name))) {
    const expected = EXPECTED[dataset];
    return { kind, problems: [{ code: 'BAD_VALUE', field: '', value, expected }] };
  }
  const keys = names.map((name) => readKey(fields, name, 'corpus'));
  const [citing, cited] = keys;
  if (problems.length > 0) return { kind, problems };
  if (citing === undefined || (kind === 'citation' && cited === undefined))
    return { kind, skipped: 'NO_IDENTIFIER' };
  const origin = { source: SOURCE, record: splitKey(citing).value, version };
  if (cited !== undefined) return { kind, record: takenBack({ citing, cited, ...origin }) };
  const record = { kind: 'paper', identifiers: [citing], ...origin, facts: {} } as const;
  return { kind, record: { ...record, deleted: true } };
}
