import { ORCID, ORCID_EXPECTED } from '../../identifier/orcid.js';
import type { AuthorFact } from '../../paper/facts.js';
import { LIMITS } from '../../record/limits.js';
import { splitBracket } from '../csv/authors.js';
import { plainLine } from '../crossref/plainText.js';
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
  const orcid = identifiers.find((part) => /^orcid:/i.test(part))?.slice('orcid:'.length);
  if (printed === '') return [];
  if (orcid !== undefined && !ORCID.test(orcid)) cells.refuse(COLUMN, text, ORCID_EXPECTED);
  return [{ name: printed, ...(orcid !== undefined && ORCID.test(orcid) && { orcid }) }];
}

/** Names with more commas ("Hill, A., Jr.") are ambiguous, and stay as they are. */
function givenNameFirst(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  if (parts.length !== 2) return name;
  const [family = '', given = ''] = parts;
  return `${given} ${family}`.trim();
}
