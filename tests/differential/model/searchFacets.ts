// The rules of the profile have unit tests of their own; see paper.ts.
import { profileOf } from '../../../src/profile/citationProfile.js';
import { citerCountOf, type PaperFacts } from './graph.js';
import { tierOf, type Model } from './model.js';
import { countedSummary } from './summary.js';
import { checkedCount } from './wrongInput.js';

type Values = readonly (string | number | null)[];
interface First {
  readonly first: number;
}

/** What `SearchConnection.facets` answers. */
export function searchFacets(model: Model, papers: readonly PaperFacts[]): object {
  const facet =
    (name: string, valuesOf: (paper: PaperFacts) => Values) =>
    ({ first }: First): object =>
      facetOf(name, papers.map(valuesOf), checkedCount('first', first));
  return {
    truncated: false,
    byYear: facet('year', ({ year }) => [year]),
    byVenue: facet('venue', ({ venue }) => [venue]),
    byLanguage: facet('language', ({ language }) => [language]),
    byAuthor: facet('author', ({ authors }) => authors?.map(({ name }) => name) ?? [null]),
    byTier: facet('tier', (paper) => [tierOf(model, citerCountOf(model.graph, paper))]),
    byLabel: facet('label', (paper) => [profileOf(countedSummary(model, paper)).label]),
  };
}

/** A paper has each of its values once. */
function facetOf(name: string, papers: readonly Values[], first: number): object {
  const all = papers.flatMap((values) => [...new Set(values)]);
  const counts = [...new Set(all)]
    .filter((value) => value !== null)
    .map((value) => ({ [name]: value, value, count: all.filter((v) => v === value).length }))
    .sort((a, b) => {
      if (name === 'year') return Number(b.value) - Number(a.value);
      return b.count - a.count || (a.value < b.value ? -1 : 1);
    });
  return {
    buckets: counts.slice(0, first),
    others: Math.max(0, counts.length - first),
    unknown: all.filter((value) => value === null).length,
  };
}
