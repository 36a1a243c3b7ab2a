import { APOSTROPHES, BEGINNING } from '../paper/foldedWords.js';

/** Longest query, in characters. */
export const LONGEST_QUERY = 2_000;
/** Words of a query that are looked for. Each becomes two clauses in each of five properties, and Lucene takes 1,024. */
export const MOST_WORDS = 80;
/** The words that the index leaves out and that are long enough for a beginning: Lucene's list for English. */
const STOP_WORDS = new Set('into such that their then there these they this will with'.split(' '));
/** Signs inside a word that keep the words around them together in the index: it stores them apart too. */
const JOINED = /[\p{L}\p{N}][.:_]\p{L}/u;
/** Signs that are drawn as nothing. */
const UNSEEN = /\p{Cf}+/gu;
/** How much more a title counts that contains the whole query: as much as many mentions in an abstract. */
const TITLE_WEIGHT = 8;
/** Search terms: words in double quotes form a phrase, all others are single words. */
const PARTS = /"([^"]+)"|(\S+)/g;
/** Longer words are looked for as they are: for parts of words, Lucene takes time and memory with their length. */
const LONGEST_PART = 100;
/** Scripts without blanks whose runs the index holds as one word, so that a word of ours may be inside. */
const RUN =
  /^[\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}ー]{2,}$/u;
/** Accents of letters; other marks, such as Thai vowels, are letters of their own. */
const ACCENTS = /[\u0300-\u036f]/g;

/** The words and phrases of a search text, phrases in quotes. */
export function searchParts(text: string): string[] {
  return [...clean(text).matchAll(PARTS)].map(([part]) => part);
}

/**
 * The Lucene query for a search text: all of its words, in any order and any of the indexed texts. Lucene
 * syntax is treated as text, because everything is quoted, or consists of letters and digits.
 */
export function luceneQueryOf(text: string): string {
  return [...clean(text).matchAll(PARTS)]
    .slice(0, MOST_WORDS)
    .map(([, phrase, word = '']) => `+(${phrase === undefined ? wordQuery(word) : quoted(phrase)})`)
    .join(' ');
}

/** A clause that finds nothing more, and puts titles that contain the whole text before others. */
export function titleQueryOf(text: string): string {
  return `title:${quoted(clean(text))}^${TITLE_WEIGHT}`;
}

function clean(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '').replace(APOSTROPHES, "'");
}

function wordQuery(word: string): string {
  if (word.length > LONGEST_PART) return quoted(word);
  if (RUN.test(word)) return `${quoted(word)} *${word}*`;
  if (JOINED.test(word)) return `${quoted(word)} ${quoted(word.replace(/[.:_]/g, ' '))}`;
  const folded = word.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
  return BEGINNING.test(folded) && !STOP_WORDS.has(folded)
    ? `${quoted(word)} ${folded}*`
    : quoted(word);
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
