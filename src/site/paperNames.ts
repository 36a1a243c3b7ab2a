import type { SitePaper } from './pageData.js';
import { PAPERS, pathOf } from './paperAddress.js';

/** The path of the page of a paper, by the identifier that other sites know it by. */
export function pagePath(paper: SitePaper): string {
  return pathOf(PAPERS, preferredIdentifier(paper));
}

/** An identifier that `paper(id:)` takes. */
export function preferredIdentifier({ id, identifiers }: SitePaper): string {
  const [first] = identifiers;
  if (first === undefined) return id;
  const { scheme, value } = first;
  return scheme === 'DOI' ? value : `${scheme.toLowerCase()}:${value}`;
}

export function titleOf({ title, id }: SitePaper): string {
  return title ?? `Untitled paper ${id}`;
}

/** A text of at most so many characters, cut between two of them. */
export function shortened(text: string, longest: number): string {
  const characters = [...text.slice(0, 2 * longest + 2)];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
}
