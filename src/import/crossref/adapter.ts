import type { PaperFacts } from '../../paper/facts.js';
import { writable } from '../../record/nesting.js';
import type { Entry, Problem } from '../../record/record.js';
import { factsOfWork } from './facts.js';
import { UNVERSIONED } from '../../source/version.js';
import { Fields, isObject, type JsonObject } from '../json/fields.js';
import { referenceEntries } from './references.js';
import { noticeEntries } from './updates.js';
import { readDoi, readVersion, type Work } from './work.js';
import { NOT_WORKS } from './workTypes.js';

/**
 * The entries of one Crossref record: its work, what it says of other works as a notice, and its references. Without a valid DOI
 * and version it is rejected as a whole. Otherwise what is broken is left out, and its parts are independent: an
 * invalid date does not affect its references.
 */
export function adaptWork(value: unknown): readonly Entry[] {
  if (!isObject(value)) {
    const expected = 'a work: an object with a DOI';
    const problem = { code: 'BAD_VALUE', field: '', value: writable(value), expected } as const;
    return [{ kind: 'paper', problems: [problem] }];
  }
  const problems: Problem[] = [];
  const fields = new Fields(value, problems);
  const key = readDoi(fields);
  const version = readVersion(fields);
  const isFiled = problems.length === 0;
  if (NOT_WORKS.has(fields.text('type') ?? '')) return [{ kind: 'paper', skipped: 'NOT_A_WORK' }];
  const facts = factsOfWork(fields, version);
  const parts = PARTS.filter((part) => fields.list(part) !== undefined);
  if (key === undefined || !isFiled) return [{ kind: 'paper', problems }];
  const work: Work = { value, key, source: 'crossref', version };
  const notices = noticeEntries(work, facts.publishedOn, problems);
  return [paperEntry(work, facts, problems, parts), ...notices, ...referenceEntries(work)];
}

/** The lists of a record whose items are entries of their own. */
const PARTS = ['update-to', 'reference'] as const;

function paperEntry(
  { value, key, source, version }: Work,
  facts: PaperFacts,
  leftOut: readonly Problem[],
  parts: readonly string[],
): Entry {
  const record = { kind: 'paper', identifiers: [key], source, version, facts } as const;
  // A work has all of its references, or no list. Without a version, there are no older ones to take back.
  const complete = Array.isArray(value.reference) && version !== UNVERSIONED;
  const entry: Entry = {
    kind: 'paper',
    record: complete ? { ...record, referencesComplete: true } : record,
  };
  if (leftOut.length === 0) return entry;
  // Items that are entries of their own are fixed separately.
  const separate = parts.filter(
    (part) => !leftOut.some(({ field }) => field.startsWith(`${part}.`)),
  );
  return { ...entry, leftOut, correctable: without(value, separate) };
}

function without(value: JsonObject, parts: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !parts.includes(name)));
}
