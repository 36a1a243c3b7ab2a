import { aheadOf, isStatedDate } from '../../paper/partialDate.js';
import type { Fields } from '../json/fields.js';

const EXPECTED = 'a valid year from 1000 on, month or day: [[2019]], [[2019, 3]], [[2019, 3, 7]]';

/**
 * A partial date from a field such as `{"date-parts": [[2019, 3]]}`. Crossref writes `[[null]]` for a date
 * that was not deposited; others write parts as texts, and zero for an unknown month or day. A range counts as its
 * first date. A record cannot know of a date years behind its `version`.
 */
export function readDate(fields: Fields, name: string, version: string): string | undefined {
  const date = fields.object(name);
  const first: unknown = date?.list('date-parts')?.[0] ?? [];
  const parts = Array.isArray(first) ? knownParts(first) : ['no list'];
  if (parts.length === 0) return undefined;
  const text = parts.map((part, index) => padded(part, index === 0 ? 4 : 2)).join('-');
  const valid = parts.length <= 3 && isStatedDate(text);
  const expected = valid ? aheadOf(version, text) : EXPECTED;
  if (expected === null) return text;
  date?.refuse('date-parts', expected);
  return undefined;
}

/** The parts up to the first one that is absent. */
function knownParts(parts: readonly unknown[]): readonly unknown[] {
  const end = parts.findIndex((part, index) => isAbsent(part) || (index > 0 && isZero(part)));
  return end < 0 ? parts : parts.slice(0, end);
}

function isAbsent(part: unknown): boolean {
  return part === null || part === undefined || part === '';
}

/** A month or a day that is not known; a year of zero is a mistake. */
function isZero(part: unknown): boolean {
  return part === 0 || (typeof part === 'string' && /^0+$/.test(part));
}

function padded(part: unknown, length: number): string {
  const isNumber = typeof part === 'number' || (typeof part === 'string' && /^\d+$/.test(part));
  return isNumber ? String(Number(part)).padStart(length, '0') : 'no number';
}
