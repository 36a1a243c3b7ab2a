import type { WorkType } from '../../paper/workType.js';

/** The types of OpenAlex. One that it may add counts as unknown. */
export const WORK_TYPE_OF: Readonly<Record<string, WorkType>> = {
  article: 'ARTICLE',
  'conference-paper': 'CONFERENCE_PAPER',
  review: 'REVIEW',
  preprint: 'PREPRINT',
  book: 'BOOK',
  'book-chapter': 'BOOK_CHAPTER',
  'reference-entry': 'REFERENCE_ENTRY',
  dissertation: 'DISSERTATION',
  report: 'REPORT',
  standard: 'STANDARD',
  dataset: 'DATASET',
  software: 'SOFTWARE',
  editorial: 'EDITORIAL',
  letter: 'LETTER',
  'peer-review': 'PEER_REVIEW',
  erratum: 'ERRATUM',
  retraction: 'RETRACTION',
  'supplementary-materials': 'SUPPLEMENT',
  libguides: 'OTHER',
  grant: 'OTHER',
  other: 'OTHER',
};
