import type { Column } from '../../../../src/export/exportColumns.js';
import type { ExportFile, FileOptions } from '../../../../src/export/exportFile.js';
import { csv } from '../../../../src/export/formats/csv.js';
import { cytoscape } from '../../../../src/export/formats/cytoscape.js';
import { gexf } from '../../../../src/export/formats/gexf.js';
import { graphml } from '../../../../src/export/formats/graphml.js';
import type { ShownGraph, ShownPaper } from '../shownGraph.js';
import type { Place } from '../layout.js';

/** A file of what is shown. */
export interface ShownFile {
  readonly name: string;
  readonly type: string;
  readonly write: (
    graph: ShownGraph,
    places: ReadonlyMap<string, Place>,
    about: object,
  ) => Promise<string>;
}

/** Files that other programs read, by what they are called in the addresses of exports. */
export const SHOWN_FILES = {
  gexf: fileOf('citegraph.gexf', 'application/gexf+xml', gexf),
  graphml: fileOf('citegraph.graphml', 'application/graphml+xml', graphml),
  cytoscape: fileOf('citegraph.cyjs', 'application/json', cytoscape),
  papers: fileOf('citegraph-papers.csv', 'text/csv', csv, 'papers'),
  citations: fileOf('citegraph-citations.csv', 'text/csv', csv, 'citations'),
} as const satisfies Readonly<Record<string, ShownFile>>;

export type ShownFileName = keyof typeof SHOWN_FILES;

interface ShownRow {
  /** As the writers know papers. */
  readonly node: ShownPaper;
  readonly place: Place | null;
}

const COLUMNS: readonly Column<ShownRow>[] = [
  { name: 'id', type: 'string', of: ({ node }) => node.id },
  { name: 'title', type: 'string', of: ({ node }) => node.title },
  { name: 'year', type: 'int', of: ({ node }) => node.year },
  { name: 'tier', type: 'string', of: ({ node }) => node.tier },
  { name: 'citerCount', type: 'int', of: ({ node }) => node.citerCount },
  { name: 'retracted', type: 'boolean', of: ({ node }) => node.retracted },
  { name: 'arrival', type: 'string', of: ({ node }) => node.arrival.kind },
  { name: 'x', type: 'double', of: ({ place }) => place?.x ?? null },
  { name: 'y', type: 'double', of: ({ place }) => place?.y ?? null },
];

type Writer = (file: ExportFile<ShownRow>, options: FileOptions) => AsyncGenerator<string>;

function fileOf(
  name: string,
  type: string,
  write: Writer,
  table: FileOptions['table'] = 'papers',
): ShownFile {
  return {
    name,
    type: `${type};charset=utf-8`,
    write: async ({ papers, citations }, places, about) => {
      const rows = papers.map((node) => ({ node, place: places.get(node.id) ?? null }));
      const file = {
        ...{ name: 'graph', rowType: 'paper' as const, columns: COLUMNS, citations },
        pages: onePage(rows),
        summary: (count: number) =>
          Promise.resolve({ ...about, rows: count, citations: citations.length }),
      };
      let text = '';
      for await (const piece of write(file, { keepsFormulas: false, table })) text += piece;
      return text;
    },
  };
}

async function* onePage(rows: readonly ShownRow[]): AsyncGenerator<readonly ShownRow[]> {
  yield await Promise.resolve(rows);
}
