import type { StoredTally } from '../paper/paperRows.js';
import { yearOf } from '../paper/partialDate.js';

/** The stored summary of a paper without citers. */
export const NO_CITERS: StoredTally = {
  citerCount: 0,
  citerCells: '',
  citerYears: '',
  citerHumanPolarities: '',
  citerVocabularies: '',
};

/** The part of a citation that the stored summary of the cited paper counts. */
export interface TalliedCitation {
  readonly role: string;
  readonly polarity: string;
  /** `newestKey` of the citation, or the `dateKey` of the citing paper. */
  readonly dateKey: string;
  /** By people alone; absent, like the vocabularies of labels, where there is none, or where only the date changes. */
  readonly humanPolarity?: string | null;
  readonly vocabularies?: readonly string[] | null;
}

/** Between the names of vocabularies in a stored count; no name has it. */
export const VOCABULARY_SEPARATOR = '+';

/** Counts of one paper's citers by role and polarity, by year and by who says it; changed by differences. */
export class CiterTally {
  private readonly cells: Map<string, number>;
  private readonly years: Map<string, number>;
  private readonly humanPolarities: Map<string, number>;
  private readonly vocabularies: Map<string, number>;

  constructor(stored: StoredTally = NO_CITERS) {
    this.cells = readCounts(stored.citerCells);
    this.years = readCounts(stored.citerYears);
    this.humanPolarities = readCounts(stored.citerHumanPolarities);
    this.vocabularies = readCounts(stored.citerVocabularies);
  }

  /** Number of citers. */
  get total(): number {
    let sum = 0;
    for (const count of this.cells.values()) sum += count;
    return sum;
  }

  add(citation: TalliedCitation, times = 1): void {
    this.change(citation, times);
  }

  remove(citation: TalliedCitation): void {
    this.change(citation, -1);
  }

  /** The properties that store these counts: sparse, sorted, equal for equal counts. */
  store(): StoredTally {
    return {
      citerCount: this.total,
      citerCells: storeCounts(this.cells),
      citerYears: storeCounts(this.years),
      citerHumanPolarities: storeCounts(this.humanPolarities),
      citerVocabularies: storeCounts(this.vocabularies),
    };
  }

  private change(citation: TalliedCitation, by: number): void {
    const { role, polarity, dateKey, humanPolarity, vocabularies } = citation;
    addTo(this.cells, `${role}/${polarity}`, by);
    const year = yearOf(dateKey);
    // Padded, so that years sort as texts.
    if (year !== null) addTo(this.years, dateKey.slice(0, 4), by);
    if (humanPolarity) addTo(this.humanPolarities, humanPolarity, by);
    if (vocabularies) addTo(this.vocabularies, vocabularies.join(VOCABULARY_SEPARATOR), by);
  }
}

/** Reads counts that are stored as a text, in their order. */
export function readCounts(stored: string): Map<string, number> {
  if (stored === '') return new Map();
  return new Map(
    stored.split(' ').map((entry) => {
      const at = entry.indexOf('=');
      return [entry.slice(0, at), Number(entry.slice(at + 1))];
    }),
  );
}

/** The reverse of `readCounts`: equal for equal counts. */
export function storeCounts(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .map(([key, count]) => `${key}=${count}`)
    .sort()
    .join(' ');
}

/** Changes one of counts, which have no zero. */
export function addTo(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}
