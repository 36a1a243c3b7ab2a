import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no letter that reads like a digit. */
export const PAPER_ID_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
/** Characters of a surrogate id. */
export const PAPER_ID_LENGTH = 13;

/** The form of a surrogate `Paper.id`. */
export const PAPER_ID = /^[0-9a-hjkmnp-tv-z]{13}$/;

/**
 * A new surrogate id: 13 characters, 65 random bits. Among 100 million papers a collision has a chance of 1
 * in 7,000, and the uniqueness constraint would reject it.
 */
export function newPaperId(): string {
  return Array.from(randomBytes(PAPER_ID_LENGTH), (byte) => PAPER_ID_ALPHABET[byte & 31]).join('');
}

const CODES = Uint8Array.from(PAPER_ID_ALPHABET, (letter) => letter.charCodeAt(0));
const BYTES_AT_ONCE = 65_536;

/** Fills `bytes` with new surrogate ids, one after another, as ASCII. */
export function newPaperIds(bytes: Uint8Array): void {
  for (let start = 0; start < bytes.length; start += BYTES_AT_ONCE) {
    const random = randomBytes(Math.min(BYTES_AT_ONCE, bytes.length - start));
    bytes.set(
      random.map((byte) => CODES[byte & 31] ?? 0),
      start,
    );
  }
}
