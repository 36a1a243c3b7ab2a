import { decodeXML } from 'entities';

/** An opening mark at the start of a text belongs to the sentence around it. */
const BEFORE = /^[\s"'“”‘’«<([{]+/u;
/** No identifier ends with these. */
const AFTER = /[\s,;"'“”‘’»]+$/u;
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
  return settled(text, (at) => withoutTail(visible(decodeXML(at)).replace(BEFORE, '')));
}

/** Applies a step until nothing changes; every step that changes anything must shorten the text or be final. */
export function settled(text: string, step: (text: string) => string): string {
  let before;
  let after = text;
  do {
    before = after;
    after = step(before);
  } while (after !== before);
  return after;
}

function visible(text: string): string {
  return text.normalize('NFKC').replace(/\p{Cf}/gu, '');
}

function withoutTail(text: string): string {
  const bare = text.replace(AFTER, '').replace(TAG_AFTER, '');
  const open = PAIRS.some(
    ([opening, closing]) => bare.endsWith(closing) && count(bare, closing) > count(bare, opening),
  );
  return open ? bare.slice(0, -1) : bare;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
