/**
 * Some publishers deposit text without the blanks around elements: `such as<i>Phaser</i>can`. These marks stand where an
 * element begins and ends; text that comes in has no such characters.
 */
export const EDGES = {
  style: { begin: '\u0001', end: '\u0002' },
  formula: { begin: '\u0003', end: '\u0004' },
} as const;

const ANY_EDGE = /[\u0001-\u0004]/gu;
/** A styled text with the letters that touch it. */
const STYLED = /(?<!\p{L})(\p{L}*)\u0001([^\u0001-\u0004\n]{1,1000})\u0002(?=(\p{L}*))/gu;
/** Two words, or an address on the web. */
const PHRASE = /\p{L}[^\s\p{L}]*\s+[^\s\p{L}]*\p{L}|^(?:https?:|www\.)/u;
const FORMULA_BEGINS = /(?<=\p{L}{2})\u0003+(?=\S)/gu;
const FORMULA_ENDS = /(?<=\S)\u0004+(?=\p{L}{2})/gu;

/**
 * Puts blanks where a formula or a styled text touches a word that it is no part of, and drops the marks. A styled text may
 * be a part of a word (`<i>trans</i>criptome`, `<sc>T</sc>reebase`), so it needs a sign that it is not: words of its own, a
 * capital after small letters, or words on both sides.
 */
export function restoreBlanks(text: string): string {
  ANY_EDGE.lastIndex = 0;
  if (!ANY_EDGE.test(text)) return text;
  return text
    .replace(FORMULA_BEGINS, ' ')
    .replace(FORMULA_ENDS, ' ')
    .replace(/\u0001+/g, '\u0001')
    .replace(/\u0002+/g, '\u0002')
    .replace(STYLED, (_, before: string, inside: string, after: string) => {
      const [begins, ends] = touches(before, inside, after);
      return `${before}${begins ? ' ' : ''}${inside}${ends ? ' ' : ''}`;
    })
    .replace(ANY_EDGE, '');
}

/** Whether a styled text lost the blank before it, and the one after it. */
function touches(before: string, inside: string, after: string): [begins: boolean, ends: boolean] {
  const isPhrase = PHRASE.test(inside);
  const isName = /^\p{Lu}\p{Ll}{2}/u.test(inside);
  const isBetween = /^\p{Lu}$/u.test(inside) && after.length > 1;
  const afterWord = /^(?:\p{L}*\p{Ll}{2}|a)$/iu.test(before) && /^[\p{L}]/u.test(inside);
  const begins = afterWord && (isPhrase || ((isName || isBetween) && /\p{Ll}{2}$/u.test(before)));
  const ends = /\p{L}$/u.test(inside) && after.length > 1 && (begins || isPhrase);
  return [begins, ends];
}
