import type { PaperFacts } from './graph.js';

/**
 * Whether a paper contains all words of a query, in any of its texts: each as it is, case and accents ignored, or, from
 * four letters on, as the beginning of a word; what stands in double quotes, one word after another in one text. Good
 * enough for the queries of this test, which have no rare scripts and no words that are left out for being common.
 */
export function wordsMatch(paper: PaperFacts, query: string): boolean {
  const texts = [
    paper.title,
    paper.summary,
    paper.abstract,
    ...(paper.authors?.map(({ name }) => name) ?? []),
  ].map((text) => wordsOf(text ?? ''));
  const parts = [...query.matchAll(/"([^"]+)"|(\S+)/g)];
  return parts.every(([, phrase, word = '']) => {
    const wanted = wordsOf(phrase ?? word);
    const isBeginning =
      phrase === undefined && wanted.length === 1 && (wanted[0] ?? '').length >= 4;
    return texts.some((words) =>
      isBeginning
        ? words.some((each) => each.startsWith(wanted[0] ?? ''))
        : ` ${words.join(' ')} `.includes(` ${wanted.join(' ')} `),
    );
  });
}

/** Whether a query is the title of a paper, but for case, accents and all that is neither letter nor digit. */
export function isTitle(paper: PaperFacts, query: string): boolean {
  const title = wordsOf(paper.title ?? '').join('');
  return title !== '' && title === wordsOf(query).join('');
}

function wordsOf(text: string): string[] {
  const folded = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
