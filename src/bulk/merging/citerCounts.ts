import {
  CiterCube,
  NO_CUBE,
  type StoredCube,
  type TalliedLabels,
} from '../../citation/citerCube.js';
import { POLARITIES } from '../../citation/polarity.js';
import { ROLES } from '../../citation/role.js';
import { at } from '../byteWriter.js';
import { HEADLINES, headlineOfCode } from '../output/citationFields.js';

/** The headlines as a stored summary names them, in the order in which it lists them. */
const CELLS = ROLES.flatMap((role, r) =>
  POLARITIES.map((polarity, p) => ({
    name: `${role}/${polarity}`,
    code: r * POLARITIES.length + p,
  })),
).sort((a, b) => (a.name < b.name ? -1 : 1));

/** What is counted of a citation besides its headline and its date. */
export type CountedLabels = Omit<TalliedLabels, 'role' | 'polarity'>;

/** Years that a date can name. */
const YEARS = 10_000;

/** Counts the citers of one paper after the other, as `CiterTally` stores them. */
export class CiterCounts {
  private readonly byCode = new Uint32Array(HEADLINES);
  private readonly byYear = new Uint32Array(YEARS);
  private readonly years: number[] = [];
  private cube = new CiterCube(NO_CUBE);

  /** Counts a citation; `date` as `PaperColumns` has it. */
  add(code: number, date: number, labels: CountedLabels): void {
    this.byCode[code] = at(this.byCode, code) + 1;
    const year = Math.floor(date / 10_000);
    this.cube.change({ ...headlineOfCode(code), ...labels }, String(year).padStart(4, '0'), 1);
    if (year === 0) return;
    if (at(this.byYear, year) === 0) this.years.push(year);
    this.byYear[year] = at(this.byYear, year) + 1;
  }

  /** The counts as texts; begins again with none. */
  take(): { cells: string; years: string; cube: StoredCube } {
    const cells: string[] = [];
    for (const { name, code } of CELLS) {
      const count = at(this.byCode, code);
      if (count > 0) cells.push(`${name}=${count}`);
    }
    const years = this.years
      .sort((a, b) => a - b)
      .map((year) => `${String(year).padStart(4, '0')}=${at(this.byYear, year)}`);
    for (const year of this.years.splice(0)) this.byYear[year] = 0;
    this.byCode.fill(0);
    const cube = this.cube.store();
    this.cube = new CiterCube(NO_CUBE);
    return { cells: cells.join(' '), years: years.join(' '), cube };
  }
}
