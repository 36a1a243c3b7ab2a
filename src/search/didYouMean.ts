import type { GraphReader } from '../graph/graphReader.js';
import { searchQueries } from './search.queries.js';
import { luceneQueryOf, searchParts } from './searchText.js';
import {
  comparableWord,
  similarQueryOf,
  similarWordsIn,
  type SimilarWord,
} from './similarWords.js';

/** With fewer results than this, another query is looked for. */
export const LITTLE = 3;
/** Longer queries are pasted rather than misspelled. */
const MOST_PARTS = 8;
/** Papers whose words are compared. */
const COMPARED = 50;
/** Words considered in place of one. */
const REPLACEMENTS = 2;
/** Proposals that are tried. */
export const MOST_PROPOSALS = 6;

/** A part of a query; `word` is null for one that stays as it is. */
interface Part {
  readonly text: string;
  readonly word: string | null;
}
interface Judged extends Part {
  readonly isFound: boolean;
  readonly similar: readonly SimilarWord[];
}

/** Queries with words of the graph in place of some of the query, the most similar first; none may find anything. */
export async function proposalsFor(query: string, read: GraphReader): Promise<string[]> {
  const parts = searchParts(query).map((text) => ({ text, word: comparableWord(text) }));
  if (parts.length > MOST_PARTS || parts.every(({ word }) => word === null)) return [];
  const judged = await judge(parts, read);
  const missing = judged.filter(({ isFound }) => !isFound);
  if (missing.some(({ similar }) => similar.length === 0)) return [];
  const best = judged.map((part) => (part.isFound ? part.text : replacementOf(part)));
  const proposals = missing.length > 0 ? [best.join(' ')] : [];
  for (const [place, { similar }] of judged.entries()) {
    if (missing.length > 0 && judged[place]?.isFound === true) continue;
    for (const { word } of similar) proposals.push(best.toSpliced(place, 1, word).join(' '));
  }
  return [...new Set(proposals)].slice(0, MOST_PROPOSALS);
}

async function judge(parts: readonly Part[], read: GraphReader): Promise<Judged[]> {
  const words = parts.flatMap(({ text, word }, index) =>
    word === null ? [] : [{ index, text: luceneQueryOf(text), similar: similarQueryOf(word) }],
  );
  const rows = await read(searchQueries.similarWords, { words, considered: COMPARED });
  return parts.map((part, index) => {
    const row = rows.find(({ wordIndex }) => wordIndex === index);
    if (row === undefined || part.word === null) return { ...part, isFound: true, similar: [] };
    const similar = similarWordsIn(row.texts, part.word, REPLACEMENTS);
    return { ...part, isFound: row.isFound, similar };
  });
}

function replacementOf({ text, similar: [first] }: Judged): string {
  return first?.word ?? text;
}
