import { authorOf, type AuthorFact } from '../../paper/authors.js';
import type { PaperFacts } from '../../paper/facts.js';
import { LIMITS } from '../../record/limits.js';
import { plainText } from '../crossref/plainText.js';
import { readDate, readText, readWebAddress } from '../json/details.js';
import type { Fields } from '../json/fields.js';
import { readField, readType } from './subject.js';

/** The facts of a paper, in the spelling of the API or of the datasets; problems are collected in `fields`. */
export function factsOfPaper(fields: Fields): PaperFacts {
  return {
    title: readText(fields, 'title', LIMITS.title),
    summary: readSummary(fields),
    abstract: readText(fields, 'abstract', LIMITS.abstract, plainText),
    authors: authorsOf(fields),
    venue: readVenue(fields),
    type: readType(fields),
    field: readField(fields),
    publishedOn:
      readDate(fields, 'publicationDate') ??
      readDate(fields, 'publicationdate') ??
      readDate(fields, 'year'),
    url: readWebAddress(fields, 'url'),
    reportedCitationCount: fields.count('citationCount') ?? fields.count('citationcount'),
  };
}

/** Of a paper in an answer, or a record of the dataset of summaries. */
function readSummary(fields: Fields): string | undefined {
  const tldr = fields.object('tldr');
  const summary = tldr && readText(tldr, 'text', LIMITS.summary);
  return summary ?? readText(fields, 'text', LIMITS.summary);
}

const AUTHOR_NUMBER = /^[1-9]\d{0,15}$/;

function authorsOf(fields: Fields): AuthorFact[] | undefined {
  const listed = fields.list('authors')?.length ?? 0;
  if (listed > LIMITS.authors) {
    fields.refuse('authors', `at most ${LIMITS.authors} authors`, listed);
    return undefined;
  }
  const authors = fields.objects('authors').flatMap((author) => {
    const name = readText(author, 'name', LIMITS.author);
    return name === undefined ? [] : authorOf(name, undefined, idsOf(author));
  });
  return authors.length === 0 ? undefined : authors;
}

function readVenue(fields: Fields): string | undefined {
  const venue = readText(fields, 'venue', LIMITS.venue);
  if (venue !== undefined) return venue;
  const named = ['publicationVenue', 'journal'].map((name) => fields.object(name));
  return named
    .map((place) => place && readText(place, 'name', LIMITS.venue))
    .find((name) => name !== undefined);
}

/** A number, in texts of the Graph API and the datasets alike. */
function idsOf(author: Fields): string[] {
  const id = author.raw('authorId') ?? author.raw('authorid');
  const text = typeof id === 'string' || typeof id === 'number' ? String(id) : '';
  return AUTHOR_NUMBER.test(text) ? [`s2:${text}`] : [];
}
