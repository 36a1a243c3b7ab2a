import type { Entry, Problem } from '../../record/record.js';
import { Fields, isObject, type JsonObject } from '../json/fields.js';
import { factsOfPaper } from './facts.js';
import { identifiersOf } from './identifiers.js';
import { recordNameOf, SOURCE } from './origin.js';

/** A paper as it was read: its keys, if any, and the entry about it. */
export interface ReadPaper {
  readonly identifiers: readonly string[];
  /** Absent for a paper without an identifier. */
  readonly entry?: Entry;
  readonly problems: readonly Problem[];
}

/** Reads a paper of the API or of a dataset, which lies at `path` of the record; details that are broken are left out. */
export function readPaper(value: JsonObject, version: string, path = ''): ReadPaper {
  const problems: Problem[] = [];
  const fields = new Fields(value, problems, path);
  const identifiers = identifiersOf(fields);
  if (identifiers.length === 0) return { identifiers, problems };
  const record = recordNameOf(identifiers);
  const entry: Entry = {
    kind: 'paper',
    record: {
      ...{ kind: 'paper', identifiers, source: SOURCE },
      ...(record !== undefined && { record }),
      ...{ version, facts: factsOfPaper(fields) },
    },
    ...(problems.length > 0 && { leftOut: problems }),
  };
  return { identifiers, entry, problems };
}

/** The same for a value of any type. Null is a paper that Semantic Scholar could not tell. */
export function readPaperIn(value: unknown, version: string, path: string): ReadPaper {
  if (isObject(value)) return readPaper(value, version, path);
  const expected = 'a paper: an object';
  const problem = { code: 'BAD_VALUE', field: path, value, expected } as const;
  return { identifiers: [], problems: (value ?? null) === null ? [] : [problem] };
}
