import { writable } from '../../record/nesting.js';
import type { CitationRecord, Entry, Problem } from '../../record/record.js';
import { isObject } from '../json/fields.js';
import { DOI_EXPECTED } from '../../identifier/doi.js';
import { doiKey, reducedWork, type Work } from './work.js';

/** The references of a work, one entry each. */
export function referenceEntries(work: Work): Entry[] {
  const references = work.value.reference;
  if (!Array.isArray(references)) return [];
  const seen = new Set<string>();
  return references.map((reference: unknown, index) => readReference(work, reference, index, seen));
}

function readReference(work: Work, reference: unknown, index: number, seen: Set<string>): Entry {
  const field = `reference.${index}`;
  const reject = (
    code: Problem['code'],
    name: string,
    value: unknown,
    expected: string,
  ): Entry => ({
    kind: 'citation',
    problems: [{ code, field: name, value: writable(value), expected }],
    correctable: reducedWork(work, { reference: [reference] }),
  });
  if (reference === null) return { kind: 'citation', skipped: 'NO_IDENTIFIER' };
  if (!isObject(reference)) return reject('BAD_VALUE', field, reference, 'an object');
  const doi = reference.DOI ?? '';
  if (typeof doi === 'string' && doi.trim() === '')
    return { kind: 'citation', skipped: 'NO_IDENTIFIER' };
  const cited = typeof doi === 'string' ? doiKey(doi) : undefined;
  const at = `${field}.DOI`;
  if (cited === undefined) return reject('BAD_VALUE', at, doi, DOI_EXPECTED);
  if (cited === work.key) return { kind: 'citation', skipped: 'SELF_CITATION' };
  if (seen.has(cited)) return { kind: 'citation', skipped: 'REPEATED' };
  seen.add(cited);
  return {
    kind: 'citation',
    record: toCitation(work, cited),
  };
}

function toCitation({ key, source, version }: Work, cited: string): CitationRecord {
  return {
    kind: 'citation',
    citing: key,
    cited,
    source,
    version,
    influential: undefined,
    contexts: [],
  };
}
