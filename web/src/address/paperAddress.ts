import { PAPERS, pathOf } from '../../../src/site/paperAddress.js';

/** The address of a paper by any of its identifiers, which stays as readable as an address allows. */
export function paperAddress(identifier: string): string {
  return pathOf(PAPERS, identifier);
}

/**
 * The identifier in an address: everything after `/papers/`, encoded or not. A number sign that somebody wrote as it is has
 * made a fragment of the end; null when the address is not one of a paper.
 */
export function identifierIn({
  pathname,
  hash,
}: {
  readonly pathname: string;
  readonly hash: string;
}): string | null {
  if (!pathname.startsWith(PAPERS)) return null;
  const identifier = decoded(pathname.slice(PAPERS.length)).trim();
  if (identifier === '') return null;
  // Identifiers have a number sign in the midst of other signs; places on the page are words.
  return /^#[a-z-]*$/.test(hash) ? identifier : identifier + decoded(hash);
}

/** What is no encoding stays as it is. */
function decoded(text: string): string {
  return text.replace(/(%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}
