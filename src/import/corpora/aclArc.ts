import { LIMITS } from '../../record/limits.js';
import type { Problem } from '../../record/record.js';
import { Fields, type JsonObject } from '../json/fields.js';
import type { PathRow } from '../json/pathTable.js';
import { plainLayout, type JsonSource } from './corpus.js';
import { statementEntry } from './statement.js';
import { readEnd, readLabel, readLine, type End } from './values.js';

/** Numbers of the corpus for papers that the ACL Anthology does not have. */
const EXTERNAL = /^\s*external_/i;

const TABLE: readonly PathRow[] = [
  { paths: ['citing_paper_id'], taken: 'the citing paper, `acl`' },
  {
    paths: ['cited_paper_id'],
    taken: 'the cited paper, `acl`; a record where it is `External_…` is skipped and counted',
  },
  { paths: ['text'], taken: 'the sentence' },
  { paths: ['section_name', 'section_title'], taken: 'the section of the sentence' },
  { paths: ['intent'], taken: 'the label, in the vocabulary `acl-arc`' },
  {
    paths: ['citing_paper_title', 'citing_paper_year', 'citing_author_ids'],
    leftOut: 'titles of citing papers are wrong in the published files',
  },
  {
    paths: ['cited_paper_title', 'cited_paper_year', 'cited_author_ids'],
    leftOut: 'read by a program from lists of references; the Anthology has better data',
  },
  { paths: ['extended_context', 'cleaned_cite_text'], leftOut: 'other forms of `text`' },
  {
    paths: ['sents_before', 'sents_after', 'cite_marker_offset', 'section_number'],
    leftOut: 'input of the program that classifies',
  },
  { paths: ['citation_id', 'citation_excerpt_index'], leftOut: 'numbers within the corpus' },
];

/** ACL-ARC, as it is published beside SciCite: one citing sentence a record. */
export const ACL_ARC_SOURCE: JsonSource = {
  name: 'acl-arc',
  table: TABLE,
  kinds: ['citation'],
  layout: plainLayout(
    TABLE,
    { record: 'a citing sentence of ACL-ARC', records: 'sentences' },
    'cited_paper_id',
  ),
  adapt: (value: JsonObject, { version }) => {
    const problems: Problem[] = [];
    const fields = new Fields(value, problems);
    const statement = {
      source: 'acl-arc',
      version,
      citing: readAclEnd(fields, 'citing_paper_id'),
      cited: readAclEnd(fields, 'cited_paper_id'),
      text: readLine(fields, 'text', LIMITS.context),
      section:
        readLine(fields, 'section_name', LIMITS.section) ??
        readLine(fields, 'section_title', LIMITS.section),
      vocabulary: 'acl-arc',
      labels: readLabel(fields, 'intent'),
    };
    return [statementEntry(statement, problems)];
  },
};

/** A paper of the ACL Anthology; null for one that the corpus numbered itself. */
export function readAclEnd(fields: Fields, name: string): End {
  const value = fields.raw(name);
  if (typeof value === 'string' && EXTERNAL.test(value)) return null;
  return readEnd(fields, name, 'acl');
}
