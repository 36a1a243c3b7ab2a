import { selfCitationOf, contextOf } from './citations.js';
import { claimsOf } from './claims.js';
import { checkFilter, passes, type CitationFilter } from './filters.js';
import type { Citation } from './graph.js';
import { headline } from './kept.js';
import type { Model } from './model.js';
import { papersNamed } from './paperSet.js';

export interface CitationsAmongArguments {
  readonly ids: readonly string[];
  readonly filter?: CitationFilter | null;
}

/** What `citationsAmong` answers, by looking at all citations. */
export function citationsAmong(model: Model, { ids, filter }: CitationsAmongArguments): object {
  checkFilter(filter);
  const { papers, unknownIds } = papersNamed(model, ids, 5_000);
  return {
    ...{ unknownIds, truncated: [] },
    papers: [...papers].map((paper) => model.objectOf(paper)),
    citations: model.graph.citations
      .filter(({ citing, cited }) => papers.has(citing) && papers.has(cited))
      .filter((citation) => passes(citation, citation.citing, filter))
      .map(among)
      .sort((a, b) => (a.citingId + a.citedId < b.citingId + b.citedId ? -1 : 1)),
  };
}

function among(citation: Citation) {
  const sentence = citation.contexts.find(({ text }) => text !== null);
  return {
    ...headline(citation),
    ...{ citingId: citation.citing.id, citedId: citation.cited.id },
    ...{ humanRole: citation.humanRole, humanPolarity: citation.humanPolarity },
    selfCitation: selfCitationOf(citation),
    sources: [...new Set(citation.sources.map(({ name }) => name))].sort(),
    evidence: claimsOf(citation.contexts)[0]?.evidence ?? null,
    sentence: sentence === undefined ? null : contextOf(sentence),
  };
}
