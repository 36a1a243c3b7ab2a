import { CITATION_COLUMNS, valuesOf } from '../exportColumns.js';
import type { ExportFile, FileRow } from '../exportFile.js';

/** JSON Lines: an object a row with its type, those of a graph's citations after its papers, and a summary at the end. */
export async function* jsonLines<Row extends FileRow>({
  columns,
  rowType,
  pages,
  citations,
  summary,
}: ExportFile<Row>): AsyncGenerator<string> {
  let rows = 0;
  for await (const page of pages) {
    rows += page.length;
    yield linesOf(page, (row) => ({ type: rowType, ...valuesOf(row, columns) }));
  }
  yield linesOf(citations ?? [], (citation) => ({
    type: 'citation',
    ...valuesOf(citation, CITATION_COLUMNS),
  }));
  yield linesOf([await summary(rows)], (end) => ({ type: 'summary', ...end }));
}

function linesOf<Thing>(things: readonly Thing[], objectOf: (thing: Thing) => object): string {
  return things.map((thing) => `${JSON.stringify(objectOf(thing))}\n`).join('');
}
