import { foldText } from '../paper/foldText.js';
import { editDistance } from './editDistance.js';
import type { SimilarWordsRow } from './search.queries.js';

/** Words short enough to differ from too many others are left as they are. */
const FEWEST_LETTERS = 4;
/** From this length, two characters may differ. */
const LONG = 8;
const LONGEST = 50;
const WORD = /^[\p{L}\p{N}\p{M}]+$/u;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;

/** A word that could stand in place of one of a query. */
export interface SimilarWord {
  readonly word: string;
  readonly distance: number;
}

/** A word as the index holds it; null for one to which nothing is similar. */
export function comparableWord(word: string): string | null {
  const folded = foldText(word);
  const isComparable =
    folded.length >= FEWEST_LETTERS && folded.length <= LONGEST && WORD.test(folded);
  return isComparable ? folded : null;
}

/** The Lucene query for words like a comparable one, which holds letters and digits alone. */
export function similarQueryOf(word: string): string {
  return ['title', 'searchWords', 'authorNames']
    .map((property) => `${property}:${word}~${mostEdits(word)}`)
    .join(' ');
}

/** At most `most` words of texts that are like a comparable one, the most similar first, then the most frequent. */
export function similarWordsIn(
  texts: SimilarWordsRow['texts'],
  word: string,
  most: number,
): SimilarWord[] {
  const counts = new Map<string, number>();
  for (const each of texts) {
    for (const found of new Set(
      each.flatMap((text) => foldText(text ?? '').split(BETWEEN_WORDS)),
    )) {
      counts.set(found, (counts.get(found) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([found, count]) => ({ word: found, count, distance: editDistance(word, found) }))
    .filter(({ distance }) => distance > 0 && distance <= mostEdits(word))
    .sort((a, b) => a.distance - b.distance || b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, most);
}

function mostEdits(word: string): number {
  return word.length >= LONG ? 2 : 1;
}
