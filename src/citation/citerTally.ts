import type { StoredTally } from '../paper/paperRows.js';
import { yearOf } from '../paper/partialDate.js';
import { CiterCube, NO_CUBE, type StoredCube, type TalliedLabels } from './citerCube.js';
import { addTo, readCounts, storeCounts } from './storedCounts.js';

/** Everything that is counted of a paper's citers and stored with it. */
export type StoredCounts = StoredTally & StoredCube;

/** The stored summary of a paper without citers. */
export const NO_CITERS: StoredCounts = {
  ...{ citerCount: 0, citerCells: '', citerYears: '' },
  ...{ citerHumanPolarities: '', citerVocabularies: '' },
  ...NO_CUBE,
};

/** The part of a citation that the stored summary of the cited paper counts. */
export interface TalliedCitation extends TalliedLabels {
  /** `newestKey` of the citation, or the `dateKey` of the citing paper. */
  readonly dateKey: string;
}

/** Between the names of vocabularies in a stored count; no name has it. */
export const VOCABULARY_SEPARATOR = '+';

/** Counts of one paper's citers by role and polarity, by year, by who says it, and by all of these and more; changed by differences. */
export class CiterTally {
  private readonly cells: Map<string, number>;
  private readonly years: Map<string, number>;
  private readonly humanPolarities: Map<string, number>;
  private readonly vocabularies: Map<string, number>;
  private readonly cube: CiterCube;

  constructor(stored: StoredCounts = NO_CITERS) {
    this.cells = readCounts(stored.citerCells);
    this.years = readCounts(stored.citerYears);
    this.humanPolarities = readCounts(stored.citerHumanPolarities);
    this.vocabularies = readCounts(stored.citerVocabularies);
    const { citerCube, independentCiterCount } = stored;
    this.cube = new CiterCube({ citerCube, independentCiterCount });
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
  store(): StoredCounts {
    return {
      citerCount: this.total,
      citerCells: storeCounts(this.cells),
      citerYears: storeCounts(this.years),
      citerHumanPolarities: storeCounts(this.humanPolarities),
      citerVocabularies: storeCounts(this.vocabularies),
      ...this.cube.store(),
    };
  }

  /** What of them a verdict about self-citations is part of. */
  storeCube(): StoredCube {
    return this.cube.store();
  }

  private change({ dateKey, ...labels }: TalliedCitation, by: number): void {
    const { role, polarity, humanPolarity, vocabularies } = labels;
    addTo(this.cells, `${role}/${polarity}`, by);
    const year = yearOf(dateKey);
    // Padded, so that years sort as texts.
    if (year !== null) addTo(this.years, dateKey.slice(0, 4), by);
    if (humanPolarity) addTo(this.humanPolarities, humanPolarity, by);
    if (vocabularies) addTo(this.vocabularies, vocabularies.join(VOCABULARY_SEPARATOR), by);
    this.cube.change(labels, dateKey, by);
  }
}
