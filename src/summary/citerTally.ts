import { yearOf } from '../paper/partialDate.js';

/** The stored summary of a cited paper, as the properties of its node. */
export interface StoredTally {
  citerCount: number;
  /** `ROLE/POLARITY` of each combination that occurs, sorted. */
  citerCells: string[];
  /** Parallel to `citerCells`. */
  citerCellCounts: number[];
  /** Years in which citers were published, ascending; those without a date are left out. */
  citerYears: number[];
  /** Parallel to `citerYears`. */
  citerYearCounts: number[];
}

/** The part of a citation that the stored summary of the cited paper counts. */
export interface TalliedCitation {
  readonly role: string;
  readonly polarity: string;
  /** `newestKey` of the citation, or the `dateKey` of the citing paper. */
  readonly dateKey: string;
}

/** Counts of one paper's citers by role and polarity, and by year; changed by differences. */
export class CiterTally {
  private readonly cells: Map<string, number>;
  private readonly years: Map<number, number>;

  constructor(stored?: StoredTally) {
    this.cells = zip(stored?.citerCells ?? [], stored?.citerCellCounts ?? []);
    this.years = zip(stored?.citerYears ?? [], stored?.citerYearCounts ?? []);
  }

  add(citation: TalliedCitation, times = 1): void {
    this.change(citation, times);
  }

  remove(citation: TalliedCitation): void {
    this.change(citation, -1);
  }

  /** The properties that store these counts: sparse, sorted, equal for equal counts. */
  store(): StoredTally {
    const cells = [...this.cells].sort(([a], [b]) => (a < b ? -1 : 1));
    const years = [...this.years].sort(([a], [b]) => a - b);
    return {
      citerCount: cells.reduce((sum, [, count]) => sum + count, 0),
      citerCells: cells.map(([cell]) => cell),
      citerCellCounts: cells.map(([, count]) => count),
      citerYears: years.map(([year]) => year),
      citerYearCounts: years.map(([, count]) => count),
    };
  }

  private change({ role, polarity, dateKey }: TalliedCitation, by: number): void {
    addTo(this.cells, `${role}/${polarity}`, by);
    const year = yearOf(dateKey);
    if (year !== null) addTo(this.years, year, by);
  }
}

function addTo<K>(counts: Map<K, number>, key: K, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}

function zip<K>(keys: readonly K[], counts: readonly number[]): Map<K, number> {
  return new Map(keys.map((key, index) => [key, counts[index] ?? 0]));
}
