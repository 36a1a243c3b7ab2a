import type { z } from 'zod';
import type { Problem } from '../../record/record.js';
import { faultsOf, type Fault, type Path } from './issues.js';
import { without } from './without.js';

/** What names the papers or the source of a record, its place in the order of its source, or says who made labels: no detail. */
const NEEDED =
  /^(?:(?:paper|citation)(?:\.(?:source|version|record|deleted|citing|cited|identifiers))?|source(?:\.(?:name|evidence|version))?)$/;
/** The kinds of lines: one that is two of them at once is none. */
const LINE = /^(?:paper|citation|source)$/;
/** Fields of a detail that it is nothing without: a text without its words, an author without a name. */
const HOLDING =
  /^(paper\.(?:authors|notices)\.\d+|citation\.contexts\.\d+|paper\.retraction)\.(?:name|text|kind|status)$/;
/** Fields that a record needs to be readable only where they are there. */
const OPTIONAL = /\.(?:version|record|deleted)$/;
/** Fields that are true or absent: false says what absence does. */
const FLAG = /\.(?:deleted|referencesComplete)$/;
/** Passes that a record takes: a fault may show only when those inside it are gone. */
const MOST_PASSES = 10;

/** A record as its schema reads it, without the details that it refuses; or why it is none. */
export type Details<T> =
  | { readonly value: T; readonly leftOut: readonly Problem[] }
  | { readonly problems: readonly Problem[] };

/** Reads a record by a schema. One bad detail costs that detail, unless the record is nothing without it. */
export function readDetails<T>(schema: z.ZodType<T>, record: unknown): Details<T> {
  const leftOut: Problem[] = [];
  let rest = record;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const result = schema.safeParse(rest);
    if (result.success) return { value: result.data, leftOut };
    const faults = result.error.issues.flatMap((issue) => faultsOf(issue, rest));
    const real = faults.filter((fault) => !isAbsent(fault) && !isEmptied(fault, leftOut));
    leftOut.push(...real.map(({ problem }) => problem));
    if (faults.some(isFatal)) return { problems: leftOut };
    rest = without(rest, faults.map(detailOf));
  }
  return { problems: leftOut };
}

/** The path of what is left out for a fault. */
function detailOf(fault: Fault): Path {
  return isHolding(fault) ? fault.path.slice(0, -1) : fault.path;
}

function isHolding({ problem: { code, field } }: Fault): boolean {
  return code !== 'UNKNOWN_FIELD' && HOLDING.test(field);
}

function isFatal({ problem: { code, field, value } }: Fault): boolean {
  if (code === 'UNKNOWN_FIELD') return LINE.test(field);
  return NEEDED.test(field) && !(OPTIONAL.test(field) && isNone(field, value));
}

/** Whether nothing is there: null, a text of nothing visible, an empty list. It is no mistake. */
function isAbsent(fault: Fault): boolean {
  const { code, field, value } = fault.problem;
  if (code === 'UNKNOWN_FIELD' || isHolding(fault) || isFatal(fault)) return false;
  if (field.startsWith('paper.identifiers.')) return false;
  if (Array.isArray(value)) return value.length === 0;
  return isNone(field, value) || (typeof value === 'string' && value.trim() === '');
}

function isNone(field: string, value: unknown): boolean {
  return value === null || (value === false && FLAG.test(field));
}

/** Whether a list is gone because all that it held was left out. */
function isEmptied({ problem: { field, value } }: Fault, leftOut: readonly Problem[]): boolean {
  return value === undefined && leftOut.some((problem) => problem.field.startsWith(`${field}.`));
}
