import { foldText } from '../../src/paper/foldText.js';

/** Whether a sentence holds all words of a text: whole, or from four letters on as the beginning of a longer one. */
export function holdsWords(sentence: string, text: string): boolean {
  const words = wordsOf(sentence);
  return wordsOf(text).every((wanted) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(wanted)
      ? words.some((word) => word.includes(wanted))
      : words.some((word) => word === wanted || (isLong(wanted) && word.startsWith(wanted))),
  );
}

/** The letters of other marks than accents count neither. */
function isLong(word: string): boolean {
  return /^[\p{L}\p{N}]{4,}$/u.test(word) || /^\p{Script=Hangul}{2,}$/u.test(word);
}

function wordsOf(text: string): string[] {
  return foldText(text.replace(/[\u02b9-\u02bd]/g, "'")).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
