/** Accents of letters; other marks, such as Thai vowels, are letters of their own. */
const ACCENTS = /[\u0300-\u036f]+/g;
/** Signs that are drawn as nothing or as an apostrophe, and separate no words; some of them are letters to Unicode. */
const NO_LETTERS = /[\p{Cf}\u02b9-\u02ff\ufe00-\ufe0f]+/gu;
/** Letters with a stroke or of two letters, which Unicode does not take apart; Lucene's folding does too. */
const TAKEN_APART: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't' },
};
const STROKED = new RegExp(`[${Object.keys(TAKEN_APART).join('')}]`, 'g');

/**
 * A text without case, accents, and signs that nobody sees: equal for texts that look alike. Compatible forms of a
 * character, such as full-width letters, become one.
 */
export function foldText(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(ACCENTS, '')
      .replace(NO_LETTERS, '')
      .normalize('NFKC')
      // Through capitals, because `ß` and a final sigma have none of their own.
      .toUpperCase()
      .toLowerCase()
      .replaceAll('ς', 'σ')
      .replace(STROKED, (letter) => TAKEN_APART[letter] ?? letter)
  );
}
