import { bucketList } from '../../../src/facets/facetCursor.js';
import { readPaperFilter, type PaperFilterInput } from '../../../src/hubs/paperFilter.js';
// The rules of the profile have unit tests of their own; see paper.ts.
import { profileOf } from '../../../src/profile/citationProfile.js';
import type { FacetList } from '../../../src/relay/cursor.js';
import {
  byText,
  countsOf,
  largestFirst,
  listed,
  namedPlace,
  type BucketWindow,
} from './bucketPage.js';
import { citerCountOf, type PaperFacts } from './graph.js';
import { tierOf, type Model } from './model.js';
import type { PaperFilter } from './paperFilter.js';
import { countedSummary } from './summary.js';

/** What was searched for, without blanks around it and checked. */
export interface Searched {
  readonly query: string;
  readonly filter?: PaperFilter | null;
}

/** What `SearchConnection.facets` answers. */
export function searchFacets(
  model: Model,
  { query, filter }: Searched,
  papers: readonly PaperFacts[],
): object {
  const [hub, superHub, megaHub] = model.tiers;
  const counted = {
    query: query === '' ? null : query,
    filter: readPaperFilter(filter as PaperFilterInput | null, { hub, superHub, megaHub }),
  };
  const listOf = (facet: FacetList) => bucketList(facet, counted, 'query and filter');
  const named =
    (facet: FacetList, name: string, valuesOf: (paper: PaperFacts) => readonly (string | null)[]) =>
    (page: BucketWindow): object => {
      const { values, unknown } = valuesIn(papers.map(valuesOf));
      return listed(listOf(facet), page, {
        counts: largestFirst(countsOf(values), byText),
        unknown,
        placeOf: namedPlace,
        bucketOf: (value, count) => ({ [name]: value, count }),
      });
    };
  return {
    truncated: false,
    byYear: (page: BucketWindow) => {
      const { values, unknown } = valuesIn(papers.map(({ year }) => [year]));
      return listed(listOf('byYear'), page, {
        counts: [...countsOf(values)].sort(([a], [b]) => b - a),
        unknown,
        placeOf: String,
        bucketOf: (year, count) => ({ year, count }),
      });
    },
    byVenue: named('byVenue', 'venue', ({ venue }) => [venue]),
    byLanguage: named('byLanguage', 'language', ({ language }) => [language]),
    byAuthor: named('byAuthor', 'author', ({ authors }) =>
      authors === null ? [null] : authors.map(({ name }) => name),
    ),
    byTier: named('byTier', 'tier', (paper) => [tierOf(model, citerCountOf(model.graph, paper))]),
    byLabel: named('byLabel', 'label', (paper) => [profileOf(countedSummary(model, paper)).label]),
  };
}

/** All values of papers; a paper has each of its values once. */
function valuesIn<Value>(papers: readonly (readonly (Value | null)[])[]): {
  readonly values: readonly NonNullable<Value>[];
  readonly unknown: number;
} {
  const all = papers.flatMap((values) => [...new Set(values)]);
  return {
    values: all.flatMap((value) => value ?? []),
    unknown: all.filter((value) => value === null).length,
  };
}
