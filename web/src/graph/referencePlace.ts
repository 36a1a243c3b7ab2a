import type { CitationFilter } from '../generated/operations.js';

/** Where a reference is in a list: it comes after a cursor, or it is the first. */
export interface ReferencePlace {
  readonly after: string | null;
}

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string };
}

/** The references among which a paper is: those of its year. Papers without one come first in the list of all. */
export function referencesLike(year: number | null): CitationFilter | null {
  return year === null ? null : { yearFrom: year, yearTo: year };
}

/** The place of a paper on a page that comes after a cursor; null when it is not on the page. */
export function placeOn(
  edges: readonly Edge[],
  id: string,
  after: string | null,
): ReferencePlace | null {
  const index = edges.findIndex(({ node }) => node.id === id);
  return index < 0 ? null : { after: edges[index - 1]?.cursor ?? after };
}
