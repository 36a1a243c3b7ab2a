import { serviceOf } from '../identifier/authorId.js';
import { readStoredAuthors, type AuthorFact, type StoredAuthors } from '../paper/authors.js';
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

/** How a citation is judged, in words that front ends show. */
export const VERDICTS = ['YES', 'LIKELY', 'NO', 'UNKNOWN'] as const;
export type Verdict = (typeof VERDICTS)[number];

const VERDICT_BY: Readonly<Record<SelfCitation, Verdict>> = {
  ORCID: 'YES',
  AUTHOR_ID: 'YES',
  FULL_NAME: 'LIKELY',
  INITIALS: 'LIKELY',
  NO: 'NO',
  UNKNOWN: 'UNKNOWN',
};

/** The verdict that is stored by what shows it. */
export function verdictOf(stored: SelfCitation): Verdict {
  return VERDICT_BY[stored];
}

/** Raised when authors are compared in another way: the next start then judges all citations again. */
export const SELF_CITATION_RULES = 1;

/** Authors of a longer list are compared by their identifiers alone: among so many, names agree by chance. */
export const MOST_NAMES = 20;

/** The authors of a paper as they are compared. */
export interface Authorship {
  /** All identifiers, an ORCID as `orcid:…`. */
  readonly ids: readonly string[];
  /** Null where the list is too long to compare names. */
  readonly people: readonly Person[] | null;
  /** Whether all authors are listed. */
  readonly isWhole: boolean;
}

export interface Person {
  readonly name: PersonName;
  readonly ids: readonly string[];
}

/** The authors of a paper, for `selfCitationOf`; null where none is known. */
export function authorshipOf(stored: StoredAuthors): Authorship | null {
  const authors = readStoredAuthors(stored);
  if (authors === null) return null;
  if (authors.length > MOST_NAMES) {
    const ids = [...orcidsOf(stored.authorOrcids), ...idsIn(stored.authorIds)];
    return { ids, people: null, isWhole: true };
  }
  const named = authors.map((author) => ({ name: readName(author.name), ids: idsOf(author) }));
  const people = named.flatMap(({ name, ids }) => (typeof name === 'string' ? [] : { name, ids }));
  if (people.length === 0) return null;
  const isWhole = named.every(({ name }) => name !== 'more');
  return { ids: people.flatMap(({ ids }) => ids), people, isWhole };
}

function idsOf({ orcid, ids = [] }: AuthorFact): readonly string[] {
  return orcid === undefined ? ids : [`orcid:${orcid}`, ...ids];
}

function orcidsOf(stored: readonly string[] | null): string[] {
  return (stored ?? []).filter((orcid) => orcid !== '').map((orcid) => `orcid:${orcid}`);
}

function idsIn(stored: readonly string[] | null): string[] {
  return (stored ?? []).flatMap((ids) => (ids === '' ? [] : ids.split(' ')));
}

/** Judges a citation by the authors of both papers. Equal identifiers of any two authors decide before names. */
export function selfCitationOf(citing: Authorship | null, cited: Authorship | null): SelfCitation {
  if (citing === null || cited === null) return 'UNKNOWN';
  const shared = sharedIdentifier(citing.ids, cited.ids);
  if (shared !== null) return shared;
  if (citing.people === null || cited.people === null) return 'UNKNOWN';
  const likenesses = new Set(likenessesOf(citing.people, cited.people));
  if (likenesses.has('FULL_NAME')) return 'FULL_NAME';
  if (likenesses.has('INITIALS')) return 'INITIALS';
  return citing.isWhole && cited.isWhole && !likenesses.has('OPEN') ? 'NO' : 'UNKNOWN';
}

function sharedIdentifier(
  citing: readonly string[],
  cited: readonly string[],
): 'ORCID' | 'AUTHOR_ID' | null {
  if (citing.length === 0 || cited.length === 0) return null;
  const known = new Set(cited);
  const shared = citing.filter((id) => known.has(id));
  if (shared.length === 0) return null;
  return shared.some((id) => serviceOf(id) === 'orcid') ? 'ORCID' : 'AUTHOR_ID';
}

/** The likenesses of all pairs of names but those that identifiers tell apart. */
function likenessesOf(citing: readonly Person[], cited: readonly Person[]): NameLikeness[] {
  return citing.flatMap((author) =>
    cited
      .filter((other) => !areToldApart(author, other))
      .map((other) => likenessOf(author.name, other.name)),
  );
}

/** Whether one service gives two authors, who share no identifier, different ones. */
function areToldApart({ ids }: Person, other: Person): boolean {
  if (ids.length === 0 || other.ids.length === 0) return false;
  const services = new Set(ids.map(serviceOf));
  return other.ids.some((id) => services.has(serviceOf(id)));
}
