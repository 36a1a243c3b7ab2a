import { LONGEST_TEXT } from '../../paper/factTable.js';
import type { Fields } from '../json/fields.js';
import { plainLine } from './plainText.js';

/** Maximum ratio of markup to text; longer markup is not parsed, and neither is what would take seconds. */
const MARKUP_PER_TEXT = 10;
const LONGEST_MARKUP = 2 * LONGEST_TEXT;
/** Characters shown of a text that is too long. */
const SHOWN = 200;

/** Plain text of the field `name` of at most `longest` characters; undefined when it is empty or longer. */
export function readPlain(
  fields: Fields,
  name: string,
  markup: string,
  longest: number,
  convert = plainLine,
): string | undefined {
  const text =
    markup.length > Math.min(MARKUP_PER_TEXT * longest, LONGEST_MARKUP) ? markup : convert(markup);
  if (text.length > longest) {
    const expected = `at most ${longest} characters of plain text, not ${text.length}`;
    fields.refuse(name, expected, markup.slice(0, SHOWN));
    return undefined;
  }
  return text === '' ? undefined : text;
}

/** The first non-empty text of a list; the others are translations or variants. */
export function readFirst(fields: Fields, name: string, longest: number): string | undefined {
  for (const [index, markup] of fields.texts(name).entries()) {
    const text = readPlain(fields, `${name}.${index}`, markup, longest);
    if (text !== undefined) return text;
  }
  return undefined;
}
