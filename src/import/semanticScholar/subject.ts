import type { WorkType } from '../../paper/workType.js';
import { LIMITS } from '../../record/limits.js';
import { readText } from '../json/details.js';
import type { Fields } from '../json/fields.js';

/** Types of publications, of which a paper may have several: the first of these counts, as the one that says most. */
const WORK_TYPES: readonly (readonly [type: string, workType: WorkType])[] = [
  ['Review', 'REVIEW'],
  ['Editorial', 'EDITORIAL'],
  ['LettersAndComments', 'LETTER'],
  ['Dataset', 'DATASET'],
  ['BookSection', 'BOOK_CHAPTER'],
  ['Book', 'BOOK'],
  ['Conference', 'CONFERENCE_PAPER'],
  ['JournalArticle', 'ARTICLE'],
];
/** The model of Semantic Scholar, which classifies all papers; others come from elsewhere and are fewer. */
const MODEL = 's2-fos-model';

/** What kind of work a paper is: `publicationTypes`, in datasets `publicationtypes`. */
export function readType(fields: Fields): WorkType | undefined {
  const types = ['publicationTypes', 'publicationtypes'].flatMap((name) => fields.texts(name));
  return WORK_TYPES.find(([type]) => types.includes(type))?.[1];
}

/** The first field of study by the model of Semantic Scholar, or else the first one. */
export function readField(fields: Fields): string | undefined {
  const [classified] = ['s2FieldsOfStudy', 's2fieldsofstudy']
    .map((name) => fields.objects(name))
    .filter((list) => list.length > 0);
  const found = classified?.find((each) => each.text('source') === MODEL) ?? classified?.[0];
  const field = found && readText(found, 'category', LIMITS.field);
  if (field !== undefined) return field;
  return fields.texts('fieldsOfStudy').find((name) => name !== '' && name.length <= LIMITS.field);
}
