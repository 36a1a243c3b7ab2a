import { isPartialDate } from '../../paper/partialDate.js';
import type { Fields } from '../json/fields.js';

const EXPECTED = 'a valid year, month or day: [[2019]], [[2019, 3]], [[2019, 3, 7]]';

/**
 * A partial date from a field such as `{"date-parts": [[2019, 3]]}`. Crossref writes `[[null]]` for a date
 * that was not deposited. A range counts as its first date.
 */
export function readDate(fields: Fields, name: string): string | undefined {
  const date = fields.object(name);
  const first: unknown = date?.list('date-parts')?.[0] ?? [];
  const parts = Array.isArray(first) ? knownParts(first) : ['no list'];
  if (parts.length === 0) return undefined;
  const text = parts.map((part, index) => padded(part, index === 0 ? 4 : 2)).join('-');
  if (parts.length <= 3 && isPartialDate(text)) return text;
  date?.refuse('date-parts', EXPECTED);
  return undefined;
}

/** The parts up to the first one that is absent. */
function knownParts(parts: readonly unknown[]): readonly unknown[] {
  const end = parts.findIndex((part) => part === null || part === undefined);
  return end < 0 ? parts : parts.slice(0, end);
}

function padded(part: unknown, length: number): string {
  return typeof part === 'number' ? String(part).padStart(length, '0') : 'no number';
}
