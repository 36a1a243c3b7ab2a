import type { Column } from './exportColumns.js';
import type { ExportedCitation, ExportedRow } from './exportedRow.js';

/** What ends a file that has a place for it: the counts, and all that was left out. */
export type ExportSummary = Readonly<Record<string, unknown>>;

/** What every format needs to know of a row. */
export interface FileRow {
  readonly node: { readonly id: string; readonly title: string | null };
}

/** What is written, as it is read. A failure to read ends the pages with an error, and so the file. */
export interface ExportFile<Row extends FileRow = ExportedRow> {
  /** Name of the kind. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  /** The type of a row in files that mix them: `citation` or `paper`. */
  readonly rowType: 'citation' | 'paper';
  readonly pages: AsyncIterable<readonly Row[]>;
  /** The citations between the papers of a graph; null for lists. */
  readonly citations: readonly ExportedCitation[] | null;
  /** The summary of a file with so many rows. */
  readonly summary: (rows: number) => Promise<ExportSummary>;
}

/** Choices about a file that not every format has. */
export interface FileOptions {
  /** Whether CSV keeps cells that a spreadsheet would run. */
  readonly keepsFormulas: boolean;
  /** Which of the tables of a graph CSV has. */
  readonly table: 'papers' | 'citations';
}

/** Writes a file in pieces, about one a page. */
export type WriteFile<Row extends FileRow = ExportedRow> = (
  file: ExportFile<Row>,
  options: FileOptions,
) => AsyncGenerator<string>;
