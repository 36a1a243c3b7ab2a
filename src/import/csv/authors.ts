import { BadInputError } from '../../errors.js';
import { readAuthorId } from '../../identifier/authorId.js';
import { parseOrcid } from '../../identifier/orcid.js';
import { authorOf, type AuthorFact } from '../../paper/authors.js';
import { LIMITS } from '../../record/limits.js';
import { plainLine } from '../crossref/plainText.js';
import { givenNameFirst } from '../printedName.js';
import { textOf, type CellReader, type Cells } from './cells.js';

/**
 * A name with the identifiers that OpenCitations Meta appends in brackets. Other brackets are part of the
 * name.
 */
export function splitBracket(text: string): { name: string; identifiers: string[] } {
  const open = text.endsWith(']') ? text.lastIndexOf('[') : -1;
  const inside = open < 0 ? '' : text.slice(open + 1, -1);
  const identifiers = inside.split(/\s+/).filter((part) => part !== '');
  if (identifiers.length === 0 || !identifiers.every((part) => /^[a-z]+:\S/i.test(part))) {
    return { name: text, identifiers: [] };
  }
  return { name: text.slice(0, open).trimEnd(), identifiers };
}

/** What stands between names; entities, which end with one of them, are decoded before. */
const BETWEEN_NAMES = /[;|]/;

/**
 * Names with `;` or `|` between them, in the paper's order; one without a name, or that is broken, is left out.
 */
export function readAuthors(cells: Cells): AuthorFact[] | undefined {
  const authors = (cells.read('authors', splitAuthors) ?? [])
    .map((part) => readAuthor(part.trim().replace(/\s+/gu, ' '), cells))
    .filter((author) => author !== undefined);
  return authors.length === 0 ? undefined : authors;
}

const splitAuthors: CellReader<string[]> = (text, field) => {
  const parts = plainLine(text)
    .split(BETWEEN_NAMES)
    .filter((part) => part.trim() !== '');
  if (parts.length <= LIMITS.authors) return parts;
  throw new BadInputError(field, `${parts.length} authors`, `at most ${LIMITS.authors} authors`);
};

function readAuthor(text: string, cells: Cells): AuthorFact | undefined {
  const { name: spelled, identifiers } = splitBracket(text);
  const name = cells.parse('authors', givenNameFirst(spelled), textOf(LIMITS.author)) ?? '';
  if (name === '') return undefined;
  const given = identifiers.find((part) => /^orcid:/i.test(part));
  const orcid =
    given === undefined ? undefined : cells.parse('authors', given, parseOrcid, 'orcid');
  const ids = identifiers.flatMap((part) => readAuthorId(part) ?? []);
  return authorOf(name, orcid, ids.slice(0, LIMITS.authorIds));
}
