import { BadInputError } from '../../errors.js';
import type { PaperFacts } from '../../paper/facts.js';
import { parseLanguage } from '../../paper/language.js';
import { dateKeyOf } from '../../paper/partialDate.js';
import { LIMITS } from '../../record/limits.js';
import { authorsOfWork } from './authors.js';
import { readDate } from './dates.js';
import type { Fields } from '../json/fields.js';
import { plainText } from './plainText.js';
import { isWebAddress } from '../json/webAddress.js';
import { readPlain } from '../json/details.js';
import { readFirst } from './texts.js';
import { readOwnNotices } from './updates.js';
import { readType } from './workTypes.js';

/** The facts of a Crossref record about its work; what is broken is collected in `fields`. */
export function factsOfWork(fields: Fields, version: string): PaperFacts {
  return {
    title: readTitle(fields),
    abstract: readAbstract(fields),
    authors: authorsOfWork(fields),
    venue: readVenue(fields),
    language: readLanguage(fields),
    type: readType(fields),
    publishedOn: readPublication(fields, version),
    url: readUrl(fields),
    reportedCitationCount: fields.count('is-referenced-by-count'),
    notices: readOwnNotices(fields, version),
  };
}

/** Title and subtitle in one, as they are cited: "Title: Subtitle", or "Title? Subtitle". */
function readTitle(fields: Fields): string | undefined {
  const title = readFirst(fields, 'title', LIMITS.title);
  const subtitle = readFirst(fields, 'subtitle', LIMITS.title);
  if (title === undefined || subtitle === undefined) return title;
  if (title.toLowerCase().includes(subtitle.toLowerCase())) return title;
  const whole = `${title}${/[.:?!]$/.test(title) ? '' : ':'} ${subtitle}`;
  if (whole.length > LIMITS.title) {
    fields.refuse('subtitle', `at most ${LIMITS.title} characters together with the title`);
    return title;
  }
  return whole;
}

/** Many abstracts begin with a heading such as "Abstract". */
function readAbstract(fields: Fields): string | undefined {
  const markup = fields.text('abstract') ?? '';
  return readPlain(fields, 'abstract', markup, LIMITS.abstract, abstractText);
}

function abstractText(markup: string): string {
  return plainText(markup).replace(/^abstract ?[.:]?\n/i, '');
}

/** Journal, book or proceedings; of reports, preprints and theses, the institution. */
function readVenue(fields: Fields): string | undefined {
  const container = readFirst(fields, 'container-title', LIMITS.venue);
  if (container !== undefined) return container;
  // Records from before 2021 hold one institution instead of a list.
  const institution = Array.isArray(fields.raw('institution'))
    ? fields.objects('institution')[0]
    : fields.object('institution');
  const name = institution?.text('name');
  return institution && readPlain(institution, 'name', name ?? '', LIMITS.venue);
}

/**
 * When the work came out: as determined by Crossref, or else the earliest date on paper, online or as a
 * preprint. `created` and `deposited` are dates of the record, which may be decades later.
 */
function readPublication(fields: Fields, version: string): string | undefined {
  const [published, issued] = ['published', 'issued'].map((name) =>
    readDate(fields, name, version),
  );
  if (published !== undefined || issued !== undefined) return published ?? issued;
  return ['published-print', 'published-online', 'posted']
    .flatMap((name) => readDate(fields, name, version) ?? [])
    .toSorted((a, b) => (dateKeyOf(a) < dateKeyOf(b) ? -1 : 1))[0];
}

function readLanguage(fields: Fields): string | undefined {
  const text = fields.text('language') ?? '';
  if (text.trim() === '') return undefined;
  try {
    return parseLanguage(text, 'language');
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error;
    fields.refuse('language', error.expected);
    return undefined;
  }
}

/** The page of the publisher, or else the URL at doi.org; only web addresses are kept. */
function readUrl(fields: Fields): string | undefined {
  const primary = fields.object('resource')?.object('primary');
  return (primary && readAddress(primary)) ?? readAddress(fields);
}

function readAddress(fields: Fields): string | undefined {
  const address = fields.text('URL')?.trim() ?? '';
  if (address === '' || isWebAddress(address)) return address || undefined;
  fields.refuse('URL', `an http or https address of at most ${LIMITS.url} characters`);
  return undefined;
}
