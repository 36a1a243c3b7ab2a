import { SECTION_OF } from '../../support/filteredCitation.js';
import { checkFilter, type CitationFilter } from './filters.js';
import type { Citation, Context, PaperFacts } from './graph.js';
import type { Model } from './model.js';
import { timeOf } from './ages.js';
import { citedRetraction } from './retractions.js';
import { headline, keptCitations } from './kept.js';
import { claimsOf } from './claims.js';
import { isDescending, placeOf } from './order.js';
import { pageOf, type PageArguments } from './paging.js';
import { checkedCount } from './wrongInput.js';

export interface ConnectionArguments extends PageArguments {
  readonly orderBy: string;
  readonly filter?: CitationFilter | null;
}

/** What `Paper.citers` and `Paper.references` answer, and the lists of buckets with the filter that they have. */
export function citationConnection(
  model: Model,
  paper: PaperFacts,
  direction: 'citers' | 'references',
  { orderBy, filter, ...page }: ConnectionArguments,
): object {
  checkFilter(filter);
  const items = keptCitations(model, paper, direction, filter).map(({ citation, other }) => ({
    item: { citation, other },
    place: placeOf(model.graph, orderBy, citation, other),
  }));
  const cursors = model.learned.cursorsOf(`${direction} ${orderBy}`);
  const { edges, pageInfo } = pageOf(items, page, cursors, isDescending(orderBy));
  return {
    totalCount: items.length,
    pageInfo,
    edges: edges.map(({ cursor, item: { citation, other } }) => ({
      cursor,
      node: () => model.objectOf(other),
      ...headline(citation),
      ...timeOf(citation),
      citedRetraction: citedRetraction(model, citation),
      selfCitation: selfCitationOf(citation),
      humanRole: citation.humanRole,
      humanPolarity: citation.humanPolarity,
      sources: citation.sources,
      contextCount: citation.contexts.filter(({ text }) => text !== null).length,
      contexts: ({ first }: { first: number }) =>
        citation.contexts.slice(0, checkedCount('first', first, 50)).map(contextOf),
      claims: ({ first }: { first: number }) =>
        claimsOf(citation.contexts).slice(0, checkedCount('first', first, 50)),
    })),
  };
}

export function contextOf(context: Context): object {
  return { ...context, sectionType: SECTION_OF.get(context.section ?? '') ?? null };
}

export function selfCitationOf({ selfCitation, selfCitationSaid }: Citation): object {
  const isNone = selfCitation === 'NO' || selfCitation === 'UNKNOWN';
  const verdict = selfCitation.endsWith('D') ? 'YES' : 'LIKELY';
  return {
    verdict: isNone ? selfCitation : verdict,
    by: isNone ? null : selfCitation,
    pending: false,
    statements: selfCitationSaid,
  };
}
