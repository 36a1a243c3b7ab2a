import { LIMITS } from '../../record/limits.js';
import type { Problem } from '../../record/record.js';
import { Fields, type JsonObject } from '../json/fields.js';
import { takenFields, type PathRow } from '../json/pathTable.js';
import type { JsonSource } from './corpus.js';
import { statementEntry } from './statement.js';
import { readEnd, readLabel, readLine } from './values.js';

const TABLE: readonly PathRow[] = [
  { paths: ['source'], taken: 'the citing paper, `doi`' },
  { paths: ['target'], taken: 'the cited paper, `doi`' },
  { paths: ['snippet'], taken: 'the sentence, without markup of the hit' },
  { paths: ['section'], taken: 'the section of the sentence' },
  { paths: ['type'], taken: 'the label, in the vocabulary `scite`' },
  {
    paths: [
      'id',
      'memberId',
      'sourceId',
      'targetId',
      'expertClassificationId',
      'lang',
      'negative',
      'neutral',
      'positive',
      'selfCite',
      'refIndex',
    ],
    leftOut: 'numbers within scite; `type` is what they come to',
  },
];

/** The marks that scite puts around the citation in a sentence. */
const HIT = /<\/?(?:strong|em|b|i|mark|cite|span)\b[^<>]*>/gi;

/** Citation statements of scite: an answer of its API, or statements in a list or one a line. */
export const SCITE_SOURCE: JsonSource = {
  name: 'scite',
  table: TABLE,
  kinds: ['citation'],
  layout: {
    record: 'a citation statement of scite',
    records: 'statements',
    expected: 'a citation statement of scite, with source and target, or {"citations": […]}',
    lists: ['citations'],
    envelopes: [],
    beginnings: ['citations"', 'metadata"'],
    fields: takenFields(TABLE),
    isRecord: (value) => Object.hasOwn(value, 'target'),
  },
  adapt: (value: JsonObject, { version }) => {
    const problems: Problem[] = [];
    const fields = new Fields(value, problems);
    const text = readLine(fields, 'snippet', LIMITS.context)?.replace(HIT, '').trim() ?? '';
    const statement = {
      source: 'scite',
      version,
      citing: readEnd(fields, 'source', 'doi'),
      cited: readEnd(fields, 'target', 'doi'),
      text: text === '' ? null : text,
      section: readLine(fields, 'section', LIMITS.section),
      vocabulary: 'scite',
      labels: readLabel(fields, 'type'),
    };
    return [statementEntry(statement, problems)];
  },
};
