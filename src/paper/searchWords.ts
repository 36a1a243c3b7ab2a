import { foldText } from './foldText.js';
import { APOSTROPHES, WORDS } from './foldedWords.js';

/**
 * What keeps Lucene's analyzer from finding a word: signs that join it to its neighbours (`D.V.Nanopoulos`,
 * `Processes:RECENT`), accents that are characters of their own, and characters that are drawn as nothing.
 */
const HIDING = /[\p{L}\p{N}][.:'’_]\p{L}|[\u0300-\u036f\u02b9-\u02ff\p{Cf}]/u;

/**
 * The words in texts that the full-text index would not find by itself, each once, as it folds them; null when there are
 * none. They are indexed beside the texts.
 */
export function searchWordsOf(texts: readonly (string | null | undefined)[]): string | null {
  const words = texts.flatMap((text) =>
    text && HIDING.test(text) ? text.split(/\s+/u).flatMap(hiddenWordsOf) : [],
  );
  return words.length === 0 ? null : [...new Set(words)].sort().join(' ');
}

function hiddenWordsOf(part: string): readonly string[] {
  if (!HIDING.test(part)) return [];
  const folded = foldText(part.replace(APOSTROPHES, "'"));
  // Whole, as well as its words: a query may have it with a plain apostrophe.
  const whole = folded.match(/[\p{L}\p{N}]'\p{L}/u) ? [folded] : [];
  return [...whole, ...(folded.match(WORDS) ?? [])];
}
