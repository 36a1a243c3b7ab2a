import { ACL_ARC_SOURCE } from './corpora/aclArc.js';
import { CITO_SOURCE } from './corpora/citoNanopublications.js';
import { JURGENS_SOURCE } from './corpora/jurgens.js';
import { MULTICITE_SOURCE } from './corpora/multicite.js';
import { NIH_SOURCE } from './corpora/nih.js';
import { SCICITE_SOURCE } from './corpora/scicite.js';
import { SCITE_SOURCE } from './corpora/scite.js';
import { THREE_C_SOURCE } from './corpora/threeC.js';
import { DATACITE_TABLE } from './datacite/table.js';
import type { PathRow } from './json/pathTable.js';
import { INDEX_TABLE, META_TABLE } from './opencitations/table.js';
import { RETRACTION_WATCH_TABLE } from './retractionWatch/table.js';
import type { SourceFormat } from './recognise/recognition.js';

/** What becomes of the fields of one kind of file. */
export interface SourceTable {
  readonly format: SourceFormat;
  readonly title: string;
  /** The files that are read, and what is to be known of them. */
  readonly files: string;
  readonly table: readonly PathRow[];
}

/** All that is read of the sources that have a format of their own, for the documentation and its test. */
export const SOURCE_TABLES: readonly SourceTable[] = [
  {
    format: 'opencitations',
    title: 'OpenCitations Index',
    files:
      'CSV files of the dump, and answers of the API v2 (JSON). Identifiers of schemes that citegraph does not have are no problem.',
    table: INDEX_TABLE,
  },
  {
    format: 'opencitations',
    title: 'OpenCitations Meta',
    files: 'CSV files of the dump, and answers of the API (JSON).',
    table: META_TABLE,
  },
  {
    format: 'datacite',
    title: 'DataCite',
    files: 'Answers of the API, one record or a list, and records one a line as in its data file.',
    table: DATACITE_TABLE,
  },
  {
    format: 'scicite',
    title: 'SciCite',
    files: 'JSON Lines, a citing sentence each.',
    table: SCICITE_SOURCE.table,
  },
  {
    format: 'acl-arc',
    title: 'ACL-ARC',
    files: 'JSON Lines, a citing sentence each. Labels may be in capitals.',
    table: ACL_ARC_SOURCE.table,
  },
  {
    format: 'acl-arc-jurgens',
    title: 'ACL-ARC as Jurgens et al. published it',
    files: 'JSON, a paper a file. A file in which the contexts come after 256 kB needs `--format`.',
    table: JURGENS_SOURCE.table,
  },
  {
    format: 'multicite',
    title: 'MultiCite',
    files:
      'JSON: a list of contexts, or an object of whole papers. Neither names a paper by an identifier: add `citing` and `cited` to each record first.',
    table: MULTICITE_SOURCE.table,
  },
  {
    format: '3c',
    title: '3C shared task and ACT2',
    files: 'CSV or TSV, a citing sentence a row.',
    table: THREE_C_SOURCE.table,
  },
  {
    format: 'scite',
    title: 'Citation statements of scite',
    files:
      'Answers of its API, statements in a list or one a line, if your licence allows their export.',
    table: SCITE_SOURCE.table,
  },
  {
    format: 'cito-nanopublications',
    title: 'Nanopublications with CiTO',
    files:
      'CSV of a query: a table in which cells hold properties of CiTO (`http://purl.org/spar/cito/…` or `cito:…`). Column names are read in any case.',
    table: CITO_SOURCE.table,
  },
  {
    format: 'nih-occ',
    title: 'Open Citation Collection of the NIH',
    files: 'The CSV file, with bare numbers of PubMed.',
    table: NIH_SOURCE.table,
  },
  {
    format: 'retraction-watch',
    title: 'Retraction Watch',
    files:
      'The CSV file that Crossref publishes. It has no versions: give the day of the download by `--record-version`, so that what it says later replaces what it said.',
    table: RETRACTION_WATCH_TABLE,
  },
];
