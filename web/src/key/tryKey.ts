import { ACCEPTED } from '../client/operation.js';
import { MayAsk } from '../generated/operations.js';
import type { Refusal } from './heldKey.js';
import { withKey } from './pageKey.js';
import { refusalIn } from './refusalIn.js';

/** What became of a key that was tried: null where the server takes it. */
export type Tried = Refusal | 'NO_ANSWER' | null;

/** Asks the server whether it takes a key. One that has done its work for now is taken, too. */
export async function tryKey(key: string): Promise<Tried> {
  const asked = new URLSearchParams({ documentId: `sha256:${MayAsk.hash}` });
  try {
    const init = withKey(key, { headers: { accept: ACCEPTED }, cache: 'no-store' });
    const response = await fetch(`/graphql?${asked.toString()}`, init);
    const refusal = refusalIn(response, key);
    return refusal ?? (response.ok || response.status === 429 ? null : 'NO_ANSWER');
  } catch {
    return 'NO_ANSWER';
  }
}
