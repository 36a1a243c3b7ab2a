import { BadInputError } from '../errors.js';

/** An ORCID as it is stored: without its address, in groups of four. */
const SPELLED = /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/;
const BARE = /^\d{15}[\dX]$/;
/** What stands before the digits: a name, an address, or both. */
const BEFORE = /^(?:orcid(?:\s*id)?\s*[:\s]\s*)?(?:https?:\/\/)?(?:www\.)?(?:orcid\.org\/)?/i;
const HYPHENS_AND_SPACES = /[\p{Pd}\u2212\s]/gu;
/** No spelling of one is longer. */
const LONGEST = 200;

/** What is expected where a text is none. */
export const ORCID_EXPECTED =
  '16 digits whose last one is their check digit, like 0000-0002-1825-0097';

/** An ORCID in any common spelling as it is stored; null where a text is none, or its check digit is wrong. */
export function readOrcid(text: string): string | null {
  if (text.length > LONGEST) return null;
  const visible = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  const digits = visible
    .replace(BEFORE, '')
    .replace(/\/$/, '')
    .replace(HYPHENS_AND_SPACES, '')
    .toUpperCase();
  if (!BARE.test(digits) || !hasCheckDigit(digits)) return null;
  return digits.replace(/(.{4})(?=.)/g, '$1-');
}

/** The same; throws `BadInputError` for `field` instead. */
export function parseOrcid(text: string, field = 'orcid'): string {
  const orcid = readOrcid(text);
  if (orcid === null) throw new BadInputError(field, text, ORCID_EXPECTED);
  return orcid;
}

/** Whether a text is an ORCID as it is stored. */
export function isOrcid(text: string): boolean {
  return SPELLED.test(text) && hasCheckDigit(text.replaceAll('-', ''));
}

/** ISO 7064, MOD 11-2. */
function hasCheckDigit(digits: string): boolean {
  let total = 0;
  for (const digit of digits.slice(0, -1)) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  return digits.endsWith(check === 10 ? 'X' : String(check));
}
