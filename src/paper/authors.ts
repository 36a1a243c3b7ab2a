import { z } from 'zod';

/** An author as one source names them. */
export interface AuthorFact {
  readonly name: string;
  /** Without its URL form. */
  readonly orcid?: string | undefined;
  /** Identifiers of services, such as `openalex:A5023888391`, in order; absent where there is none. */
  readonly ids?: readonly string[] | undefined;
}

/** An author as JSON holds them. */
export const AUTHOR = z.object({
  name: z.string(),
  orcid: z.string().optional(),
  ids: z.array(z.string()).optional(),
});

/** The properties of a `Paper` node that hold its authors: parallel lists, null where there is nothing to list. */
export interface StoredAuthors {
  authorNames: string[] | null;
  /** `''` where no ORCID is known. */
  authorOrcids: string[] | null;
  /** Identifiers of services, separated by blanks; `''` where none is known. */
  authorIds: string[] | null;
}

/** The properties of `StoredAuthors`. */
export const AUTHOR_COLUMNS = [
  'authorNames',
  'authorOrcids',
  'authorIds',
] as const satisfies (keyof StoredAuthors)[];

/** An author in the one form that equal authors have: without what is empty, identifiers in order. */
export function authorOf(
  name: string,
  orcid: string | null | undefined,
  ids: readonly string[] = [],
): AuthorFact {
  return {
    name,
    ...(orcid && { orcid }),
    ...(ids.length > 0 && { ids: [...new Set(ids)].sort() }),
  };
}

export function storeAuthors(authors: readonly AuthorFact[] | null | undefined): StoredAuthors {
  return {
    authorNames: authors?.map(({ name }) => name) ?? null,
    authorOrcids: unlessEmpty(authors?.map(({ orcid }) => orcid ?? '')),
    authorIds: unlessEmpty(authors?.map(({ ids = [] }) => ids.join(' '))),
  };
}

/** The authors that `storeAuthors` stored; null where none is known. */
export function readStoredAuthors(stored: Readonly<StoredAuthors>): AuthorFact[] | null {
  const { authorNames, authorOrcids, authorIds } = stored;
  if (authorNames === null) return null;
  return authorNames.map((name, at) =>
    authorOf(
      name,
      authorOrcids?.[at],
      authorIds?.[at]?.split(' ').filter((id) => id !== ''),
    ),
  );
}

function unlessEmpty(values: string[] | undefined): string[] | null {
  return values?.some((value) => value !== '') ? values : null;
}
