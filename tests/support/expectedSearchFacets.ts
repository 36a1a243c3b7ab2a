import { tierOf, type SearchedPaper, type SeenPaper } from './searchedPapers.js';

/** What a search answers for `facets` with this `first`. */
export const SEARCH_FACETS = `facets { truncated
  byYear(first: $most) { buckets { value: year count } others unknown }
  byVenue(first: $most) { buckets { value: venue count } others unknown }
  byLanguage(first: $most) { buckets { value: language count } others unknown }
  byAuthor(first: $most) { buckets { value: author count } others unknown }
  byTier(first: $most) { buckets { value: tier count } others unknown }
  byLabel(first: $most) { buckets { value: label count } others unknown } }`;

type Values = readonly (string | number | null)[];

/** The facets of papers, counted one by one. */
export function expectedSearchFacets(
  found: readonly (SeenPaper & { readonly paper: SearchedPaper })[],
  most: number,
): object {
  const facet = (valuesOf: (each: (typeof found)[number]) => Values, latestFirst = false) => {
    const counts = new Map<string | number | null, number>();
    for (const each of found) {
      for (const value of valuesOf(each)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const unknown = counts.get(null) ?? 0;
    counts.delete(null);
    const sorted = [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => {
        if (latestFirst) return Number(b.value) - Number(a.value);
        return b.count - a.count || (String(a.value) < String(b.value) ? -1 : 1);
      });
    return { buckets: sorted.slice(0, most), others: Math.max(0, sorted.length - most), unknown };
  };
  return {
    truncated: false,
    byYear: facet(
      ({ paper: { publishedOn } }) => [publishedOn && Number(publishedOn.slice(0, 4))],
      true,
    ),
    byVenue: facet(({ paper }) => [paper.venue]),
    byLanguage: facet(({ paper }) => [paper.language]),
    byAuthor: facet(({ paper: { authors } }) => (authors.length > 0 ? authors : [null])),
    byTier: facet(({ paper }) => [tierOf(paper.citers)]),
    byLabel: facet(({ citationProfile: { label } }) => [label]),
  };
}
