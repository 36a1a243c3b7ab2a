import { ORCID } from '../../identifier/orcid.js';
import { LIMITS } from '../../record/limits.js';
import type { PaperRecord } from '../../record/record.js';
import type { AuthorFact, PaperFacts } from '../../paper/facts.js';
import { isPartialDate } from '../../paper/partialDate.js';
import { isPlainKey } from './plainKey.js';
import { UNSURE, isPlainSource, plainString, plainVersion, type Unsure } from './plainValues.js';

const PAPER_FIELDS = new Set([
  ...['identifiers', 'source', 'version', 'title', 'summary', 'abstract', 'authors', 'venue'],
  ...['publishedOn', 'url', 'reportedCitationCount'],
]);
/** Addresses that are surely well-formed and spelt as they stay. */
const PLAIN_URL = /^https?:\/\/(?:[a-z0-9]+\.)+[a-z]{2,20}\/[\w./-]*$/;

interface Paper {
  identifiers?: unknown;
  source?: unknown;
  version?: unknown;
  title?: unknown;
  summary?: unknown;
  abstract?: unknown;
  authors?: unknown;
  venue?: unknown;
  publishedOn?: unknown;
  url?: unknown;
  reportedCitationCount?: unknown;
}

/**
 * The result of `adaptNativeRecord` for the value of `paper`, for papers of the usual shape; null for all
 * others.
 */
export function plainPaper(value: unknown): PaperRecord | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  for (const name in value) if (!PAPER_FIELDS.has(name)) return null;
  const paper: Paper = value;
  const { identifiers, source } = paper;
  if (!Array.isArray(identifiers) || !identifiers.every(isPlainKey)) return null;
  if (identifiers.length === 0 || identifiers.length > LIMITS.identifiers) return null;
  const version = plainVersion(paper.version);
  if (!isPlainSource(source) || version === UNSURE) return null;
  const facts = plainFacts(paper);
  return facts && { kind: 'paper', identifiers, source, version, facts };
}

function plainFacts(paper: Paper): PaperFacts | null {
  const title = plainString(paper.title, LIMITS.title);
  const summary = plainString(paper.summary, LIMITS.summary);
  const abstract = plainString(paper.abstract, LIMITS.abstract);
  const venue = plainString(paper.venue, LIMITS.venue);
  const authors = plainAuthors(paper.authors);
  const publishedOn = matching(paper.publishedOn, isPartialDate);
  const url = matching(paper.url, isPlainUrl);
  const reportedCitationCount = plainCount(paper.reportedCitationCount);
  if (title === UNSURE || summary === UNSURE || abstract === UNSURE || venue === UNSURE)
    return null;
  if (authors === UNSURE || publishedOn === UNSURE || url === UNSURE) return null;
  if (reportedCitationCount === UNSURE) return null;
  return { title, summary, abstract, authors, venue, publishedOn, url, reportedCitationCount };
}

function plainAuthors(authors: unknown): AuthorFact[] | undefined | Unsure {
  if (authors === undefined) return undefined;
  if (!Array.isArray(authors) || authors.length === 0 || authors.length > LIMITS.authors) {
    return UNSURE;
  }
  const facts: AuthorFact[] = [];
  for (const author of authors as unknown[]) {
    const fact = plainAuthor(author);
    if (fact === UNSURE) return UNSURE;
    facts.push(fact);
  }
  return facts;
}

function plainAuthor(author: unknown): AuthorFact | Unsure {
  if (typeof author !== 'object' || author === null || Array.isArray(author)) return UNSURE;
  for (const name in author) if (name !== 'name' && name !== 'orcid') return UNSURE;
  const given: { name?: unknown; orcid?: unknown } = author;
  const name = plainString(given.name, LIMITS.author);
  const orcid = matching(given.orcid, (text) => ORCID.test(text));
  if (name === undefined || name === UNSURE || orcid === UNSURE) return UNSURE;
  return orcid === undefined ? { name } : { name, orcid };
}

function matching(value: unknown, test: (text: string) => boolean): string | undefined | Unsure {
  if (value === undefined) return undefined;
  return typeof value === 'string' && test(value) ? value : UNSURE;
}

function isPlainUrl(text: string): boolean {
  return text.length <= LIMITS.url && PLAIN_URL.test(text);
}

function plainCount(value: unknown): number | undefined | Unsure {
  if (value === undefined) return undefined;
  return Number.isSafeInteger(value) && typeof value === 'number' && value >= 0 ? value : UNSURE;
}
