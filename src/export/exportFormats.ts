import { BadInputError } from '../errors.js';
import { bibtex } from './bibliography/bibtex.js';
import { cslJson } from './bibliography/csl.js';
import { ris } from './bibliography/ris.js';
import type { WriteFile } from './exportFile.js';
import type { ExportKind } from './exportKinds.js';
import { cytoscape } from './formats/cytoscape.js';
import { csv } from './formats/csv.js';
import { gexf } from './formats/gexf.js';
import { graphml } from './formats/graphml.js';
import { jsonLines } from './formats/jsonLines.js';

/** A file format. */
export interface ExportFormat {
  readonly name: string;
  readonly contentType: string;
  readonly extension: string;
  /** Whether it is for graphs alone. */
  readonly ofGraphs: boolean;
  readonly write: WriteFile;
}

const FORMATS: readonly ExportFormat[] = [
  {
    name: 'csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    extension: 'csv',
    ofGraphs: false,
    write: csv,
  },
  {
    name: 'jsonl',
    contentType: 'application/jsonl; charset=utf-8',
    extension: 'jsonl',
    ofGraphs: false,
    write: jsonLines,
  },
  {
    name: 'graphml',
    contentType: 'application/graphml+xml; charset=utf-8',
    extension: 'graphml',
    ofGraphs: true,
    write: graphml,
  },
  {
    name: 'gexf',
    contentType: 'application/gexf+xml; charset=utf-8',
    extension: 'gexf',
    ofGraphs: true,
    write: gexf,
  },
  {
    name: 'cytoscape',
    contentType: 'application/json; charset=utf-8',
    extension: 'cyjs',
    ofGraphs: true,
    write: cytoscape,
  },
];

const BIBLIOGRAPHIES: readonly ExportFormat[] = [
  {
    name: 'bibtex',
    contentType: 'application/x-bibtex; charset=utf-8',
    extension: 'bib',
    ofGraphs: false,
    write: bibtex,
  },
  {
    name: 'ris',
    contentType: 'application/x-research-info-systems; charset=utf-8',
    extension: 'ris',
    ofGraphs: false,
    write: ris,
  },
  {
    name: 'csljson',
    contentType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    extension: 'json',
    ofGraphs: false,
    write: cslJson,
  },
];

/** The format of this name, CSV by default. Throws `BadInputError` for one that the kind does not have. */
export function exportFormatOf(name: unknown, { shape }: ExportKind): ExportFormat {
  const possible = [...FORMATS, ...BIBLIOGRAPHIES].filter(
    ({ ofGraphs }) => !ofGraphs || shape === 'graph',
  );
  const found = possible.find((format) => format.name === (name ?? 'csv'));
  if (found !== undefined) return found;
  const names = possible.map((format) => format.name).join(', ');
  throw new BadInputError('format', name, `one of ${names}`);
}
