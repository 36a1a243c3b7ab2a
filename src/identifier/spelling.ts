import { decodeXML } from 'entities';

/** Texts of which nothing is cleaned: most. */
const PLAIN = /^[\w./:-]+$/;
/** An opening mark at the start of a text belongs to the sentence around it. */
const BEFORE = /^[\s"'“”‘’«<([{]+/u;
/** No identifier ends with these. */
const AFTER = /^[\s,;"'“”‘’»]$/u;
/** A tag that begins behind an identifier, or its rest: `<br`, `</a>`. */
const TAG_AFTER = /<(?:\/?[a-z][\w:-]*\s*\/?>|[^<>]*)$/i;
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
];

/**
 * A text as an identifier is read: in compatibility form, without characters that nobody sees, XML entities, and the
 * marks of a sentence or a tag around it. The result is its own result.
 */
export function cleaned(text: string): string {
  if (PLAIN.test(text)) return text;
  return settled(text, (at) => withoutTail(visible(decodeXML(at)).replace(BEFORE, '')));
}

/** Times that a step is applied: a text that still changes after so many was made to take time. */
export const MOST_PASSES = 10;

/** Applies a step until nothing changes; empty when that takes too long. */
export function settled(text: string, step: (text: string) => string): string {
  let before = text;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const after = step(before);
    if (after === before) return after;
    before = after;
  }
  return '';
}

function visible(text: string): string {
  return text.normalize('NFKC').replace(/\p{Cf}/gu, '');
}

/** Without marks at the end, and brackets there that nothing opens. */
function withoutTail(text: string): string {
  const unopened = new Map(
    PAIRS.map(([open, close]) => [close, count(text, close) - count(text, open)]),
  );
  let end = text.length;
  for (; end > 0; end -= 1) {
    const mark = text.charAt(end - 1);
    const excess = unopened.get(mark) ?? 0;
    if (excess <= 0 && !AFTER.test(mark)) break;
    unopened.set(mark, excess - 1);
  }
  return text.slice(0, end).replace(TAG_AFTER, '');
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
