import { BadInputError } from '../errors.js';

/** The name of a service, and its identifier of a person: `openalex:A5023888391`, `s2:1741101`, `omid:ra/0612`. */
const AUTHOR_ID = /^[a-z][a-z0-9-]{0,19}:[^\s\p{C}:][^\s\p{C}]{0,99}$/u;
const CAPITAL_SCHEMES = /^openalex:a/i;

/** What is expected where a text is none. */
export const AUTHOR_ID_EXPECTED =
  'the name of a service, a colon, and its identifier of the author, like openalex:A5023888391';

/** An identifier that a service gives an author, as it is stored; null where a text is none. An ORCID is none of them. */
export function readAuthorId(text: string): string | null {
  const trimmed = text.trim();
  const colon = trimmed.indexOf(':');
  const spelled = trimmed.slice(0, colon).toLowerCase() + trimmed.slice(colon);
  if (colon < 1 || !AUTHOR_ID.test(spelled) || spelled.startsWith('orcid:')) return null;
  return spelled.replace(CAPITAL_SCHEMES, 'openalex:A');
}

/** The same; throws `BadInputError` for `field` instead. */
export function parseAuthorId(text: string, field = 'ids'): string {
  const id = readAuthorId(text);
  if (id === null) throw new BadInputError(field, text, AUTHOR_ID_EXPECTED);
  return id;
}

/** The service of an identifier. */
export function serviceOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}
