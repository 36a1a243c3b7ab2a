/** Where the addresses of one paper lie; what follows is any identifier. */
export const PAPERS = '/papers/';
export const EMBEDS = '/embed/papers/';
export const BADGES = '/badge/papers/';
const PLACES = [PAPERS, EMBEDS, BADGES];

/**
 * An address as a server can read it: one of a paper whose percent signs encode nothing gets them encoded, because DOIs
 * hold them, and people paste DOIs as they are. All others are left alone.
 */
export function readableAddress(address: string): string {
  if (!PLACES.some((place) => address.startsWith(place))) return address;
  const { path, query } = partsOf(address);
  const mended = path.replace(/%(?![0-9a-f]{2})/gi, '%25');
  return (isDecodable(mended) ? mended : path.replaceAll('%', '%25')) + query;
}

/** The identifier in a readable address at one of the places. */
export function identifierAt(place: string, address: string): string {
  return decodeURIComponent(partsOf(address).path.slice(place.length));
}

/** The path at a place of a paper that has this identifier. */
export function pathOf(place: string, identifier: string): string {
  const encoded = encodeURI(identifier).replace(/[?#]/g, encodeURIComponent);
  // Clients would take these segments as steps from folder to folder.
  const hasSteps = /(^|\/)\.{1,2}(\/|$)/.test(identifier);
  return place + (hasSteps ? encoded.replaceAll('/', '%2F') : encoded);
}

function partsOf(address: string): { path: string; query: string } {
  const end = address.indexOf('?');
  return end < 0
    ? { path: address, query: '' }
    : { path: address.slice(0, end), query: address.slice(end) };
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
