import { authorOf, type AuthorFact } from '../../paper/authors.js';
import { LIMITS } from '../../record/limits.js';
import { readOrcidIn, readText } from '../json/details.js';
import type { Fields } from '../json/fields.js';

/** An address, or what is behind it; `A9999999999` stands for nobody in particular. */
const OPENALEX_AUTHOR =
  /^(?:https?:\/\/openalex\.org\/(?:authors\/)?)?(?!a9999999999$)(a[1-9]\d{3,15})$/i;
/** Authors that an answer with several works lists of each. */
const LISTED = 100;

/**
 * The authors in the order of the paper, as printed, else as OpenAlex calls them. A list that may have been cut is not
 * taken: it would replace a whole one.
 */
export function authorsOfWork(fields: Fields): AuthorFact[] | undefined {
  const listed = fields.list('authorships')?.length ?? 0;
  const count = fields.count('authors_count');
  const isWhole = count === undefined ? listed < LISTED : listed === count;
  if (!isWhole) return undefined;
  if (listed > LIMITS.authors) {
    fields.refuse('authorships', `at most ${LIMITS.authors} authors`, listed);
    return undefined;
  }
  const authors = fields.objects('authorships').flatMap((authorship) => readAuthor(authorship));
  return authors.length === 0 ? undefined : authors;
}

function readAuthor(authorship: Fields): AuthorFact | [] {
  const author = authorship.object('author');
  const name =
    readText(authorship, 'raw_author_name', LIMITS.author) ??
    (author && readText(author, 'display_name', LIMITS.author));
  const orcid = author && readOrcidIn(author, 'orcid');
  return name === undefined ? [] : authorOf(name, orcid, author && readIds(author));
}

/** Authors that OpenAlex could not tell apart have an address without an identifier, or none. */
function readIds(author: Fields): string[] {
  const id = OPENALEX_AUTHOR.exec(author.text('id')?.trim() ?? '')?.[1];
  return id === undefined ? [] : [`openalex:${id.toUpperCase()}`];
}
