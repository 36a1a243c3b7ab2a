import { orcidIn } from './orcid.js';
import { authorOf, type AuthorFact } from '../../paper/authors.js';
import type { PaperFacts } from '../../paper/facts.js';
import { languageOf } from '../../paper/language.js';
import { DATE_EXPECTED, isStatedDate } from '../../paper/partialDate.js';
import { LIMITS } from '../../record/limits.js';
import { plainLine, plainText } from '../crossref/plainText.js';
import { readText, readWebAddress } from '../json/details.js';
import { readType } from './workTypes.js';
import type { Fields } from '../json/fields.js';

/** The facts of a record; what is broken is a problem of `fields`, and left out. */
export function factsOf(fields: Fields): PaperFacts {
  return {
    title: readTitle(fields),
    abstract: readAbstract(fields),
    authors: readAuthors(fields),
    venue: readVenue(fields),
    language: languageOf(fields.text('language') ?? ''),
    type: readType(fields),
    publishedOn: readDate(fields),
    url: readWebAddress(fields, 'url'),
    reportedCitationCount: fields.count('citationCount'),
  };
}

function plain(
  fields: Fields | undefined,
  name: string,
  longest: number,
  convert = plainLine,
): string | undefined {
  return fields && readText(fields, name, longest, convert);
}

function readTitle(fields: Fields): string | undefined {
  const titles = fields.objects('titles');
  const main = titles.find((title) => title.raw('titleType') === undefined) ?? titles[0];
  return plain(main, 'title', LIMITS.title);
}

function readAbstract(fields: Fields): string | undefined {
  const found = fields
    .objects('descriptions')
    .find((description) => description.text('descriptionType')?.toLowerCase() === 'abstract');
  return plain(found, 'description', LIMITS.abstract, plainText);
}

function readAuthors(fields: Fields): AuthorFact[] | undefined {
  const authors = fields.objects('creators').flatMap(readAuthor);
  if (authors.length <= LIMITS.authors) return authors.length === 0 ? undefined : authors;
  fields.refuse('creators', `at most ${LIMITS.authors} authors`, authors.length);
  return undefined;
}

function readAuthor(creator: Fields): AuthorFact[] {
  const [given, family] = ['givenName', 'familyName'].map((part) =>
    plain(creator, part, LIMITS.author),
  );
  const whole = `${given ?? ''} ${family ?? ''}`;
  const isPerson = given !== undefined && family !== undefined && whole.length <= LIMITS.author;
  const name = isPerson ? whole : plain(creator, 'name', LIMITS.author);
  const orcid = orcidIn(creator);
  return name === undefined ? [] : [authorOf(name, orcid)];
}

function readVenue(fields: Fields): string | undefined {
  const container = plain(fields.object('container'), 'title', LIMITS.venue);
  if (container !== undefined) return container;
  if (typeof fields.raw('publisher') === 'string') return plain(fields, 'publisher', LIMITS.venue);
  return plain(fields.object('publisher'), 'name', LIMITS.venue);
}

/** The date of issue, of which a time of day and the end of a range are no part; else the year of publication. */
function readDate(fields: Fields): string | undefined {
  const issued = fields
    .objects('dates')
    .find((date) => date.text('dateType')?.toLowerCase() === 'issued');
  const date = (issued?.text('date') ?? '').trim().replace(/[T/].*$/s, '');
  if (isStatedDate(date)) return date;
  if (date !== '') issued?.refuse('date', DATE_EXPECTED);
  return readYear(fields);
}

function readYear(fields: Fields): string | undefined {
  const year = fields.raw('publicationYear');
  if (year === undefined || year === '') return undefined;
  const text = typeof year === 'number' || typeof year === 'string' ? String(year).trim() : '';
  if (isStatedDate(text)) return text;
  fields.refuse('publicationYear', 'a year, such as 2019');
  return undefined;
}
