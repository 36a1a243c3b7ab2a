import { LIMITS } from '../../record/limits.js';
import { authorOf, type AuthorFact } from '../../paper/authors.js';
import type { Fields } from '../json/fields.js';
import { printedName } from '../printedName.js';
import { readOrcidIn, readPlain } from '../json/details.js';

const NAME_PARTS = ['given', 'family', 'suffix'] as const;

/**
 * The authors in the order of the paper: people as "Given Family", organisations by their name. An entry with
 * an affiliation but no name is skipped. An author of whose name a part is broken is left out: the rest would be
 * somebody else's.
 */
export function authorsOfWork(fields: Fields): AuthorFact[] | undefined {
  const authors = fields.objects('author').flatMap((author) => {
    const before = fields.problems.length;
    const name = readName(author);
    if (name === undefined || fields.problems.length > before) return [];
    const orcid = readOrcidIn(author, 'ORCID');
    return authorOf(name, orcid);
  });
  if (authors.length > LIMITS.authors) {
    fields.refuse('author', `at most ${LIMITS.authors} authors`, authors.length);
    return undefined;
  }
  return authors.length === 0 ? undefined : authors;
}

function readName(author: Fields): string | undefined {
  const [given = '', family = '', suffix] = NAME_PARTS.map((part) => author.text(part)?.trim());
  const organisation = author.text('name') ?? '';
  return (
    readPlain(author, 'family', printedName({ given, family, suffix }), LIMITS.author) ??
    readPlain(author, 'name', organisation, LIMITS.author)
  );
}
