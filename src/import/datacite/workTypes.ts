import type { WorkType } from '../../paper/workType.js';
import type { Fields } from '../json/fields.js';

/** `resourceTypeGeneral` of DataCite. A `Text` or a `Collection` may be anything. */
const WORK_TYPE_OF: Readonly<Record<string, WorkType>> = {
  JournalArticle: 'ARTICLE',
  DataPaper: 'ARTICLE',
  ConferencePaper: 'CONFERENCE_PAPER',
  Preprint: 'PREPRINT',
  Book: 'BOOK',
  ConferenceProceeding: 'BOOK',
  BookChapter: 'BOOK_CHAPTER',
  Dissertation: 'DISSERTATION',
  Report: 'REPORT',
  Standard: 'STANDARD',
  Dataset: 'DATASET',
  Software: 'SOFTWARE',
  ComputationalNotebook: 'SOFTWARE',
  PeerReview: 'PEER_REVIEW',
  Audiovisual: 'OTHER',
  Image: 'OTHER',
  InteractiveResource: 'OTHER',
  Model: 'OTHER',
  PhysicalObject: 'OTHER',
  Service: 'OTHER',
  Sound: 'OTHER',
  Workflow: 'OTHER',
  Other: 'OTHER',
};

/** What kind of work a record is about. */
export function readType(fields: Fields): WorkType | undefined {
  const general = fields.object('types')?.text('resourceTypeGeneral') ?? '';
  return Object.hasOwn(WORK_TYPE_OF, general) ? WORK_TYPE_OF[general] : undefined;
}
