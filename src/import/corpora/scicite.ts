import { LIMITS } from '../../record/limits.js';
import type { Problem } from '../../record/record.js';
import { Fields, type JsonObject } from '../json/fields.js';
import type { PathRow } from '../json/pathTable.js';
import { plainLayout, type JsonSource } from './corpus.js';
import { statementEntry } from './statement.js';
import { readEnd, readFlag, readLabel, readLine, readShare } from './values.js';

const TABLE: readonly PathRow[] = [
  { paths: ['citingPaperId'], taken: 'the citing paper, `s2`' },
  {
    paths: ['citedPaperId'],
    taken: 'the cited paper, `s2`; a record where it is `None` is skipped and counted',
  },
  { paths: ['string'], taken: 'the sentence' },
  { paths: ['sectionName'], taken: 'the section of the sentence' },
  { paths: ['label'], taken: 'the label, in the vocabulary `scicite`' },
  { paths: ['label_confidence'], taken: 'the confidence in the label' },
  { paths: ['isKeyCitation'], taken: 'whether the citation is influential' },
  {
    paths: ['label2', 'label2_confidence'],
    leftOut: 'it contradicts the score `supportive` beside it, and has no definition',
  },
  { paths: ['intents', 'intents[]'], leftOut: '`label` is what its authors made of it' },
  { paths: ['source'], leftOut: 'how the citation was found in the text' },
  { paths: ['citeStart', 'citeEnd'], leftOut: 'where the citation is in the sentence' },
  { paths: ['id', 'unique_id', 'excerpt_index'], leftOut: 'made of the fields above' },
];

/** SciCite: one citing sentence a record. */
export const SCICITE_SOURCE: JsonSource = {
  name: 'scicite',
  table: TABLE,
  kinds: ['citation'],
  layout: plainLayout(
    TABLE,
    { record: 'a citing sentence of SciCite', records: 'sentences' },
    'citedPaperId',
  ),
  adapt: (value: JsonObject, { version }) => {
    const problems: Problem[] = [];
    const fields = new Fields(value, problems);
    const statement = {
      source: 'scicite',
      version,
      citing: readEnd(fields, 'citingPaperId', 's2'),
      cited: readEnd(fields, 'citedPaperId', 's2'),
      text: readLine(fields, 'string', LIMITS.context),
      section: readLine(fields, 'sectionName', LIMITS.section),
      vocabulary: 'scicite',
      labels: readLabel(fields, 'label'),
      confidence: readShare(fields, 'label_confidence'),
      influential: readFlag(fields, 'isKeyCitation'),
    };
    return [statementEntry(statement, problems)];
  },
};
