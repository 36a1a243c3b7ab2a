import { groupBy } from '../../../src/groupBy.js';
import type { Laid, Place } from './layout.js';
import { neighboursIn } from './neighbours.js';
import { seededBy } from './seed.js';
import { spread } from './spread.js';
import type { ShownGraph, ShownPaper } from './shownGraph.js';

/** The papers of a year, or those without a date: where they are and how wide. */
export interface Column {
  readonly year: number | null;
  readonly x: number;
  readonly width: number;
}

/** Times that each column is put into order by its neighbours: more change little in graphs of a thousand papers. */
const SWEEPS = 24;
/** Between neighbouring years, and the strips of a year that is crowded. */
const YEAR_WIDTH = 5;
const STRIP_WIDTH = 3;
/** Years without a paper are left out, and make the step to the next one at most this much longer. */
const LONGEST_GAP = 2;
/** A year with this many papers has one strip in any graph. */
const FEWEST_ROWS = 10;
/** Width by height of the whole, as far as stretching it from top to bottom can reach. */
const ASPECT = 1.7;
const MOST_STRETCH = 12;

interface Cell {
  readonly id: string;
  y: number;
  /** Where it would lie by its neighbours alone. */
  wanted: number;
  /** Those that it cites and that cite it, in the order of their ids. */
  neighbours: readonly Cell[];
}

/**
 * Years from left to right, papers without a date in a column of their own at the end. In a column, each paper is as near to
 * the papers that it cites and that cite it as the others leave room for; cycles need no care.
 */
export function timeLayout({ papers, citations }: ShownGraph): Laid {
  const byYear = [...groupBy(sorted(papers), ({ year }) => year)].sort(
    ([one], [other]) => (one ?? Infinity) - (other ?? Infinity),
  );
  const strips = stripsOf(byYear, rowsOf(papers.length));
  const columns = columnsOf(byYear, strips);
  const lists = byYear.map(([, list], index) => cellsOf(list, strips[index] ?? 1));
  join(lists.flat(), citations);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const turn of lists.keys()) {
      const index = sweep % 2 === 0 ? turn : lists.length - 1 - turn;
      settle(lists[index] ?? [], strips[index] ?? 1);
    }
  }
  const stretch = stretchOf(lists.flat(), columns);
  const places = lists.flatMap((list, index) => {
    const column = columns[index];
    return column === undefined ? [] : placesIn(list, column, strips[index] ?? 1, stretch);
  });
  return { places: new Map(places), columns, similar: [] };
}

/** What fills the room from top to bottom when there are many years and few papers in each. */
function stretchOf(cells: readonly Cell[], columns: readonly Column[]): number {
  const last = columns.at(-1);
  const ys = cells.map(({ y }) => y);
  const height =
    ys.reduce((one, y) => Math.max(one, y), 0) - ys.reduce((one, y) => Math.min(one, y), 0);
  if (last === undefined || height === 0) return 1;
  const width = last.x + last.width / 2;
  return Math.min(MOST_STRETCH, Math.max(1, width / ASPECT / height));
}

/** In an order that is no matter of chance: neither of that in which papers came, nor of their ids. */
function sorted(papers: readonly ShownPaper[]): readonly ShownPaper[] {
  return papers
    .map((paper) => ({ paper, seed: seededBy(paper.id) }))
    .sort((one, other) => one.seed - other.seed || (one.paper.id < other.paper.id ? -1 : 1))
    .map(({ paper }) => paper);
}

/** The papers of each year, in the order of years. */
type ByYear = readonly (readonly [year: number | null, papers: readonly ShownPaper[]])[];

/** Papers that stand above each other at most, so that a crowded year becomes broad and not high. */
function rowsOf(papers: number): number {
  return Math.max(FEWEST_ROWS, Math.ceil(1.6 * Math.sqrt(papers)));
}

/** Columns of papers in each year; those without a date stand no higher than the highest year. */
function stripsOf(byYear: ByYear, rows: number): readonly number[] {
  const highest = byYear.reduce(
    (most, [year, { length }]) => (year === null ? most : Math.max(most, Math.min(rows, length))),
    FEWEST_ROWS,
  );
  return byYear.map(([year, { length }]) => Math.ceil(length / (year === null ? highest : rows)));
}

function columnsOf(byYear: ByYear, strips: readonly number[]): Column[] {
  const columns: Column[] = [];
  let edge = 0;
  for (const [index, [year]] of byYear.entries()) {
    const width = YEAR_WIDTH + ((strips[index] ?? 1) - 1) * STRIP_WIDTH;
    const before = columns.at(-1)?.year ?? null;
    edge += columns.length === 0 ? 0 : gapBefore(year, before);
    columns.push({ year, x: edge + width / 2, width });
    edge += width;
  }
  return columns;
}

/** No gap between a year and the next; a year's width before those without a date. */
function gapBefore(year: number | null, before: number | null): number {
  if (year === null || before === null) return YEAR_WIDTH / 2;
  return Math.min(LONGEST_GAP, Math.log2(year - before)) * (YEAR_WIDTH / 4);
}

function cellsOf(papers: readonly ShownPaper[], strips: number): Cell[] {
  return papers.map(({ id }, index) => {
    const y = (index - (papers.length - 1) / 2) / strips;
    return { id, y, wanted: y, neighbours: [] };
  });
}

/** Gives each its neighbours, so that no sweep has to look them up. */
function join(cells: readonly Cell[], citations: ShownGraph['citations']): void {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  for (const [id, ids] of neighboursIn(citations)) {
    const cell = byId.get(id);
    if (cell !== undefined) cell.neighbours = ids.flatMap((other) => byId.get(other) ?? []);
  }
}

/** Moves each paper of a column towards the middle of its neighbours, in the order of these, without one on another. */
function settle(list: Cell[], strips: number): void {
  for (const cell of list) cell.wanted = middleOf(cell);
  list.sort((one, other) => one.wanted - other.wanted || (one.id < other.id ? -1 : 1));
  const ys = spread(
    list.map(({ wanted }) => wanted),
    1 / strips,
  );
  for (const [index, cell] of list.entries()) cell.y = ys[index] ?? cell.y;
}

/** Papers of the same year pull, too; a paper alone goes to the middle, and does not make the whole higher. */
function middleOf({ neighbours }: Cell): number {
  if (neighbours.length === 0) return 0;
  return neighbours.reduce((sum, neighbour) => sum + neighbour.y, 0) / neighbours.length;
}

/** Neighbours in the order of a column lie in different strips, so that each has a row of its own. */
function placesIn(
  list: readonly Cell[],
  { x }: Column,
  strips: number,
  stretch: number,
): [string, Place][] {
  return list.map(({ id, y }, index) => {
    const strip = (index % strips) - (strips - 1) / 2;
    return [id, { x: x + strip * STRIP_WIDTH, y: y * stretch }];
  });
}
