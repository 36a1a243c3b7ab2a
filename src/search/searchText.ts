/** Words of a query that are looked for. Each becomes up to eight clauses, and Lucene takes 1,024. */
export const MOST_WORDS = 100;
/** The words that the index leaves out and that are long enough for a beginning: Lucene's list for English. */
const STOP_WORDS = new Set('into such that their then there these they this will with'.split(' '));
/** Search terms: words in double quotes form a phrase, all others are single words. */
const PARTS = /"([^"]+)"|(\S+)/g;
/** Longer words are looked for as they are: for parts of words, Lucene takes time and memory with their length. */
const LONGEST_PART = 100;
/** Words long enough for prefix matching: `goodhart` for `Goodhart's`. */
const BEGINNING = /^(?:[\p{L}\p{N}]{4,}|\p{Script=Hangul}{2,})$/u;
/** Scripts without blanks whose runs the index holds as one word, so that a word of ours may be inside. */
const RUN =
  /^[\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}ー]{2,}$/u;
/** Accents of letters; other marks, such as Thai vowels, are letters of their own. */
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * The Lucene query for a search text: all of its words, in any order and any of the indexed texts. Lucene
 * syntax is treated as text, because everything is quoted, or consists of letters and digits.
 */
export function luceneQueryOf(text: string): string {
  return [...text.matchAll(PARTS)]
    .slice(0, MOST_WORDS)
    .map(([, phrase, word = '']) => `+(${phrase === undefined ? wordQuery(word) : quoted(phrase)})`)
    .join(' ');
}

function wordQuery(word: string): string {
  if (word.length > LONGEST_PART) return quoted(word);
  if (RUN.test(word)) return `${quoted(word)} *${word}*`;
  const folded = word.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
  return BEGINNING.test(folded) && !STOP_WORDS.has(folded)
    ? `${quoted(word)} ${folded}*`
    : quoted(word);
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
