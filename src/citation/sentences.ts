import { foldText } from '../paper/foldText.js';

/** Shorter texts are one sentence only when they are equal: a few words can be part of many sentences. */
const LEAST_CONTAINED = 40;
/**
 * Texts times characters of all texts that are searched in each other, which takes a second. Beyond it, and in no paper that was
 * written, texts are one sentence only when they are equal.
 */
const MOST_SEARCHED = 300_000_000;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/** A sentence without what services print differently: case, accents, punctuation, and the marks where it was cut. */
export function normalisedSentence(text: string): string {
  const words = foldText(text).replace(BETWEEN_WORDS, ' ').trim();
  return words === '' ? text : words;
}

/**
 * The contexts of each sentence; those of the citation as a whole (null) are one of their own. Services cut sentences
 * differently, so texts are one sentence when the normalised form of one contains that of the other, and so are all that
 * are connected that way: the order of the contexts does not matter.
 */
export function groupBySentence<Each extends { readonly text: string | null }>(
  contexts: readonly Each[],
): Each[][] {
  const wholes = contexts.filter(({ text }) => text === null);
  const byText = new Map<string, Each[]>();
  for (const context of contexts) {
    if (context.text === null) continue;
    const words = normalisedSentence(context.text);
    const same = byText.get(words);
    if (same === undefined) byText.set(words, [context]);
    else same.push(context);
  }
  const sentences = connected([...byText.keys()]).map((texts) =>
    texts.flatMap((text) => byText.get(text) ?? []),
  );
  return wholes.length > 0 ? [wholes, ...sentences] : sentences;
}

/** Different texts, those together of which one contains another. */
function connected(texts: readonly string[]): string[][] {
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  if (characters * texts.length > MOST_SEARCHED) return texts.map((text) => [text]);
  const groups = new Map(texts.map((text) => [text, [text]]));
  const longestFirst = texts.toSorted((a, b) => b.length - a.length);
  longestFirst.forEach((longer, at) => {
    for (const shorter of longestFirst.slice(at + 1)) {
      if (shorter.length < LEAST_CONTAINED) break;
      if (groups.get(longer) !== groups.get(shorter) && longer.includes(shorter))
        join(groups, longer, shorter);
    }
  });
  return [...new Set(groups.values())];
}

function join(groups: Map<string, string[]>, one: string, other: string): void {
  const joined = [...(groups.get(one) ?? []), ...(groups.get(other) ?? [])];
  for (const text of joined) groups.set(text, joined);
}
