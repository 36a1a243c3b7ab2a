import type { Refusal } from './heldKey.js';

/**
 * What a response says about the key that its request had, or had not; null for nothing. A challenge of another realm is that of a
 * proxy, which has keys of its own.
 */
export function refusalIn(
  { status, headers }: { readonly status: number; readonly headers: Pick<Headers, 'get'> },
  key: string | null,
): Refusal | null {
  const challenge = headers.get('www-authenticate') ?? '';
  if (!challenge.includes('realm="citegraph"')) return null;
  if (status !== 401 && status !== 403) return null;
  if (key === null) return 'MISSING';
  return status === 401 ? 'NOT_TAKEN' : 'LACKS_SCOPE';
}
