/** Citations by the year of the paper at their other end. */
export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** How old citations are, in years: the publication year of the citing paper less that of the cited one. */
export interface CitationAges {
  /** The median; null when no age is known. */
  readonly years: number | null;
  /** From the first to the third quartile; null likewise. */
  readonly interquartileYears: { readonly low: number; readonly high: number } | null;
  /** Citations whose age is known. */
  readonly n: number;
  /** Those of which a paper has no date. */
  readonly undated: number;
  /** Those that are older than the cited paper, as dates have it. */
  readonly negative: number;
}

/** Citations of one age. */
interface AgeCount {
  readonly age: number;
  readonly count: number;
}

/**
 * The ages of `total` citations, of which `years` has those with a year; `ageIn` gives the age of one by that year, and is
 * null where the paper itself has none.
 */
export function citationAges(
  total: number,
  years: readonly YearCount[],
  ageIn: ((year: number) => number) | null,
): CitationAges {
  const ages = ageIn === null ? [] : years.map(({ year, count }) => ({ age: ageIn(year), count }));
  const sorted = ages.filter(({ count }) => count > 0).sort((a, b) => a.age - b.age);
  const n = countOf(sorted);
  const known = n === 0 ? null : sorted;
  return {
    years: known && quantileOf(known, n, 2),
    interquartileYears: known && {
      low: quantileOf(known, n, 1),
      high: quantileOf(known, n, 3),
    },
    n,
    undated: total - n,
    negative: countOf(sorted.filter(({ age }) => age < 0)),
  };
}

/**
 * A quartile of sorted ages: the age that so many quarters of them do not exceed; between two ages, where it falls there,
 * their mean. (Definition 2 of Hyndman and Fan 1996, which gives the usual median.)
 */
function quantileOf(sorted: readonly AgeCount[], n: number, quarters: 1 | 2 | 3): number {
  const place = (n * quarters) / 4;
  if (!Number.isInteger(place)) return ageAt(sorted, Math.ceil(place));
  return (ageAt(sorted, place) + ageAt(sorted, place + 1)) / 2;
}

/** The age in a place of the sorted list, from 1 on. */
function ageAt(sorted: readonly AgeCount[], place: number): number {
  let before = 0;
  const found = sorted.find(({ count }) => (before += count) >= place);
  if (found === undefined) throw new Error(`There is no age in place ${place} of ${before}.`);
  return found.age;
}

function countOf(ages: readonly AgeCount[]): number {
  return ages.reduce((sum, { count }) => sum + count, 0);
}
