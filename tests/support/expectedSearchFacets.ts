import { pageFields, type Recount } from './facetPages.js';
import { tierOf, type SearchedPaper, type SeenPaper } from './searchedPapers.js';

type Found = SeenPaper & { readonly paper: SearchedPaper };

/** What each facet of a search counts papers by. */
const VALUES = {
  byYear: ({ paper: { publishedOn } }) => [publishedOn && Number(publishedOn.slice(0, 4))],
  byVenue: ({ paper }) => [paper.venue],
  byLanguage: ({ paper }) => [paper.language],
  byAuthor: ({ paper: { authors } }) => (authors.length > 0 ? authors : [null]),
  byTier: ({ paper }) => [tierOf(paper.citers)],
  byLabel: ({ citationProfile: { label } }) => [label],
} as const satisfies Record<string, (found: Found) => readonly (string | number | null)[]>;

/** A facet of a search, named like its field. */
export type SearchFacet = keyof typeof VALUES;
export const SEARCH_FACETS = Object.keys(VALUES) as SearchFacet[];

/** Asks for a page of a facet of a search. */
export const facetQuery = (facet: SearchFacet): string => `
  query ($query: String, $filter: PaperFilter, $orderBy: SearchOrder, $first: Int!, $after: String) {
    search(query: $query, filter: $filter, orderBy: $orderBy) { facets {
      truncated page: ${facet}(first: $first, after: $after) ${pageFields(facet)} } } }`;

/** A facet of papers, counted one by one. */
export function recountedPapers(facet: SearchFacet, papers: readonly Found[]): Recount {
  const counts = new Map<string | number | null, number>();
  for (const value of papers.flatMap((paper) => [...VALUES[facet](paper)])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const unknown = counts.get(null) ?? 0;
  counts.delete(null);
  const sorted = [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => {
      if (facet === 'byYear') return Number(b.value) - Number(a.value);
      return b.count - a.count || (String(a.value) < String(b.value) ? -1 : 1);
    });
  return { counts: sorted, unknown };
}
