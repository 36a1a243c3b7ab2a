import type { PaperFacts } from '../../paper/facts.js';
import { languageOf } from '../../paper/language.js';
import type { NoticeFact } from '../../paper/notice.js';
import { LIMITS } from '../../record/limits.js';
import { readDate, readFirstText, readText, readWebAddress } from '../json/details.js';
import type { Fields } from '../json/fields.js';
import { readAbstract } from './abstract.js';
import type { WorkType } from '../../paper/workType.js';
import { authorsOfWork } from './authors.js';
import { WORK_TYPE_OF } from './workTypes.js';

/** The facts of a work; problems are collected in `fields`. Absent fields say nothing: `select` leaves fields out. */
export function factsOfWork(fields: Fields): PaperFacts {
  const location = fields.object('primary_location');
  const topic = fields.object('primary_topic');
  return {
    title: readFirstText(fields, ['title', 'display_name'], LIMITS.title),
    abstract: readAbstract(fields),
    authors: authorsOfWork(fields),
    venue: location && readVenue(location),
    language: languageOf(fields.text('language') ?? ''),
    type: workTypeOf(fields.text('type') ?? ''),
    field: readNameOf(topic?.object('field'), LIMITS.field),
    subfield: readNameOf(topic?.object('subfield'), LIMITS.subfield),
    topic: readNameOf(topic, LIMITS.topic),
    publishedOn: readDate(fields, 'publication_date') ?? readDate(fields, 'publication_year'),
    url: location && readWebAddress(location, 'landing_page_url'),
    reportedCitationCount: fields.count('cited_by_count'),
    notices: noticesOf(fields.flag('is_retracted')),
  };
}

function workTypeOf(type: string): WorkType | undefined {
  return Object.hasOwn(WORK_TYPE_OF, type) ? WORK_TYPE_OF[type] : undefined;
}

function readNameOf(named: Fields | undefined, longest: number): string | undefined {
  return named && readText(named, 'display_name', longest);
}

function readVenue(location: Fields): string | undefined {
  const source = location.object('source');
  const name = source && readText(source, 'display_name', LIMITS.venue);
  return name ?? readText(location, 'raw_source_name', LIMITS.venue);
}

/** OpenAlex has its flag from Retraction Watch, without a date, and sets it for some titles that begin with "Retracted:" too. */
function noticesOf(isRetracted: boolean | undefined): NoticeFact[] | undefined {
  if (isRetracted === undefined) return undefined;
  return isRetracted ? [{ kind: 'RETRACTION', source: 'retraction-watch' }] : [];
}
