import type { Entry, RecordEntry } from '../../record/record.js';
import { SOURCE, WORK_EXPECTED, workKey, workWith, type Work } from './work.js';

/** References that OpenAlex lists at most. */
const LISTED = 5_000;

/** The references of a work, one entry each. */
export function referenceEntries(work: Work): Entry[] {
  const references = referencesOf(work);
  const seen = new Set<string>();
  return references.map((reference, index) => readReference(work, reference, index, seen));
}

/**
 * Whether these references of a work, one entry each, are all that it has. An empty list may mean that OpenAlex has not found them, as for
 * some famous works.
 */
export function isComplete({ value }: Work, entries: readonly Entry[]): boolean {
  const { length } = entries;
  const count = value.referenced_works_count ?? undefined;
  const isWhole = count === undefined ? length < LISTED : count === length;
  return isWhole && length > 0 && entries.every(isUnderstood);
}

function isUnderstood(entry: Entry): boolean {
  return 'record' in entry || ('skipped' in entry && entry.skipped !== 'NO_IDENTIFIER');
}

function referencesOf({ value }: Work): readonly unknown[] {
  const references = value.referenced_works;
  return Array.isArray(references) ? references : [];
}

function readReference(work: Work, reference: unknown, index: number, seen: Set<string>): Entry {
  if (reference === null || reference === '') return { kind: 'citation', skipped: 'NO_IDENTIFIER' };
  const cited = workKey(reference);
  if (cited === undefined) {
    const field = `referenced_works.${index}`;
    return {
      kind: 'citation',
      problems: [{ code: 'BAD_VALUE', field, value: reference, expected: WORK_EXPECTED }],
      correctable: workWith(work, reference, referencesOf(work).length),
    };
  }
  if (cited === work.key) return { kind: 'citation', skipped: 'SELF_CITATION' };
  if (seen.has(cited)) return { kind: 'citation', skipped: 'REPEATED' };
  seen.add(cited);
  return citationOf(work, cited);
}

function citationOf({ key, record, version }: Work, cited: string): RecordEntry {
  return {
    kind: 'citation',
    record: {
      ...{ kind: 'citation', citing: key, cited, source: SOURCE, record, version },
      influential: undefined,
      contexts: [],
    },
  };
}
