import { BadInputError } from '../errors.js';

/** What kind of work a paper is, each with its description in the API. */
export const WORK_TYPE_DESCRIPTIONS = {
  ARTICLE: 'An article of a journal; of sources that do not tell them apart, also of a conference.',
  CONFERENCE_PAPER: 'A paper in the proceedings of a conference.',
  REVIEW: 'An article that reviews the literature.',
  PREPRINT: 'A preprint or a working paper.',
  BOOK: 'A book, or proceedings as a whole.',
  BOOK_CHAPTER: 'A part of a book.',
  REFERENCE_ENTRY: 'An entry of a reference work.',
  DISSERTATION: 'A thesis.',
  REPORT: 'A report, or a part of one.',
  STANDARD: 'A standard.',
  DATASET: 'A dataset or a database.',
  SOFTWARE: 'Software.',
  EDITORIAL: 'An editorial.',
  LETTER: 'A letter to the editors, or a comment.',
  PEER_REVIEW: 'The review of one work.',
  ERRATUM: 'A correction of another work.',
  RETRACTION: 'The notice by which another work is retracted.',
  SUPPLEMENT: 'Supplementary material.',
  OTHER: 'Something else, of which a source says what it is.',
} as const;

export type WorkType = keyof typeof WORK_TYPE_DESCRIPTIONS;

const WORK_TYPES = Object.keys(WORK_TYPE_DESCRIPTIONS) as WorkType[];

/** A type by its name; throws `BadInputError` for `field` when there is no such type. */
export function parseWorkType(text: string, field: string): WorkType {
  const type = WORK_TYPES.find((each) => each === text.trim());
  if (type !== undefined) return type;
  throw new BadInputError(field, text, `one of ${WORK_TYPES.join(', ')}`);
}
