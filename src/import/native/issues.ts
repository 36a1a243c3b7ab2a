import type { z } from 'zod';
import { writable } from '../../record/nesting.js';
import type { Problem } from '../../record/record.js';

export type Path = readonly PropertyKey[];

/** One thing that is wrong with a record, and the field that is. */
export interface Fault {
  readonly path: Path;
  readonly problem: Problem;
}

/** What an issue of a schema says about a record. */
export function faultsOf(issue: z.core.$ZodIssue, record: unknown): Fault[] {
  if (issue.code !== 'unrecognized_keys') {
    return [faultAt(issue.path, record, 'BAD_VALUE', expectationOf(issue))];
  }
  const expected = 'a known field (see docs/native-format.md)';
  return issue.keys.map((key) => faultAt([...issue.path, key], record, 'UNKNOWN_FIELD', expected));
}

function faultAt(path: Path, record: unknown, code: Problem['code'], expected: string): Fault {
  const value = writable(valueAt(record, path));
  return { path, problem: { code, field: path.join('.'), value, expected } };
}

function expectationOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `a value of type ${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'too_small':
      return `at least ${issue.minimum.toString()} (${issue.origin})`;
    case 'too_big':
      return `at most ${issue.maximum.toString()} (${issue.origin})`;
    default:
      return issue.message;
  }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (isObject(at) ? at[String(key)] : undefined), value);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
