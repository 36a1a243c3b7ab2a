import type { PaperCard } from '../paper/paperRows.js';
import type { Loaders } from '../graph/loaders.js';
import { isCountedByCube } from './chosenCells.js';
import { countedCells } from './countedCells.js';
import { citersByYear, countMatching } from './countedCiters.js';
import { hasYearRange, isCountedBySummary, type CitationFilter } from './filter.js';
import type { Direction } from './scan.js';
import { citationCounts } from './citationCount.loader.js';
import { paperDetails } from '../paper/paper.loader.js';

/**
 * The exact number of citations of a paper that pass a filter: from stored counts where possible, else
 * counted in the database.
 */
export async function totalCount(
  direction: Direction,
  paper: PaperCard,
  filter: CitationFilter,
  loaders: Loaders,
): Promise<number> {
  const byAxes = filter.roles !== null || filter.polarities !== null;
  const byYear = hasYearRange(filter);
  if (isCountedBySummary(filter) && !byAxes && !byYear) {
    return direction === 'citers' ? paper.citerCount : paper.referenceCount;
  }
  if (direction === 'citers' && isCountedByCube(filter)) {
    // The summary is part of most requests anyway.
    const bySummary = isCountedBySummary(filter) && byAxes !== byYear;
    const isSummed = bySummary && (byYear || filter.basis === 'ALL');
    return isSummed
      ? countFromSummary(paper, filter, loaders)
      : countFromCube(paper, filter, loaders);
  }
  return loaders.get(citationCounts).load({ direction, paperId: paper.id, filter });
}

async function countFromSummary(
  paper: PaperCard,
  filter: CitationFilter,
  loaders: Loaders,
): Promise<number> {
  const details = await loaders.get(paperDetails).load(paper.id);
  if (details === null) return 0;
  if (!hasYearRange(filter)) return countMatching(details, filter.roles, filter.polarities);
  const { yearFrom, yearTo } = filter;
  return citersByYear(details)
    .filter(({ year }) => year >= (yearFrom ?? 1) && (yearTo === null || year <= yearTo))
    .reduce((total, { count }) => total + count, 0);
}

async function countFromCube(
  { id }: PaperCard,
  filter: CitationFilter,
  loaders: Loaders,
): Promise<number> {
  const cells = await countedCells(id, filter, loaders);
  return cells.reduce((total, { count }) => total + count, 0);
}
