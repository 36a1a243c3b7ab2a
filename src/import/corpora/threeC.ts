import { LIMITS } from '../../record/limits.js';
import type { Problem } from '../../record/record.js';
import { Fields } from '../json/fields.js';
import type { PathRow } from '../json/pathTable.js';
import { statementEntry } from './statement.js';
import { columnsOf, type TableSource } from './tableSource.js';
import { readFirstEnd, readLabel, readLine } from './values.js';

const CITING = ['citing_doi', 'citing', 'citing_id'] as const;
const CITED = ['cited_doi', 'cited', 'cited_id'] as const;

const TABLE: readonly PathRow[] = [
  {
    paths: CITING,
    taken:
      'the citing paper. The published files have none of these columns: without one, every row is skipped and counted',
  },
  { paths: CITED, taken: 'the cited paper, in the first of these columns; ACT2 has DOIs of many' },
  { paths: ['citation_context'], taken: 'the sentence' },
  { paths: ['citation_class_label'], taken: 'the label, in the vocabulary `3c`' },
  {
    paths: ['citation_influence_label'],
    taken: 'whether the authors of the citing paper call the citation influential (`1`)',
  },
  { paths: ['core_id'], leftOut: 'a number of CORE, which is no scheme here' },
  {
    paths: [
      'citing_title',
      'citing_author',
      'citing_publication_info',
      'citing_abstract',
      'cited_title',
      'cited_author',
      'cited_publication_date',
      'cited_publication_info',
    ],
    leftOut: 'read by a program from the text of the paper',
  },
  {
    paths: [
      'unique_id',
      'citation_offset',
      'total_doc_length',
      'section_info',
      'self_citation',
      'direct_citations',
      'co_mentions',
    ],
    leftOut: 'input of the program that classifies',
  },
];

/** The 3C shared task and ACT2: one citing sentence a row, `#AUTHOR_TAG` in place of the citation. */
export const THREE_C_SOURCE: TableSource = {
  name: '3c',
  table: TABLE,
  columns: columnsOf(TABLE, [
    ['citation_context'],
    ['citation_class_label', 'citation_influence_label'],
  ]),
  adapt: (row, { version }) => {
    const problems: Problem[] = [];
    const fields = new Fields(row, problems);
    const statement = {
      source: '3c',
      version,
      citing: readFirstEnd(fields, CITING),
      cited: readFirstEnd(fields, CITED),
      text: readLine(fields, 'citation_context', LIMITS.context),
      section: null,
      vocabulary: '3c',
      labels: readLabel(fields, 'citation_class_label'),
      influential: readInfluence(fields),
    };
    return [statementEntry(statement, problems)];
  },
};

function readInfluence(fields: Fields): boolean | undefined {
  const text = fields.text('citation_influence_label')?.trim() ?? '';
  if (/^[01](?:\.0)?$/.test(text)) return text.startsWith('1');
  if (text !== '') fields.refuse('citation_influence_label', '0 or 1');
  return undefined;
}
