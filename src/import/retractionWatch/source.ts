import type { NoticeFact, NoticeKind } from '../../paper/notice.js';
import { LIMITS } from '../../record/limits.js';
import type { Entry } from '../../record/record.js';
import { RECORD_NAME, RECORD_NAME_EXPECTED } from '../../source/recordName.js';
import { columnsOf, type TableSource } from '../corpora/tableSource.js';
import type { JsonObject } from '../json/fields.js';
import { RowCells } from '../opencitations/cells.js';
import {
  knownText,
  readKeyOf,
  readNames,
  readNoticeDoi,
  readReasons,
  readUsDate,
} from './cells.js';
import { RETRACTION_WATCH_TABLE } from './table.js';

const KINDS: Readonly<Record<string, NoticeKind>> = {
  retraction: 'RETRACTION',
  'expression of concern': 'EXPRESSION_OF_CONCERN',
  correction: 'CORRECTION',
  reinstatement: 'REINSTATEMENT',
};
const REPLACED = /^retract and replace$/i;

/** The Retraction Watch data, as Crossref publishes them: a notice a row. */
export const RETRACTION_WATCH_SOURCE: TableSource = {
  name: 'retraction-watch',
  kinds: ['paper'],
  table: RETRACTION_WATCH_TABLE,
  columns: columnsOf(RETRACTION_WATCH_TABLE, [
    ['Record ID'],
    ['RetractionNature'],
    ['OriginalPaperDOI', 'OriginalPaperPubMedID'],
  ]),
  adapt: (row, { version }) => [entryOf(row, version)],
};

function entryOf(row: JsonObject, version: string): Entry {
  const cells = new RowCells(row);
  const record = readName(cells);
  const notice = readNotice(cells);
  const identifiers = readIdentifiers(cells);
  const { problems } = cells;
  if (identifiers.length === 0 && !problems.some(({ field }) => field.startsWith('Original'))) {
    const expected = 'a DOI or a number of PubMed of the paper that the notice is about';
    cells.refuse('OriginalPaperDOI', cells.text('OriginalPaperDOI'), expected);
  }
  if (record === undefined || notice === undefined || identifiers.length === 0) {
    return { kind: 'notice', problems };
  }
  const facts = {
    title: cells.line('Title', LIMITS.title),
    authors: readNames(cells, 'Author'),
    venue: cells.line('Journal', LIMITS.venue),
    publishedOn: readUsDate(cells, 'OriginalPaperDate'),
    notices: [notice],
  };
  return {
    kind: 'notice',
    record: { kind: 'paper', identifiers, source: 'retraction-watch', record, version, facts },
    ...(problems.length > 0 && { leftOut: problems }),
  };
}

function readName(cells: RowCells): string | undefined {
  const name = cells.text('Record ID');
  if (RECORD_NAME.test(name)) return name;
  cells.refuse('Record ID', name.slice(0, 200), RECORD_NAME_EXPECTED);
  return undefined;
}

function readNotice(cells: RowCells): NoticeFact | undefined {
  const nature = cells.text('RetractionNature').toLowerCase();
  const kind = Object.hasOwn(KINDS, nature) ? KINDS[nature] : undefined;
  if (kind === undefined) {
    const expected = 'Retraction, Expression of concern, Correction or Reinstatement';
    cells.refuse('RetractionNature', nature.slice(0, 200), expected);
    return undefined;
  }
  const reasons = readReasons(cells, 'Reason');
  const isReplaced = kind === 'RETRACTION' && reasons.some((reason) => REPLACED.test(reason));
  return {
    kind: isReplaced ? 'RETRACTION_AND_REPLACEMENT' : kind,
    date: readUsDate(cells, 'RetractionDate'),
    doi: readNoticeDoi(cells, 'RetractionDOI'),
    reasons,
  };
}

/** Of the paper: a number of PubMed that is also that of the notice, which has another DOI, may name either. */
function readIdentifiers(cells: RowCells): string[] {
  const doi = readKeyOf(cells, 'OriginalPaperDOI', 'doi');
  const pmid = knownText(cells, 'OriginalPaperPubMedID');
  const isOfNotice = pmid !== '' && pmid === knownText(cells, 'RetractionPubMedID');
  if (isOfNotice && doi !== undefined) return [doi];
  return [doi, readKeyOf(cells, 'OriginalPaperPubMedID', 'pmid')].flatMap((key) => key ?? []);
}
