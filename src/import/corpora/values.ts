import { readIdentifier } from '../../identifier/identifier.js';
import { SCHEMES, type Scheme } from '../../identifier/schemes.js';
import { LIMITS } from '../../record/limits.js';
import { cleanText } from '../../paper/cleanText.js';
import type { Fields } from '../json/fields.js';

/** One end of a citation: its key; null where the source names no paper, undefined where the name is broken. */
export type End = string | null | undefined;

/** How corpora write that a paper is not known. */
const NO_PAPER = /^\s*(?:none|null|nan|n\/?a|-)?\s*$/i;

/** The paper in a field that holds identifiers of one scheme; without `scheme`, they show theirs. */
export function readEnd(fields: Fields, name: string, scheme?: Scheme): End {
  const value = fields.raw(name);
  if (value === undefined || (typeof value === 'string' && NO_PAPER.test(value))) return null;
  const key = typeof value === 'string' ? keyIn(value, scheme) : undefined;
  if (key === undefined)
    fields.refuse(name, `an identifier like ${SCHEMES[scheme ?? 'doi'].example}`);
  return key;
}

/** The key of a text that is an identifier of a scheme; the DOI of an arXiv paper is its arXiv identifier. */
export function keyIn(text: string, scheme?: Scheme): string | undefined {
  const found = readIdentifier(text, scheme);
  if (found === null) return undefined;
  const isArxivDoi = scheme === 'doi' && found.scheme === 'arxiv';
  return scheme === undefined || found.scheme === scheme || isArxivDoi ? found.key : undefined;
}

/** A text on one line; null when it is absent, or too long. */
export function readLine(fields: Fields, name: string, longest: number): string | null {
  const text = cleanText(fields.text(name) ?? '') ?? '';
  if (text.length <= longest) return text === '' ? null : text;
  fields.refuse(name, `at most ${longest} characters, not ${text.length}`, text.slice(0, 200));
  return null;
}

/** A label as the source has it, in a list of one or none. */
export function readLabel(fields: Fields, name: string): string[] {
  const label = readLine(fields, name, LIMITS.label);
  return label === null ? [] : [label];
}

/** A number from 0 to 1; null when it is absent, or a problem. */
export function readShare(fields: Fields, name: string): number | null {
  const value = fields.raw(name);
  if (value === undefined) return null;
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  fields.refuse(name, 'a number from 0 to 1');
  return null;
}

/** Whether something is so; undefined when it is absent, or a problem. */
export function readFlag(fields: Fields, name: string): boolean | undefined {
  const value = fields.raw(name);
  if (value === undefined || typeof value === 'boolean') return value;
  fields.refuse(name, 'true or false');
  return undefined;
}

/** The paper in the first of several fields that names one; their names may tell the scheme. */
export function readFirstEnd(fields: Fields, names: readonly string[]): End {
  for (const name of names) {
    const end = readEnd(fields, name, name.endsWith('_doi') ? 'doi' : undefined);
    if (end !== null) return end;
  }
  return null;
}
