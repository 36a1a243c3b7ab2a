import { orcidOf } from '../../identifier/orcid.js';
import { LIMITS } from '../../record/limits.js';
import type { AuthorFact } from '../../paper/facts.js';
import type { Fields } from '../json/fields.js';
import { readPlain } from './texts.js';

/**
 * The authors in the order of the paper: people as "Given Family", organisations by their name. An entry with
 * an affiliation but no name is skipped. A malformed ORCID rejects the work, because it would identify no
 * one, or the wrong person.
 */
export function authorsOfWork(fields: Fields): AuthorFact[] | undefined {
  const authors = fields.objects('author').flatMap((author) => {
    const name = readName(author);
    const orcid = readOrcid(author);
    return name === undefined ? [] : { name, ...(orcid !== undefined && { orcid }) };
  });
  if (authors.length > LIMITS.authors) {
    fields.refuse('author', `at most ${LIMITS.authors} authors`, authors.length);
  }
  return authors.length === 0 ? undefined : authors;
}

function readName(author: Fields): string | undefined {
  const parts = ['given', 'family', 'suffix'].map((part) => author.text(part) ?? '');
  const organisation = author.text('name') ?? '';
  return (
    readPlain(author, 'family', parts.join(' '), LIMITS.author) ??
    readPlain(author, 'name', organisation, LIMITS.author)
  );
}

function readOrcid(author: Fields): string | undefined {
  const text = author.text('ORCID')?.trim() ?? '';
  if (text === '') return undefined;
  const orcid = orcidOf(text);
  if (orcid !== null) return orcid;
  author.refuse('ORCID', 'an ORCID like https://orcid.org/0000-0002-1825-0097');
  return undefined;
}
