import { BadInputError } from '../../errors.js';
import type { Subgraph } from '../neighbourhood.js';
import { citationsCsv, papersCsv } from './csv.js';
import { cytoscape } from './cytoscape.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';

/** A file format for a subgraph, written in pieces. */
export interface ExportFormat {
  readonly contentType: string;
  readonly fileName: string;
  readonly write: (subgraph: Subgraph) => Iterable<string>;
}

const CSV_TABLES: ReadonlyMap<string, ExportFormat> = new Map([
  ['citations', csvFile('citations', citationsCsv)],
  ['papers', csvFile('papers', papersCsv)],
]);

const FORMATS: ReadonlyMap<string, ExportFormat> = new Map([
  [
    'cytoscape',
    {
      contentType: 'application/json; charset=utf-8',
      fileName: 'neighbourhood.cyjs',
      write: cytoscape,
    },
  ],
  [
    'graphml',
    {
      contentType: 'application/graphml+xml; charset=utf-8',
      fileName: 'neighbourhood.graphml',
      write: graphml,
    },
  ],
  [
    'gexf',
    {
      contentType: 'application/gexf+xml; charset=utf-8',
      fileName: 'neighbourhood.gexf',
      write: gexf,
    },
  ],
]);

/**
 * The requested format; for CSV, `table` selects one of the two tables. Throws `BadInputError` for others.
 */
export function exportFormatOf(
  format: string | undefined,
  table: string | undefined,
): ExportFormat {
  if (format === 'csv') {
    const found = CSV_TABLES.get(table ?? 'citations');
    if (found !== undefined) return found;
    throw new BadInputError('table', table, `one of ${[...CSV_TABLES.keys()].join(', ')}`);
  }
  if (table !== undefined) throw new BadInputError('table', table, 'no value unless format is csv');
  const found = FORMATS.get(format ?? '');
  if (found !== undefined) return found;
  throw new BadInputError('format', format, `one of ${[...FORMATS.keys(), 'csv'].join(', ')}`);
}

function csvFile(name: string, write: ExportFormat['write']): ExportFormat {
  return { contentType: 'text/csv; charset=utf-8; header=present', fileName: `${name}.csv`, write };
}
