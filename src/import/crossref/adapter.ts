import type { PaperFacts } from '../../paper/facts.js';
import type { Entry, Problem } from '../../record/record.js';
import { factsOfWork } from './facts.js';
import { Fields, isObject, type JsonObject } from '../json/fields.js';
import { referenceEntries } from './references.js';
import { retractionEntries } from './updates.js';
import { readDoi, readVersion, type Work } from './work.js';
import { NOT_WORKS } from './workTypes.js';

/**
 * The entries of one Crossref record: its work, its retractions, and its references. Without a valid DOI,
 * type and version it is rejected as a whole. Otherwise its parts are independent: an invalid date does not
 * affect its references.
 */
export function adaptWork(value: unknown): readonly Entry[] {
  if (!isObject(value)) {
    const expected = 'a work: an object with a DOI';
    return [{ kind: 'paper', problems: [{ code: 'BAD_VALUE', field: '', value, expected }] }];
  }
  const problems: Problem[] = [];
  const fields = new Fields(value, problems);
  if (NOT_WORKS.has(fields.text('type') ?? '')) return [{ kind: 'paper', skipped: 'NOT_A_WORK' }];
  const key = readDoi(fields);
  const version = readVersion(fields);
  const filed = problems.length === 0;
  const facts = factsOfWork(fields);
  const parts = PARTS.filter((part) => fields.list(part) !== undefined);
  if (key === undefined || !filed) return [{ kind: 'paper', problems }];
  const work: Work = { value, key, source: 'crossref', version };
  return [
    paperEntry(work, facts, problems, parts),
    ...retractionEntries(work, facts.publishedOn),
    ...referenceEntries(work),
  ];
}

/** The lists of a record whose items are entries of their own. */
const PARTS = ['update-to', 'reference'] as const;

function paperEntry(
  { value, key, source, version }: Work,
  facts: PaperFacts,
  problems: readonly Problem[],
  parts: readonly string[],
): Entry {
  if (problems.length > 0) return { kind: 'paper', problems, correctable: without(value, parts) };
  const record = { kind: 'paper', identifiers: [key], source, version, facts } as const;
  return { kind: 'paper', record };
}

/** Items of lists that are separate entries are fixed separately. */
function without(value: JsonObject, parts: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !parts.includes(name)));
}
