import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { SOURCE_PROPERTIES } from '../../source/sourceProfile.js';
import { FIELD_DELIMITER } from './fields.js';
import { CITATION_FIELD_COLUMNS } from './citationFields.js';
import { PAPER_ROW_COLUMNS } from './writePaperRows.js';

/** Names of the importer's files; `*-head.tsv` hold the columns. */
export const IMPORTER_FILES = {
  papers: (partition: number) => `papers-${numbered(partition)}.tsv`,
  multilinePapers: (partition: number) => `multiline-${numbered(partition)}.tsv`,
  citations: (partition: number) => `citations-${numbered(partition)}.tsv`,
  identifiers: 'identifiers.tsv',
  identifies: 'identifies.tsv',
  sources: 'sources.tsv',
} as const;

const HEADS = {
  'papers-head.tsv': PAPER_ROW_COLUMNS,
  // The importer warns of a file that it is given twice.
  'multiline-head.tsv': PAPER_ROW_COLUMNS,
  'citations-head.tsv': [
    ':START_ID(Paper)',
    ':END_ID(Paper)',
    'citedId',
    'newestKey',
    ...CITATION_FIELD_COLUMNS,
    'selfCitation',
  ],
  'identifiers-head.tsv': [':ID(Identifier)', 'key'],
  'identifies-head.tsv': [':START_ID(Identifier)', ':END_ID(Paper)'],
  'sources-head.tsv': [':ID(Source)', ...SOURCE_PROPERTIES],
};

/** Default limit of the importer for the size of a value, in bytes. */
const LEAST_BUFFER = 4 * 1024 * 1024;

/** Writes the files that name the columns. */
export function writeHeads(folder: string): void {
  for (const [name, columns] of Object.entries(HEADS)) {
    writeFileSync(path.join(folder, name), `${columns.join(FIELD_DELIMITER)}\n`);
  }
}

/** What its arguments depend on. */
export interface ImportedRows {
  readonly delimiter: string;
  readonly longestRow: number;
  /** Sources of which something is stated. */
  readonly sources: number;
}

/**
 * The arguments of `neo4j-admin` that import these files into `database`, which is emptied first. To be run
 * in the folder of the files.
 */
export function importerArguments(
  database: string,
  { delimiter, longestRow, sources }: ImportedRows,
): string[] {
  const code = delimiter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return [
    ...['database', 'import', 'full', database],
    '--overwrite-destination',
    // Nodes have the numbers that the files give them: nothing is looked up.
    '--id-type=actual',
    ...['--delimiter=TAB', `--array-delimiter=U+${code}`],
    ...['--multiline-fields=multiline-[0-9]+.tsv', '--multiline-fields-format=v2'],
    `--read-buffer-size=${Math.max(LEAST_BUFFER, longestRow * 2)}`,
    '--nodes=Paper=papers-head.tsv,papers-[0-9]+.tsv',
    '--nodes=Paper=multiline-head.tsv,multiline-[0-9]+.tsv',
    '--nodes=Identifier=identifiers-head.tsv,identifiers.tsv',
    // The importer takes no empty file.
    ...(sources > 0 ? ['--nodes=Source=sources-head.tsv,sources.tsv'] : []),
    '--relationships=IDENTIFIES=identifies-head.tsv,identifies.tsv',
    '--relationships=CITES=citations-head.tsv,citations-[0-9]+.tsv',
  ];
}

function numbered(partition: number): string {
  return String(partition).padStart(3, '0');
}

/** The same as a line for a shell, for a Neo4j that citegraph does not own. */
export function importerCommand(folder: string, database: string, written: ImportedRows): string {
  const args = importerArguments(database, written).map(quoted);
  return `cd ${quoted(folder)} && neo4j-admin ${args.join(' ')}`;
}

function quoted(argument: string): string {
  return /^[\w./:=,+-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
