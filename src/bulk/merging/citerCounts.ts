import { CiterCube, NO_CUBE, type StoredCube } from '../../citation/citerCube.js';
import type { SelfCitation } from '../../citation/selfCitation.js';
import { POLARITIES } from '../../citation/polarity.js';
import { ROLES } from '../../citation/role.js';
import { at } from '../byteWriter.js';
import { VOCABULARY_SEPARATOR } from '../../citation/citerTally.js';
import { paddedYear } from '../../citation/filter.js';
import { addTo, storeCounts } from '../../citation/storedCounts.js';
import type { StoredTally } from '../../paper/paperRows.js';
import { HEADLINES, headlineOfCode, type CountedLabels } from '../output/citationFields.js';

/** The headlines as a stored summary names them, in the order in which it lists them. */
const CELLS = ROLES.flatMap((role, r) =>
  POLARITIES.map((polarity, p) => ({
    name: `${role}/${polarity}`,
    code: r * POLARITIES.length + p,
  })),
).sort((a, b) => (a.name < b.name ? -1 : 1));

/** Years that a date can name. */
const YEARS = 10_000;

/** Counts the citers of one paper after the other, as `CiterTally` stores them. */
export class CiterCounts {
  private readonly byCode = new Uint32Array(HEADLINES);
  private readonly byYear = new Uint32Array(YEARS);
  private readonly years: number[] = [];
  private readonly humanPolarities = new Map<string, number>();
  private readonly vocabularies = new Map<string, number>();
  private cube = new CiterCube(NO_CUBE);

  constructor(private readonly delimiter: string) {}

  /** Counts a citation; `date` as `PaperColumns` has it. */
  add(code: number, date: number, labels: CountedLabels, selfCitation: SelfCitation): void {
    this.byCode[code] = at(this.byCode, code) + 1;
    const year = Math.floor(date / 10_000);
    const cell = { ...headlineOfCode(code), ...labels, selfCitation };
    this.cube.change(cell, paddedYear(year), 1);
    this.addLabels(labels);
    if (year === 0) return;
    if (at(this.byYear, year) === 0) this.years.push(year);
    this.byYear[year] = at(this.byYear, year) + 1;
  }

  private addLabels({ humanPolarity, vocabularies }: CountedLabels): void {
    if (humanPolarity !== null) addTo(this.humanPolarities, humanPolarity, 1);
    if (vocabularies === '') return;
    addTo(this.vocabularies, vocabularies.replaceAll(this.delimiter, VOCABULARY_SEPARATOR), 1);
  }

  /** The counts as texts; begins again with none. */
  take(): Omit<StoredTally, 'citerCount'> & StoredCube {
    const cells: string[] = [];
    for (const { name, code } of CELLS) {
      const count = at(this.byCode, code);
      if (count > 0) cells.push(`${name}=${count}`);
    }
    const years = this.years
      .sort((a, b) => a - b)
      .map((year) => `${paddedYear(year)}=${at(this.byYear, year)}`);
    for (const year of this.years.splice(0)) this.byYear[year] = 0;
    this.byCode.fill(0);
    const cube = this.cube.store();
    this.cube = new CiterCube(NO_CUBE);
    return {
      citerCells: cells.join(' '),
      citerYears: years.join(' '),
      citerHumanPolarities: taken(this.humanPolarities),
      citerVocabularies: taken(this.vocabularies),
      ...cube,
    };
  }
}

function taken(counts: Map<string, number>): string {
  const stored = storeCounts(counts);
  counts.clear();
  return stored;
}
