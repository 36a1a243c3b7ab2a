import { CITATION_COLUMNS, singleValues, type Column } from '../exportColumns.js';
import type { ExportedCitation } from '../exportedRow.js';
import type { ExportFile, FileRow } from '../exportFile.js';

type Attribute = readonly [name: string, value: string | number | boolean];

/** A type of attributes; a list is one text. */
export type AttributeType = 'string' | 'int' | 'double' | 'boolean';

/** A paper in a graph file. */
export interface GraphNode {
  readonly id: string;
  /** Its title, or its id if the title is unknown. */
  readonly label: string;
  readonly attributes: readonly Attribute[];
}

/** A citation in a graph file, from the citing to the cited paper. Two papers have at most one in each direction. */
export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: readonly Attribute[];
}

/** The columns of papers beside their ids, by the names of their attributes. Programs show `label` beside a node. */
export function nodeColumns<Row extends FileRow>({ columns }: ExportFile<Row>): Column<Row>[] {
  return columns
    .filter(({ name }) => name !== 'id')
    .map((column) => (column.name === 'label' ? { ...column, name: 'profileLabel' } : column));
}

/** The columns of citations beside their ends. */
export const EDGE_COLUMNS: readonly Column<ExportedCitation>[] = CITATION_COLUMNS.filter(
  ({ name }) => name !== 'citingId' && name !== 'citedId',
);

/** The papers of a file, each once at its smallest depth, page by page. */
export async function* nodePages<Row extends FileRow>(
  file: ExportFile<Row>,
): AsyncGenerator<GraphNode[]> {
  const columns = nodeColumns(file);
  const seen = new Set<string>();
  for await (const page of file.pages) {
    const fresh = page.filter(({ node: { id } }) => !seen.has(id) && seen.add(id));
    yield fresh.map((row) => ({
      id: row.node.id,
      label: row.node.title ?? row.node.id,
      attributes: singleValues(row, columns),
    }));
  }
}

/** The citations of a file. */
export function edgesOf({ citations }: Pick<ExportFile, 'citations'>): GraphEdge[] {
  return (citations ?? []).map((citation) => ({
    id: `${citation.citingId}-${citation.citedId}`,
    ...{ source: citation.citingId, target: citation.citedId },
    attributes: singleValues(citation, EDGE_COLUMNS),
  }));
}

/** The type of the values of a column. */
export function attributeType({ type }: Column<never>): AttributeType {
  return type === 'list' ? 'string' : type;
}
