import type { WorkType } from '../../paper/workType.js';
import type { Fields } from '../json/fields.js';

/**
 * Types of Crossref records that are not works: containers of works, parts of a work with their own DOI, and
 * grants. None of them has a text that cites, and citing one means another record.
 *
 * All other types are works, also those that Crossref may add, and records without a type. Peer reviews are
 * works: they are texts with references, and Crossref counts their citations. So are what is cited as a whole
 * (`proceedings`, `book`, `report`, `standard`, `database`) and chapters of it, such as `report-component`.
 */
export const NOT_WORKS: ReadonlySet<string> = new Set([
  // Containers of works.
  'journal',
  'journal-volume',
  'journal-issue',
  'book-series',
  'book-set',
  'proceedings-series',
  'report-series',
  'standard-series',
  // Figures, tables and supplements; tracks of a book.
  'component',
  'book-track',
  // Grants.
  'grant',
]);

/** What kind of work a record is about, by its type; one that is not here says nothing. */
const WORK_TYPE_OF: Readonly<Record<string, WorkType>> = {
  'journal-article': 'ARTICLE',
  'proceedings-article': 'CONFERENCE_PAPER',
  book: 'BOOK',
  monograph: 'BOOK',
  'edited-book': 'BOOK',
  'reference-book': 'BOOK',
  proceedings: 'BOOK',
  'book-chapter': 'BOOK_CHAPTER',
  'book-part': 'BOOK_CHAPTER',
  'book-section': 'BOOK_CHAPTER',
  'reference-entry': 'REFERENCE_ENTRY',
  dissertation: 'DISSERTATION',
  report: 'REPORT',
  'report-component': 'REPORT',
  standard: 'STANDARD',
  dataset: 'DATASET',
  database: 'DATASET',
  'peer-review': 'PEER_REVIEW',
  other: 'OTHER',
};
/** Subtypes of posted content, which has no type of its own. */
const POSTED: Readonly<Record<string, WorkType>> = {
  preprint: 'PREPRINT',
  working_paper: 'PREPRINT',
  dissertation: 'DISSERTATION',
  letter: 'LETTER',
  report: 'REPORT',
  other: 'OTHER',
};

/** What kind of work a record is about; undefined where its type does not tell. */
export function readType(fields: Fields): WorkType | undefined {
  // Whether it is a work was told by its type before, and so was a type that is no text.
  const type = fields.raw('type');
  const [table, name] =
    type === 'posted-content' ? [POSTED, fields.text('subtype')] : [WORK_TYPE_OF, type];
  return typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined;
}
