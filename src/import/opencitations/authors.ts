import { readAuthorId } from '../../identifier/authorId.js';
import { ORCID_EXPECTED, readOrcid } from '../../identifier/orcid.js';
import { authorOf, type AuthorFact } from '../../paper/authors.js';
import { LIMITS } from '../../record/limits.js';
import { splitBracket } from '../csv/authors.js';
import { plainLine } from '../crossref/plainText.js';
import { givenNameFirst } from '../printedName.js';
import type { RowCells } from './cells.js';

const COLUMN = 'author';

/** `Family, Given [orcid:… omid:…]; …` in the order of the paper; those without a name are left out. */
export function readAuthors(cells: RowCells): AuthorFact[] | undefined {
  // Entities end in the character that separates authors.
  const parts = plainLine(cells.text(COLUMN)).split(';');
  const authors = parts.flatMap((part) => readAuthor(cells, part.trim()));
  if (authors.length > LIMITS.authors) {
    cells.refuse(COLUMN, `${authors.length} authors`, `at most ${LIMITS.authors} authors`);
    return undefined;
  }
  return authors.length === 0 ? undefined : authors;
}

function readAuthor(cells: RowCells, text: string): AuthorFact[] {
  const { name, identifiers } = splitBracket(text);
  const printed = givenNameFirst(name);
  if (printed.length > LIMITS.author) {
    cells.refuse(COLUMN, printed.slice(0, 200), `names of at most ${LIMITS.author} characters`);
    return [];
  }
  if (printed === '') return [];
  const given = identifiers.find((part) => /^orcid:/i.test(part));
  const orcid = given === undefined ? null : readOrcid(given);
  if (given !== undefined && orcid === null) cells.refuse(`${COLUMN}.orcid`, text, ORCID_EXPECTED);
  return [authorOf(printed, orcid, identifiers.flatMap(omidOf))];
}

/** The identifier that OpenCitations itself gives; those of other services are not its own. */
function omidOf(identifier: string): string[] {
  const id = readAuthorId(identifier);
  return id?.startsWith('omid:ra/') ? [id] : [];
}
