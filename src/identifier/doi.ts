import { BadInputError } from '../errors.js';
import { cleaned, settled } from './spelling.js';

const DOI = /^10\.\d{1,9}(?:\.\d+)*\/[^\s\p{Cc}\p{Cs}]+$/u;
export const DOI_EXPECTED = 'a DOI like 10.1145/3442188.3445922';
/** What people write before a DOI, once or twice. */
const BEFORE = /^(?:(?:https?:\/\/)?(?:www\.)?(?:dx\.)?doi\.org\/|(?:urn:)?doi:\s*|info:doi\/)+/i;
/** Another DOI, glued behind the first one. Without its address or `doi:`, it could be a part of the first. */
const SECOND = /(?:https?:\/\/)?(?:www\.)?(?:(?:dx\.)?doi\.org\/|doi:\s*)10\.\d{4,9}\/.*$/i;
/**
 * A DOI that holds a SICI, up to the end that its standard gives it: a title between brackets, a version, and a check
 * character, which may be `#`. The brackets of an address may be encoded.
 */
const SICI = /^.*(?:<|%3c|\[|%5b).*?(?:>|%3e|\]|%5d)\d\.\d\.[a-z]{2};\d(?:-(?:%[\da-f]{2}|.))?/i;

/** The canonical form of a DOI: without escapes, and with ASCII letters in lower case. Null when it is none, or two. */
export function canonicalDoi(value: string): string | null {
  const doi = settled(value, (at) => decodeEscapes(cleaned(at)).replace(BEFORE, ''));
  const second = SECOND.exec(doi);
  if (second !== null) {
    const first = canonicalDoi(doi.slice(0, second.index));
    return first === canonicalDoi(second[0]) ? first : null;
  }
  const lower = doi.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return DOI.test(lower) ? lower : null;
}

/** The same; throws `BadInputError` for `field` where there is none. */
export function parseDoi(value: string, field: string): string {
  const doi = canonicalDoi(value);
  if (doi === null) throw new BadInputError(field, value, DOI_EXPECTED);
  return doi;
}

/** The address without a query and a fragment, which a `?` and a `#` begin unless a SICI holds them. */
export function withoutQuery(address: string): string {
  const sici = SICI.exec(address)?.[0] ?? '';
  return sici + address.slice(sici.length).replace(/[?#].*$/s, '');
}

/** Decodes what is a valid escape; `100%` stays. */
export function decodeEscapes(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}
