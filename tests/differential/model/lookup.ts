import type { PaperFacts } from './graph.js';
import type { Model } from './model.js';
import { wrongId, wrongInput } from './wrongInput.js';

/** The paper that a text names, null when nobody knows it. Throws for a text that cannot name one. */
export function findPaper({ graph, learned }: Model, text: string): PaperFacts | null {
  const id = learned.idOf(text);
  if (id === undefined) throw wrongId(text);
  return graph.papers.find((paper) => paper.id === id) ?? null;
}

/** The papers that texts name, each once, and the texts that name none. */
export function findPapers(
  model: Model,
  texts: readonly string[],
  field: string,
): { papers: PaperFacts[]; unknownIds: string[] } {
  if (texts.length < 1 || texts.length > 100) throw wrongInput(field, texts.length);
  const found = texts.map((text) => findPaper(model, text));
  return {
    papers: [...new Set(found.filter((paper) => paper !== null))],
    unknownIds: [...new Set(texts.filter((_, place) => found[place] === null))],
  };
}
