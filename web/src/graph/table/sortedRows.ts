import { POLARITIES, ROLES, TIERS } from '../../address/choices.js';
import { citersHere } from '../neighbours.js';
import type { ShownCitation, ShownGraph, ShownPaper } from '../shownGraph.js';

export type PaperColumn = 'TITLE' | 'YEAR' | 'TIER' | 'CITED_HERE' | 'CITERS';
export type CitationColumn = 'CITING' | 'CITED' | 'ROLE' | 'POLARITY';

/** By which column rows are sorted, and how. */
export interface SortBy<Column> {
  readonly column: Column;
  readonly descending: boolean;
}

/** A paper of the table. */
export interface PaperRow {
  readonly paper: ShownPaper;
  /** Shown citations of it. */
  readonly citedHere: number;
}

/** A citation of the table, with the papers at its ends. */
export interface CitationRow {
  readonly citation: ShownCitation;
  readonly citing: ShownPaper;
  readonly cited: ShownPaper;
}

/** What a column has of a row: null where that is unknown, which comes last in both directions. */
type ValueOf<Row> = (row: Row) => string | number | null;

const PAPER_VALUES: Readonly<Record<PaperColumn, ValueOf<PaperRow>>> = {
  TITLE: ({ paper }) => paper.title,
  YEAR: ({ paper }) => paper.year,
  TIER: ({ paper }) => (paper.tier === null ? null : TIERS.indexOf(paper.tier)),
  CITED_HERE: ({ citedHere }) => citedHere,
  CITERS: ({ paper }) => paper.citerCount,
};

const CITATION_VALUES: Readonly<Record<CitationColumn, ValueOf<CitationRow>>> = {
  CITING: ({ citing }) => citing.title,
  CITED: ({ cited }) => cited.title,
  ROLE: ({ citation: { role } }) => (role === 'UNCLASSIFIED' ? null : ROLES.indexOf(role)),
  POLARITY: ({ citation: { polarity } }) =>
    polarity === 'UNCLASSIFIED' ? null : POLARITIES.indexOf(polarity),
};

const LANGUAGE_ORDER = new Intl.Collator('en', { numeric: true });

export function paperRows(
  { papers, citations }: ShownGraph,
  sort: SortBy<PaperColumn>,
): PaperRow[] {
  const counts = citersHere(citations);
  const rows = papers.map((paper) => ({ paper, citedHere: counts.get(paper.id) ?? 0 }));
  return sorted(rows, sort, PAPER_VALUES, ({ paper }) => paper.id);
}

export function citationRows(
  { papers, citations }: ShownGraph,
  sort: SortBy<CitationColumn>,
): CitationRow[] {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const rows = citations.flatMap((citation) => {
    const citing = byId.get(citation.citingId);
    const cited = byId.get(citation.citedId);
    return citing === undefined || cited === undefined ? [] : [{ citation, citing, cited }];
  });
  return sorted(rows, sort, CITATION_VALUES, ({ citing, cited }) => `${citing.id} ${cited.id}`);
}

/** The other way round, or by another column: text from A on, numbers from the greatest on. */
export function sortedBy<Column extends PaperColumn | CitationColumn>(
  now: SortBy<Column>,
  column: Column,
): SortBy<Column> {
  if (now.column === column) return { column, descending: !now.descending };
  return { column, descending: FALLING.has(column) };
}

const FALLING: ReadonlySet<PaperColumn | CitationColumn> = new Set([
  'TIER',
  'CITED_HERE',
  'CITERS',
]);

/** Equal rows stand by their ids, so that the order depends on nothing else. */
function sorted<Row, Column extends string>(
  rows: readonly Row[],
  { column, descending }: SortBy<Column>,
  values: Readonly<Record<Column, ValueOf<Row>>>,
  idOf: (row: Row) => string,
): Row[] {
  const valueOf = values[column];
  const keyed = rows.map((row) => ({ row, value: valueOf(row), id: idOf(row) }));
  keyed.sort((one, other) => {
    if (one.value === null || other.value === null) {
      if (one.value !== other.value) return one.value === null ? 1 : -1;
    } else {
      const order = compared(one.value, other.value);
      if (order !== 0) return descending ? -order : order;
    }
    return one.id < other.id ? -1 : 1;
  });
  return keyed.map(({ row }) => row);
}

function compared(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : LANGUAGE_ORDER.compare(String(one), String(other));
}
