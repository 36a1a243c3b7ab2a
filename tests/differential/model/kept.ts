import { passes, type CitationFilter } from './filters.js';
import { citationsOf, type Citation, type PaperFacts } from './graph.js';
import type { Model } from './model.js';

/** The citations of a paper that pass a filter, with the papers at their far ends. */
export function keptCitations(
  { graph }: Model,
  paper: PaperFacts,
  direction: 'citers' | 'references',
  filter: CitationFilter | null | undefined,
): { citation: Citation; other: PaperFacts }[] {
  return citationsOf(graph, paper, direction)
    .map((citation) => ({
      citation,
      other: direction === 'citers' ? citation.citing : citation.cited,
    }))
    .filter(({ citation, other }) => passes(citation, other, filter));
}

/** The fields that every form of a citation has. */
export function headline({ role, polarity, influential, disagreement }: Citation) {
  return { role, polarity, influential, disagreement };
}
