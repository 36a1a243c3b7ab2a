import { BadInputError } from '../errors.js';
import { BEGINNING, foldedWordsOf } from '../paper/foldedWords.js';
import { foldText } from '../paper/foldText.js';

const LONGEST = 200;
const MOST_WORDS = 10;
/** Scripts that put no blanks between words, so that a word is found inside of a run. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What may follow any letter without changing the word: what `foldText` removes, apart from apostrophes. */
const UNSEEN = '[\\u0300-\\u036f\\p{Cf}\\u02be-\\u02ff\\ufe00-\\ufe0f]';
const IN_WORD = '[\\p{L}\\p{N}\\p{M}&&[^\\u02b9-\\u02bd]]';
/** A sentence is stored as JSON: the letters after a backslash are no word, and one may follow them. */
const STARTS = `(?:(?<!(?:\\\\|${IN_WORD})${UNSEEN}{0,4})|(?<=\\\\[bfnrt]|\\\\u[0-9a-f]{4}))`;
const ENDS = `(?!${IN_WORD})`;

/** Letters that `foldText` makes of others: a single one, or two of them. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ...{ o: 'oø', l: 'lł', d: 'dđð', h: 'hħ', t: 'tŧ', i: 'iı', σ: 'σς' },
  ...{ ae: 'æ', oe: 'œ', th: 'þ', ss: 'ß' },
};
const PIECES = /ae|oe|th|ss|./gsu;
/** Letters that begin one of two, by which a longer word may go on. */
const HALVES: Readonly<Record<string, string>> = { a: 'aæ', o: 'oøœ', t: 'tŧþ', s: 'sß' };

/**
 * A regular expression of Java for sentences, decomposed and in lower case, that contain all words of a text: each as a
 * whole, from four letters on as the beginning of a word. Null for no text. Throws `BadInputError` for `field`.
 */
export function contextPatternOf(field: string, text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const words = text.length <= LONGEST ? new Set(foldedWordsOf(text)) : new Set<string>();
  if (words.size >= 1 && words.size <= MOST_WORDS) {
    return `(?s)${[...words].map((word) => `(?=.*?${patternOf(word)})`).join('')}.*`;
  }
  const expected = `1 to ${MOST_WORDS} words of letters or digits, at most ${LONGEST} characters`;
  throw new BadInputError(field, text, expected);
}

/** The pattern of one word, which may be written with accents and capitals. */
export function wordPatternOf(word: string): string {
  return patternOf(foldText(word));
}

function patternOf(word: string): string {
  const pieces = word.normalize('NFKD').match(PIECES) ?? [];
  const isBeginning = BEGINNING.test(word);
  const all = pieces.map((piece, place) =>
    isBeginning && place === pieces.length - 1
      ? patternOfPiece(piece, HALVES[piece])
      : patternOfPiece(piece),
  );
  if (UNSPACED.test(word)) return all.join('');
  const first = `[${HALVES[word.charAt(0)] ?? SPELLINGS[word.charAt(0)] ?? pieces[0]?.charAt(0)}]`;
  return `(?=${first})${STARTS}${all.join('')}${isBeginning ? '' : ENDS}`;
}

/** A letter in any spelling, or two, with what may follow; it never gives back what it took. */
function patternOfPiece(piece: string, spellings = SPELLINGS[piece]): string {
  const [first = '', second] = piece;
  if (second === undefined || spellings === undefined) {
    return `${spellings === undefined ? piece : `[${spellings}]`}${UNSEEN}*+`;
  }
  return `(?:${spellings}${UNSEEN}*+|${patternOfPiece(first)}${patternOfPiece(second)})`;
}
