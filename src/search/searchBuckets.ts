import { namedPage, yearPage } from '../facets/bucketPages.js';
import { namesOf } from '../facets/facet.type.js';
import { parseNamedPlace, placeAfter } from '../facets/facetCursor.js';
import type { BucketWindow, FacetPage } from '../facets/facetPage.js';
import type { FacetList } from '../relay/cursor.js';
import type { SearchFacetsSource } from './search.js';

/** A value with its number of papers, under the name that the facet gives it. */
export type SearchBucket = Readonly<Record<string, unknown>> & { readonly count: number };

/** Reads a page of a facet. Throws `BadInputError` for a cursor of another list. */
export type ReadBuckets = (
  facets: SearchFacetsSource,
  facet: FacetList,
  window: BucketWindow<string>,
) => Promise<FacetPage<SearchBucket>>;

/** Above the number of years that can be stored. */
const EVERY_YEAR = 10_000;

/** Of a facet whose most frequent values come first. */
export const readNamed: ReadBuckets = async (facets, facet, { first, after }) => {
  const list = facets.listOf(facet);
  const place = parseNamedPlace(placeAfter(list, after));
  const found = await facets.valuesOf(facet, { most: first, after: place });
  return namedPage(list, found, bucketsOf(facet));
};

/** Of the years, the last first. */
export const readYears: ReadBuckets = async (facets, facet, { first, after }) => {
  const list = facets.listOf(facet);
  const place = placeAfter(list, after);
  const { values, unknown } = await facets.valuesOf(facet, { most: EVERY_YEAR, after: null });
  const years = values.map(([year, count]) => [Number(year), count] as const);
  const window = { first, after: place === null ? null : Number(place) };
  return yearPage(list, { years, unknown }, window, bucketsOf(facet));
};

function bucketsOf(facet: FacetList): (value: unknown, count: number) => SearchBucket {
  const { value: name } = namesOf(facet);
  return (value, count) => ({ [name]: value, count });
}
