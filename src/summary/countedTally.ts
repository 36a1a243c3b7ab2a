import type { CountedCell } from '../citation/chosenCells.js';
import { paddedYear } from '../citation/filter.js';
import { storeCounts } from '../citation/storedCounts.js';
import { countBy } from '../groupBy.js';
import type { StoredTally } from '../paper/paperRows.js';

/** Counted cells as a paper would store them. In which vocabularies the labels are is not counted with them. */
export function countedTally(cells: readonly CountedCell[]): StoredTally {
  const dated = cells.filter(({ year }) => year !== 0);
  const byPeople = cells.filter(({ humanPolarity }) => humanPolarity !== null);
  return {
    citerCount: cells.reduce((sum, { count }) => sum + count, 0),
    citerCells: storeCounts(countBy(cells, ({ role, polarity }) => `${role}/${polarity}`)),
    citerYears: storeCounts(countBy(dated, ({ year }) => paddedYear(year))),
    citerHumanPolarities: storeCounts(countBy(byPeople, (cell) => String(cell.humanPolarity))),
    citerVocabularies: '',
  };
}
