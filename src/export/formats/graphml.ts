import type { Column } from '../exportColumns.js';
import type { ExportFile, FileRow } from '../exportFile.js';
import { attributeType, EDGE_COLUMNS, edgesOf, nodeColumns, nodePages } from './graphParts.js';
import { xmlText } from './xmlText.js';

type Owner = 'node' | 'edge' | 'graph';
type Attributes = readonly (readonly [name: string, value: string | number | boolean])[];

/** GraphML, directed from the citing to the cited paper; the summary is the last attribute of the graph. */
export async function* graphml<Row extends FileRow>(file: ExportFile<Row>): AsyncGenerator<string> {
  let rows = 0;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keyLine('node', 'label', 'string') + keysOf('node', nodeColumns(file));
  yield keysOf('edge', EDGE_COLUMNS) + keyLine('graph', 'summary', 'string');
  yield `<graph id="${file.name}" edgedefault="directed">\n`;
  for await (const nodes of nodePages(file)) {
    rows += nodes.length;
    yield nodes
      .map(({ id, label, attributes }) => {
        const values = valuesOf('node', [['label', label], ...attributes]);
        return `<node id="${xmlText(id)}">${values}</node>\n`;
      })
      .join('');
  }
  for (const { id, source, target, attributes } of edgesOf(file)) {
    const ends = `id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}"`;
    yield `<edge ${ends}>${valuesOf('edge', attributes)}</edge>\n`;
  }
  yield `${dataLine('graph', 'summary', JSON.stringify(await file.summary(rows)))}\n`;
  yield '</graph>\n</graphml>\n';
}

function keysOf<Thing>(owner: Owner, columns: readonly Column<Thing>[]): string {
  return columns.map((column) => keyLine(owner, column.name, attributeType(column))).join('');
}

function keyLine(owner: Owner, name: string, type: string): string {
  return `<key id="${owner}.${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function valuesOf(owner: Owner, values: Attributes): string {
  return values.map(([name, value]) => dataLine(owner, name, value)).join('');
}

function dataLine(owner: Owner, name: string, value: string | number | boolean): string {
  return `<data key="${owner}.${name}">${xmlText(value)}</data>`;
}
