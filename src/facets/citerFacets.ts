import { countBy } from '../groupBy.js';
import type { CiterCell } from '../citation/citerCells.loader.js';
import type { CountedCitations } from '../citation/countTogether.js';
import { readFilter, type CitationFilter, type CitationFilterInput } from '../citation/filter.js';
import { POLARITIES, type Polarity } from '../citation/polarity.js';
import { ROLES, type Role } from '../citation/role.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { FacetList } from '../relay/cursor.js';
import { namedPage, yearPage } from './bucketPages.js';
import { bucketList, type BucketList } from './facetCursor.js';
import type { BucketWindow, FacetPage } from './facetPage.js';
import type { FrequentValues } from './facetRows.js';

/** The citers that are counted: those of a paper that pass a filter. */
export interface CountedCiters {
  readonly paper: PaperCard;
  /** As received, for the filters of buckets. */
  readonly input: CitationFilterInput;
  readonly filter: CitationFilter;
}

/** A value with its number of citers, and the data for finding them. */
export interface FacetBucket {
  readonly citers: CountedCiters;
  readonly count: number;
}

/** Throws `BadInputError` for an invalid filter. */
export function countedCiters(paper: PaperCard, input: CitationFilterInput | null): CountedCiters {
  return { paper, input: input ?? {}, filter: readFilter(input) };
}

/** What is asked of the database about these citers. */
export function requestOf({ paper, filter }: CountedCiters): CountedCitations {
  return { paperId: paper.id, filter };
}

/** The list of buckets of a facet of these citers. */
export function listOf(facet: FacetList, citers: CountedCiters): BucketList {
  return bucketList(facet, requestOf(citers), 'paper and filter');
}

/** Largest first; ties follow the order of the enum. */
export function byRole(citers: CountedCiters, cells: readonly CiterCell[]) {
  return countsIn(ROLES, cells, ({ role }) => role).map(
    ([role, count]): FacetBucket & { role: Role } => ({ citers, role, count }),
  );
}

/** Largest first; ties follow the order of the enum. */
export function byPolarity(citers: CountedCiters, cells: readonly CiterCell[]) {
  return countsIn(POLARITIES, cells, ({ polarity }) => polarity).map(
    ([polarity, count]): FacetBucket & { polarity: Polarity } => ({ citers, polarity, count }),
  );
}

/** A page of the years, the last first; `after` is a year. */
export function byYear(
  citers: CountedCiters,
  cells: readonly CiterCell[],
  window: BucketWindow<number>,
): FacetPage<FacetBucket & { readonly year: number }> {
  const counts = countBy(cells, ({ year }) => year);
  const unknown = counts.get(0) ?? 0;
  counts.delete(0);
  const found = { years: [...counts], unknown };
  return yearPage(listOf('byYear', citers), found, window, (year, count) => ({
    ...{ citers, year, count },
  }));
}

/** A page of values with a name in the shape of the schema; buckets have the value under `name`. */
export function frequentFacets(
  list: BucketList,
  citers: CountedCiters,
  name: string,
  found: FrequentValues,
): FacetPage<FacetBucket> {
  return namedPage(list, found, (value, count) => ({ citers, [name]: value, count }));
}

/** Counts by one of some values, without those that do not occur: the largest first, ties in the order of the values. */
export function countsIn<Value, Cell extends { readonly count: number }>(
  values: readonly Value[],
  cells: readonly Cell[],
  valueOf: (cell: Cell) => Value | null,
): [Value, number][] {
  const counts = countBy(cells, valueOf);
  return values
    .flatMap((value): [Value, number][] => {
      const count = counts.get(value);
      return count === undefined ? [] : [[value, count]];
    })
    .sort(([, a], [, b]) => b - a);
}
