import { foldText } from '../../paper/foldText.js';
import type { DocPage } from './library.js';

/** Longer queries are cut: nobody searches the documentation for more. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 10;
const MOST_RESULTS = 20;
const SNIPPET_LENGTH = 220;
/** What a result shows before the word, in characters. */
const LEAD = 60;
/** What a word counts for by the place where it stands. In a text, it counts once. */
const WEIGHTS = { heading: 8, title: 3, text: 1 } as const;

export interface SearchResult {
  readonly page: DocPage;
  readonly id: string;
  readonly heading: string;
  /** A piece of the text around the first word that was found. */
  readonly snippet: string;
}

/**
 * Sections with every word of the query, in their text, their heading or the title of their page: those with words in
 * headings first. A word matches the beginning and the middle of longer ones.
 */
export function searchDocs(pages: Iterable<DocPage>, query: string): SearchResult[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return [...pages]
    .flatMap((page) => page.sections.map((section) => ({ page, ...section })))
    .map((section) => ({ section, score: scoreOf(section, words) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score)
    .slice(0, MOST_RESULTS)
    .map(({ section: { page, id, heading, text } }) => {
      return { page, id, heading: heading || page.title, snippet: snippetOf(text, words) };
    });
}

function wordsOf(query: string): string[] {
  const words = foldText(query.slice(0, LONGEST_QUERY)).split(/\s+/);
  return [...new Set(words)].filter((word) => word !== '').slice(0, MOST_WORDS);
}

/** Zero when a word is nowhere. */
function scoreOf(
  section: { page: DocPage; heading: string; text: string },
  words: readonly string[],
): number {
  const places = {
    heading: foldText(section.heading),
    title: foldText(section.page.title),
    text: foldText(section.text),
  };
  const scores = words.map((word) => {
    const holds = (place: keyof typeof places) =>
      places[place].includes(word) ? WEIGHTS[place] : 0;
    return holds('heading') + holds('title') + holds('text');
  });
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

/** Folding may change the length of a text, so the place is that of the word as it is asked for, if it is there. */
function snippetOf(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  const places = words.map((word) => lower.indexOf(word)).filter((place) => place >= 0);
  const place = places.length === 0 ? 0 : Math.min(...places);
  // From the beginning of a word to the end of one.
  const start = place <= LEAD ? 0 : text.indexOf(' ', place - LEAD) + 1;
  const end = text.indexOf(' ', start + SNIPPET_LENGTH);
  const piece = end === -1 ? text.slice(start) : `${text.slice(start, end)} …`;
  return start === 0 ? piece : `… ${piece}`;
}
