import { useSyncExternalStore } from 'react';
import { site } from '../app/site.js';
import { HeldKey, type KeyState } from './heldKey.js';
import { refusalIn } from './refusalIn.js';

/** That of this tab. */
export const pageKey = new HeldKey(() => window.sessionStorage, site.needsKey);

/** The key of this tab, and what it changes to. */
export function usePageKey(): KeyState {
  return useSyncExternalStore(
    (listener) => pageKey.subscribe(listener),
    () => pageKey.state,
  );
}

/** `fetch` to this server with the key of this tab, if there is one; what the server says of the key counts for all pages. */
export function fetchWithKey(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  return fetchAs(pageKey.state.key, input, init);
}

/** The same for one that was the key when something began. */
export async function fetchAs(
  key: string | null,
  input: RequestInfo | URL,
  init: RequestInit = {},
): Promise<Response> {
  const response = await fetch(input, key === null ? init : withKey(key, init));
  const refusal = refusalIn(response, key);
  if (refusal !== null) pageKey.refuse(key, refusal);
  return response;
}

/** A key goes in the header alone: addresses are in logs and histories. */
export function withKey(key: string, init: RequestInit = {}): RequestInit {
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${key}`);
  return { ...init, headers };
}
