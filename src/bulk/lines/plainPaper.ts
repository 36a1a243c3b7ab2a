import { readAuthorId } from '../../identifier/authorId.js';
import { isOrcid } from '../../identifier/orcid.js';
import { LIMITS } from '../../record/limits.js';
import type { PaperRecord } from '../../record/record.js';
import { FACTS, TEXT_FACTS, parseFact } from '../../paper/factTable.js';
import type { FactName, TextFact } from '../../paper/factTable.js';
import { BadInputError } from '../../errors.js';
import { authorOf, type AuthorFact } from '../../paper/authors.js';
import type { FactValue, PaperFacts } from '../../paper/facts.js';
import { aheadOf, isStatedDate } from '../../paper/partialDate.js';
import { isPlainKey } from './plainKey.js';
import {
  UNSURE,
  isPlainRecord,
  isPlainSource,
  plainString,
  plainVersion,
  type Unsure,
} from './plainValues.js';

/** Addresses that are surely well-formed and spelt as they stay. */
const PLAIN_URL = /^https?:\/\/(?:[a-z0-9]+\.)+[a-z]{2,20}\/[\w./-]*$/;

/** The facts that the fast way reads; a paper with another one is left to the full way. */
type PlainFact = Exclude<FactName, 'notices' | 'retraction'>;
type FactReader = (value: unknown) => FactValue | undefined | Unsure;

/** A text is read by its declaration; those with a form of their own follow below. */
const PLAIN_TEXTS = Object.fromEntries(
  TEXT_FACTS.map((name): [TextFact, FactReader] => [name, textReader(name)]),
) as Record<TextFact, FactReader>;

const READERS: Readonly<Record<PlainFact, FactReader>> = {
  ...PLAIN_TEXTS,
  authors: plainAuthors,
  publishedOn: (value) => matching(value, isStatedDate),
  url: (value) => matching(value, isPlainUrl),
  reportedCitationCount: plainCount,
};
const READER_OF = Object.entries(READERS) as [PlainFact, FactReader][];
const NAMES = ['identifiers', 'source', 'record', 'version', 'referencesComplete'] as const;
const AUTHOR_FIELDS = new Set(['name', 'orcid', 'ids']);
const FIELDS = new Set<string>([...NAMES, ...Object.keys(READERS)]);

type Paper = { readonly [Name in PlainFact | (typeof NAMES)[number]]?: unknown };

/**
 * The result of `adaptNativeRecord` for the value of `paper`, for papers of the usual shape; null for all
 * others.
 */
export function plainPaper(value: unknown): PaperRecord | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  for (const name in value) if (!FIELDS.has(name)) return null;
  const paper: Paper = value;
  const { identifiers, source, record, referencesComplete } = paper;
  if (!Array.isArray(identifiers) || !identifiers.every(isPlainKey)) return null;
  if (identifiers.length === 0 || identifiers.length > LIMITS.identifiers) return null;
  const version = plainVersion(paper.version);
  if (!isPlainSource(source) || version === UNSURE || !isPlainRecord(record)) return null;
  if (referencesComplete !== undefined && referencesComplete !== true) return null;
  const facts = plainFacts(paper);
  if (facts === null || isAhead(facts, version)) return null;
  return {
    ...{ kind: 'paper', identifiers, source, ...(record !== undefined && { record }) },
    ...{ version, ...(referencesComplete && { referencesComplete }), facts },
  };
}

function isAhead({ publishedOn }: PaperFacts, version: string): boolean {
  return publishedOn !== undefined && aheadOf(version, publishedOn) !== null;
}

function plainFacts(paper: Paper): PaperFacts | null {
  const facts: Partial<Record<PlainFact, FactValue | undefined>> = {};
  for (const [name, read] of READER_OF) {
    const fact = read(paper[name]);
    if (fact === UNSURE) return null;
    facts[name] = fact;
  }
  return facts as PaperFacts;
}

function textReader(name: TextFact): FactReader {
  const fact = FACTS[name];
  const longest = 'longest' in fact ? fact.longest : Infinity;
  return 'parse' in fact
    ? (value) => matching(value, (text) => text.length <= longest && isSpelled(name, text))
    : (value) => plainString(value, longest);
}

/** Whether a text is in its one spelling. */
function isSpelled(name: TextFact, text: string): boolean {
  try {
    return parseFact(name, text, name) === text;
  } catch (error) {
    if (error instanceof BadInputError) return false;
    throw error;
  }
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
  for (const name in author) if (!AUTHOR_FIELDS.has(name)) return UNSURE;
  const given: { name?: unknown; orcid?: unknown; ids?: unknown } = author;
  const name = plainString(given.name, LIMITS.author);
  const orcid = matching(given.orcid, isOrcid);
  const ids = plainAuthorIds(given.ids);
  if (name === undefined || name === UNSURE || orcid === UNSURE || ids === UNSURE) return UNSURE;
  return authorOf(name, orcid, ids);
}

function plainAuthorIds(ids: unknown): string[] | undefined | Unsure {
  if (ids === undefined) return undefined;
  if (!Array.isArray(ids) || ids.length === 0 || ids.length > LIMITS.authorIds) return UNSURE;
  return ids.every(
    (id) => typeof id === 'string' && id.length <= LIMITS.authorId && readAuthorId(id) === id,
  )
    ? (ids as string[])
    : UNSURE;
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
