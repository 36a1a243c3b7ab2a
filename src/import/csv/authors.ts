import { BadInputError } from '../../errors.js';
import { ORCID, ORCID_EXPECTED } from '../../identifier/orcid.js';
import type { AuthorFact } from '../../paper/facts.js';
import { LIMITS } from '../../record/limits.js';
import { NAME_SUFFIX, printedName } from '../printedName.js';
import { plainLine } from '../crossref/plainText.js';
import type { CellReader } from './cells.js';

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

/** Names with `;` or `|` between them, in the paper's order; one without a name is left out. */
export const readAuthorsCell: CellReader<AuthorFact[]> = (text, field) => {
  const authors = plainLine(text)
    .split(BETWEEN_NAMES)
    .map((part) => readAuthor(part.trim().replace(/\s+/gu, ' '), field))
    .filter(({ name }) => name !== '');
  if (authors.length <= LIMITS.authors) return authors;
  const count = `${authors.length} authors`;
  throw new BadInputError(field, count, `at most ${LIMITS.authors} authors`);
};

function readAuthor(text: string, field: string): AuthorFact {
  const { name, identifiers } = splitBracket(text);
  if (name.length > LIMITS.author) {
    throw new BadInputError(field, name, `names of at most ${LIMITS.author} characters`);
  }
  const orcid = identifiers.find((part) => /^orcid:/i.test(part))?.slice('orcid:'.length);
  if (orcid !== undefined && !ORCID.test(orcid)) {
    throw new BadInputError(field, text, ORCID_EXPECTED);
  }
  return { name: givenNameFirst(name), ...(orcid === undefined ? {} : { orcid }) };
}

/**
 * `Family, Given` as it is printed on a paper, with a suffix at the end: `Hill, Ann, Jr.`. Other names with more commas are
 * ambiguous and left unchanged.
 */
function givenNameFirst(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const suffix = parts.slice(1).find((part) => isSuffix(part, parts));
  const names = parts.filter((part, at) => at === 0 || part !== suffix);
  if (parts.length === 1 || names.length > 2) return name;
  const [family = '', given = ''] = names;
  return printedName({ given, family, suffix });
}

/** `Ivanov, II` has initials; `Ivan Ivanov, II` and `Ivanov, Ivan, II` a suffix. */
function isSuffix(part: string, parts: readonly string[]): boolean {
  const couldBeInitials = part === 'II' && parts.length === 2 && !parts[0]?.includes(' ');
  return NAME_SUFFIX.test(part) && !couldBeInitials;
}
