import { readSecretKey, type SecretKey } from '../../access/secretKey.js';

/** Three parts of a JSON Web Token; the last one is empty where nobody has signed. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** The key or the token of a request, or what is wrong, in words that repeat nothing of the header. */
export type PresentedKey =
  | { readonly secret: SecretKey }
  | { readonly token: string }
  | { readonly got: string; readonly isGiven: boolean };

/** Reads `Authorization: Bearer <key>`, from names and values in turn as they were sent: of a header that comes twice, Node.js drops one. */
export function presentedKey(rawHeaders: readonly string[]): PresentedKey {
  const values = rawHeaders.filter(
    (_, place) => place % 2 === 1 && rawHeaders[place - 1]?.toLowerCase() === 'authorization',
  );
  const [value] = values;
  if (value === undefined) return { got: 'nothing', isGiven: false };
  if (values.length > 1) return { got: 'the header more than once', isGiven: true };
  const [, token] = /^Bearer +(\S+)$/i.exec(value) ?? [];
  if (token === undefined) return { got: 'another scheme, or no key', isGiven: true };
  const secret = readSecretKey(token);
  if (secret !== null) return { secret };
  return TOKEN.test(token) ? { token } : { got: 'a text that is no key', isGiven: true };
}
