import type { PaperFacts } from '../../paper/facts.js';
import type { Entry, Problem, RecordEntry } from '../../record/record.js';
import { Fields, isObject, type JsonObject } from '../json/fields.js';
import { factsOfWork } from './facts.js';
import { identityEntries, isIdentityRow } from './identities.js';
import { isComplete, referenceEntries } from './references.js';
import { identifiersOf, recordNameOf, SOURCE, versionOfWork, workKey, type Work } from './work.js';

const ID_EXPECTED = 'a work with an id like https://openalex.org/W2741809807';
/** The type of what is in a journal beside works: covers, tables of contents, boards. */
const PARATEXT = 'paratext';

/**
 * The entries of one work of OpenAlex: the work and its references; or of one row of the tables of deleted and merged
 * works. Only without an id is a work rejected: other details that are broken are left out.
 */
export function adaptOpenAlex(value: unknown): readonly Entry[] {
  if (!isObject(value)) {
    return [{ kind: 'paper', problems: [problem('', value, ID_EXPECTED)] }];
  }
  if (isIdentityRow(value)) return identityEntries(value);
  const problems: Problem[] = [];
  const fields = new Fields(value, problems);
  const key = workKey(value.id);
  if (key === undefined) {
    return [{ kind: 'paper', problems: [problem('id', value.id ?? null, ID_EXPECTED)] }];
  }
  if (value.type === PARATEXT || fields.flag('is_paratext') === true) {
    return [{ kind: 'paper', skipped: 'NOT_A_WORK' }];
  }
  const identifiers = identifiersOf(fields, key);
  const work = { value, key, record: recordNameOf(key), version: versionOfWork(fields) };
  const facts = factsOfWork(fields);
  fields.list('referenced_works');
  fields.count('referenced_works_count');
  const references = referenceEntries(work);
  const paper = paperOf(work, identifiers, facts, isComplete(work, references));
  return [{ ...paper, ...(problems.length > 0 && { leftOut: problems }) }, ...references];
}

function paperOf(
  { record, version }: Work,
  identifiers: readonly string[],
  facts: PaperFacts,
  referencesComplete: boolean,
): RecordEntry {
  return {
    kind: 'paper',
    record: {
      ...{ kind: 'paper', identifiers, source: SOURCE, record, version, facts },
      ...(referencesComplete && { referencesComplete }),
    },
  };
}

function problem(field: string, value: unknown, expected: string): Problem {
  return { code: 'BAD_VALUE', field, value, expected };
}

/** Whether a value says nothing about citations. */
export function hasNoReferences(value: unknown): boolean {
  if (!isObject(value)) return true;
  return !hasItems(value, 'referenced_works');
}

function hasItems(value: JsonObject, name: string): boolean {
  const list = value[name];
  return Array.isArray(list) && list.length > 0;
}
