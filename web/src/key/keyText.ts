/** `citegraph_`, the id of the key, and its secret, as `citegraph key create` prints it. */
const KEY = /^citegraph_([0-9a-f]{12})_[\w-]{43}$/;
/** A JSON Web Token: three parts, of which each has something. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;
/** What stands before a key where it was copied from a request. */
const SCHEME = /^(?:authorization:\s*)?bearer\s+/i;

/** What somebody pasted as a key: the key or token without what surrounds it, or null for what can be none. */
export function readKey(text: string): string | null {
  const key = text.trim().replace(SCHEME, '');
  return KEY.test(key) || TOKEN.test(key) ? key : null;
}

/** The public part of a key, by which its operator knows it; null for a token, which has none. */
export function keyId(key: string): string | null {
  return KEY.exec(key)?.[1] ?? null;
}
