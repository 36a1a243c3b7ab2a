import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Of 256 random bits: nobody can try them all, so that a plain hash is as good as a slow one. */
const SECRET_BYTES = 32;
const ID_BYTES = 6;
const ID = /^[0-9a-f]{12}$/;
const KEY = /^citegraph_([0-9a-f]{12})_([\w-]{43})$/;

/** An API key as its holder has it: an id by which it is found, and the secret. */
export interface SecretKey {
  /** Twelve hexadecimal digits; no secret. */
  readonly id: string;
  /** `citegraph_<id>_<secret>`. */
  readonly text: string;
}

/** A new key, with a new id unless one is given. */
export function makeSecretKey(id = randomBytes(ID_BYTES).toString('hex')): SecretKey {
  return { id, text: `citegraph_${id}_${randomBytes(SECRET_BYTES).toString('base64url')}` };
}

/** Null for what is no key. */
export function readSecretKey(text: string): SecretKey | null {
  const [, id] = KEY.exec(text) ?? [];
  return id === undefined ? null : { id, text };
}

export function isKeyId(text: string): boolean {
  return ID.test(text);
}

/** SHA-256 of the whole key, in hexadecimal digits: all that is stored of its secret. */
export function hashOfKey({ text }: SecretKey): string {
  return createHash('sha256').update(text).digest('hex');
}

/** In a time that does not depend on where two hashes differ. */
export function isSameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
