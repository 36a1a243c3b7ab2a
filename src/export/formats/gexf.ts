import type { Column } from '../exportColumns.js';
import type { ExportFile, FileRow } from '../exportFile.js';
import {
  attributeType,
  EDGE_COLUMNS,
  edgesOf,
  nodeColumns,
  nodePages,
  type GraphNode,
} from './graphParts.js';
import { xmlText } from './xmlText.js';

const TYPES = { string: 'string', int: 'integer', double: 'double', boolean: 'boolean' } as const;

/**
 * GEXF 1.3, which Gephi and NetworkX read. Its schema has a place for the summary at the beginning only, so the papers,
 * which are in memory anyway, are counted first.
 */
export async function* gexf<Row extends FileRow>(file: ExportFile<Row>): AsyncGenerator<string> {
  const nodes: GraphNode[] = [];
  for await (const page of nodePages(file)) nodes.push(...page);
  const summary = xmlText(JSON.stringify(await file.summary(nodes.length)));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield `<meta><creator>citegraph</creator><description>${summary}</description></meta>\n`;
  yield '<graph mode="static" defaultedgetype="directed">\n';
  yield declarationOf('node', nodeColumns(file));
  yield declarationOf('edge', EDGE_COLUMNS);
  yield '<nodes>\n';
  for (const { id, label, attributes } of nodes) {
    yield `<node id="${xmlText(id)}" label="${xmlText(label)}">${valuesOf(attributes)}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (const { id, source, target, attributes } of edgesOf(file)) {
    const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
    yield `<edge id="${xmlText(id)}" ${ends}>${valuesOf(attributes)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declarationOf<Thing>(owner: 'node' | 'edge', columns: readonly Column<Thing>[]): string {
  const lines = columns.map((column) => {
    const { name } = column;
    return `<attribute id="${name}" title="${name}" type="${TYPES[attributeType(column)]}"/>`;
  });
  return `<attributes class="${owner}">${lines.join('')}</attributes>\n`;
}

function valuesOf(values: GraphNode['attributes']): string {
  const lines = values.map(
    ([name, value]) => `<attvalue for="${name}" value="${xmlText(value)}"/>`,
  );
  return lines.length === 0 ? '' : `<attvalues>${lines.join('')}</attvalues>`;
}
