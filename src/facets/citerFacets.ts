import { countBy } from '../groupBy.js';
import type { CountedCitations } from '../citation/countTogether.js';
import { readFilter, type CitationFilter, type CitationFilterInput } from '../citation/filter.js';
import { POLARITIES, type Polarity } from '../citation/polarity.js';
import { ROLES, type Role } from '../citation/role.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { CiterCell, FrequentValues } from './facetRows.js';

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

export interface YearFacets {
  readonly buckets: readonly (FacetBucket & { readonly year: number })[];
  readonly others: number;
  readonly unknown: number;
}

/** Throws `BadInputError` for an invalid filter. */
export function countedCiters(paper: PaperCard, input: CitationFilterInput | null): CountedCiters {
  return { paper, input: input ?? {}, filter: readFilter(input) };
}

/** What is asked of the database about these citers. */
export function requestOf({ paper, filter }: CountedCiters): CountedCitations {
  return { paperId: paper.id, filter };
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

/** The last `most` years, the last first. */
export function byYear(
  citers: CountedCiters,
  cells: readonly CiterCell[],
  most: number,
): YearFacets {
  const counts = countBy(cells, ({ year }) => year);
  const unknown = counts.get(0) ?? 0;
  counts.delete(0);
  const years = [...counts].sort(([a], [b]) => b - a);
  const buckets = years.slice(0, most).map(([year, count]) => ({ citers, year, count }));
  return { buckets, others: years.length - buckets.length, unknown };
}

/** Values in the shape of the schema, under the name that their bucket gives them. */
export function frequentFacets(citers: CountedCiters, name: string, found: FrequentValues) {
  const buckets = found.values.map(([value, count]) => ({ citers, [name]: value, count }));
  return { buckets, others: found.others, unknown: found.unknown };
}

function countsIn<Value>(
  values: readonly Value[],
  cells: readonly CiterCell[],
  valueOf: (cell: CiterCell) => Value,
): [Value, number][] {
  const counts = countBy(cells, valueOf);
  return values
    .flatMap((value): [Value, number][] => {
      const count = counts.get(value);
      return count === undefined ? [] : [[value, count]];
    })
    .sort(([, a], [, b]) => b - a);
}
