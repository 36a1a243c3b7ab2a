import { BadInputError } from '../../errors.js';
import type { Problem } from '../../record/record.js';
import { parseVersion } from '../../source/version.js';
import { Fields } from '../json/fields.js';
import type { PathRow } from '../json/pathTable.js';
import { statementEntry } from './statement.js';
import { columnsOf, type TableSource } from './tableSource.js';
import { readFirstEnd, readLabel } from './values.js';

/** Columns by what they hold; queries name them differently. */
const CITING = [
  'citing',
  'citingentity',
  'citing_entity',
  'citingpaper',
  'citing_doi',
  'subject',
  's',
];
const CITED = ['cited', 'citedentity', 'cited_entity', 'citedpaper', 'cited_doi', 'object', 'o'];
const PROPERTY = [
  'cito',
  'citationtype',
  'citation_type',
  'citationintention',
  'intention',
  'intext_citation.intent',
  'property',
  'predicate',
  'relation',
  'p',
];
const DATE = ['date', 'created', 'datecreated'];

const TABLE: readonly PathRow[] = [
  { paths: CITING, taken: 'the citing paper, in the first of these columns' },
  { paths: CITED, taken: 'the cited paper, in the same way' },
  {
    paths: PROPERTY,
    taken: 'the label, in the vocabulary `cito`. An inverse property turns the citation round',
  },
  { paths: DATE, taken: 'the version of the statement' },
  {
    paths: ['np', 'nanopub', 'nanopublication', 'creator', 'pubkey', 'retracted', 'superseded'],
    leftOut: 'who published the statement; sources are not people here',
  },
];

/** Nanopublications with CiTO, as a table: a citation and its property a row. */
export const CITO_SOURCE: TableSource = {
  name: 'cito-nanopublications',
  table: TABLE,
  columns: columnsOf(TABLE, [CITING, CITED, PROPERTY]),
  adapt: (row, options) => {
    const problems: Problem[] = [];
    const fields = new Fields(row, problems);
    const property = PROPERTY.find((name) => fields.text(name)?.trim()) ?? '';
    const statement = {
      source: 'cito-nanopublications',
      version: readDate(fields) ?? options.version,
      citing: readFirstEnd(fields, CITING),
      cited: readFirstEnd(fields, CITED),
      text: null,
      section: null,
      vocabulary: 'cito',
      labels: property === '' ? [] : readLabel(fields, property),
    };
    return [statementEntry(statement, problems)];
  },
};

/** The date of a statement, perhaps with a time in some zone. */
function readDate(fields: Fields): string | undefined {
  const name = DATE.find((column) => fields.text(column)?.trim());
  if (name === undefined) return undefined;
  const text = fields.text(name)?.trim() ?? '';
  const time = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : NaN;
  try {
    return parseVersion(Number.isNaN(time) ? text : new Date(time).toISOString());
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error;
    fields.refuse(name, error.expected);
    return undefined;
  }
}
