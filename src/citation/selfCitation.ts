import { serviceOf } from '../identifier/authorId.js';
import type { AuthorFact } from '../paper/authors.js';
import { likenessOf, readName, type NameLikeness, type PersonName } from './personName.js';

/**
 * Whether the two papers of a citation have an author in common, and what shows it, the surest first; NO where none is
 * found, UNKNOWN where too little is known to tell.
 */
export const SELF_CITATIONS = [
  'ORCID',
  'AUTHOR_ID',
  'FULL_NAME',
  'INITIALS',
  'NO',
  'UNKNOWN',
] as const;
export type SelfCitation = (typeof SELF_CITATIONS)[number];

/** Authors of a longer list are compared by their identifiers alone: among so many, names agree by chance. */
const MOST_NAMES = 20;

/** The authors of a paper as they are compared. */
export interface Authorship {
  readonly authors: readonly ComparedAuthor[];
  /** Whether all authors are listed. */
  readonly isWhole: boolean;
}

interface ComparedAuthor {
  readonly name: PersonName;
  /** Identifiers, an ORCID as `orcid:…`. */
  readonly ids: readonly string[];
}

/** The authors of a paper, for `selfCitationOf`; null where none is known. */
export function authorshipOf(authors: readonly AuthorFact[] | null): Authorship | null {
  const read = (authors ?? []).map(({ name, orcid, ids = [] }) => ({
    name: readName(name),
    ids: orcid === undefined ? ids : [`orcid:${orcid}`, ...ids],
  }));
  const people = read.flatMap(({ name, ids }) => (typeof name === 'string' ? [] : { name, ids }));
  if (people.length === 0) return null;
  return { authors: people, isWhole: read.every(({ name }) => name !== 'more') };
}

/** Judges a citation by the authors of both papers. Equal identifiers decide before names, of all pairs of authors. */
export function selfCitationOf(citing: Authorship | null, cited: Authorship | null): SelfCitation {
  if (citing === null || cited === null) return 'UNKNOWN';
  const shared = sharedIdentifier(citing, cited);
  if (shared !== null) return shared;
  if (Math.max(citing.authors.length, cited.authors.length) > MOST_NAMES) return 'UNKNOWN';
  const likenesses = new Set(likenessesOf(citing, cited));
  if (likenesses.has('FULL_NAME')) return 'FULL_NAME';
  if (likenesses.has('INITIALS')) return 'INITIALS';
  return citing.isWhole && cited.isWhole && !likenesses.has('OPEN') ? 'NO' : 'UNKNOWN';
}

function sharedIdentifier(citing: Authorship, cited: Authorship): 'ORCID' | 'AUTHOR_ID' | null {
  const known = new Set(cited.authors.flatMap(({ ids }) => ids));
  if (known.size === 0) return null;
  const shared = citing.authors.flatMap(({ ids }) => ids.filter((id) => known.has(id)));
  if (shared.length === 0) return null;
  return shared.some((id) => serviceOf(id) === 'orcid') ? 'ORCID' : 'AUTHOR_ID';
}

/** The likenesses of all pairs of names but those that identifiers tell apart. */
function likenessesOf(citing: Authorship, cited: Authorship): NameLikeness[] {
  return citing.authors.flatMap((author) =>
    cited.authors
      .filter((other) => !areToldApart(author, other))
      .map((other) => likenessOf(author.name, other.name)),
  );
}

/** Whether one service gives two authors, who share no identifier, different ones. */
function areToldApart({ ids }: ComparedAuthor, other: ComparedAuthor): boolean {
  if (ids.length === 0 || other.ids.length === 0) return false;
  const services = new Set(ids.map(serviceOf));
  return other.ids.some((id) => services.has(serviceOf(id)));
}
