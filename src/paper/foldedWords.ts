import { foldText } from './foldText.js';

/** Apostrophes that are letters to Unicode. */
export const APOSTROPHES = /[\u02b9-\u02bd]/g;
/** A word of a folded text. */
export const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Words long enough for prefix matching: `goodhart` for `Goodhart's`. */
export const BEGINNING = /^(?:[\p{L}\p{N}]{4,}|\p{Script=Hangul}{2,})$/u;

/** The words of a text without case, accents and signs that nobody sees, in their order. */
export function foldedWordsOf(text: string): readonly string[] {
  return foldText(text.replace(APOSTROPHES, "'")).match(WORDS) ?? [];
}
