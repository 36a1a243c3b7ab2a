import { readPlain } from '../json/details.js';
import type { Fields } from '../json/fields.js';

/** The first non-empty text of a list; the others are translations or variants. */
export function readFirst(fields: Fields, name: string, longest: number): string | undefined {
  for (const [index, markup] of fields.texts(name).entries()) {
    const text = readPlain(fields, `${name}.${index}`, markup, longest);
    if (text !== undefined) return text;
  }
  return undefined;
}
