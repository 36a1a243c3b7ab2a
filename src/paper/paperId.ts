import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no letter that reads like a digit. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 13;

/** The form of a surrogate `Paper.id`. */
export const PAPER_ID = /^[0-9a-hjkmnp-tv-z]{13}$/;

/**
 * A new surrogate id: 13 characters, 65 random bits. Among 100 million papers a collision has a chance
 * of 1 in 7,000, and the uniqueness constraint would refuse it.
 */
export function newPaperId(): string {
  return Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte & 31]).join('');
}
