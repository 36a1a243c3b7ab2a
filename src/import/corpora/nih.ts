import type { Problem } from '../../record/record.js';
import { Fields } from '../json/fields.js';
import type { PathRow } from '../json/pathTable.js';
import { statementEntry } from './statement.js';
import { columnsOf, type TableSource } from './tableSource.js';
import { readEnd } from './values.js';

const TABLE: readonly PathRow[] = [
  { paths: ['citing'], taken: 'the citing paper, a bare number of PubMed' },
  { paths: ['referenced'], taken: 'the cited paper, in the same way' },
];

/** The Open Citation Collection of the NIH: pairs of bare numbers of PubMed. */
export const NIH_SOURCE: TableSource = {
  name: 'nih-occ',
  table: TABLE,
  columns: columnsOf(TABLE, [['citing'], ['referenced']]),
  adapt: (row, { version }) => {
    const problems: Problem[] = [];
    const fields = new Fields(row, problems);
    const statement = {
      source: 'nih-occ',
      version,
      citing: readEnd(fields, 'citing', 'pmid'),
      cited: readEnd(fields, 'referenced', 'pmid'),
      text: null,
      section: null,
      vocabulary: '',
      labels: [],
    };
    return [statementEntry(statement, problems)];
  },
};
