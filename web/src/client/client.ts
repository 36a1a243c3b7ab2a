import { cacheExchange, type KeyingConfig } from '@urql/exchange-graphcache';
import { persistedExchange } from '@urql/exchange-persisted';
import { Client, fetchExchange } from 'urql';
import { takeEarly } from './earlyAnswers.js';
import * as generated from '../generated/operations.js';
import { fetchAs } from '../key/pageKey.js';

const { PARTS, ...rest } = generated;
const operations = Object.values(rest);
/** By the name that is sent, because the cache changes the document on its way. */
const HASHES = new Map(operations.map(({ name, hash }) => [name, hash] as const));

/**
 * How the cache names what it keeps. Parts are named by all that they are part of, arguments included: thousands of
 * citations would each be named by the thousands of ids that they were asked for by, so they have names of their own.
 */
const KEYS: KeyingConfig = {
  ...Object.fromEntries(PARTS.map((name) => [name, () => null])),
  CitationAmong: ({ citingId, citedId }) => JSON.stringify([citingId, citedId]),
};

/**
 * The client of these pages: a normalised cache, and operations by their hash, by GET, so that browsers keep the answers and ask
 * whether they still hold; with a key of its own, so that nothing asked for by one key is shown to another. Hashes are made when the pages are built, because browsers compute them on https and localhost only.
 */
export function clientFor(key: string | null): Client {
  return new Client({
    url: '/graphql',
    fetch: (input, init) => takeEarly(input) ?? fetchAs(key, input, init),
    preferGetMethod: false,
    exchanges: [
      cacheExchange({ keys: KEYS }),
      persistedExchange({
        // Addresses that would be longer than 2,047 characters are sent by POST.
        preferGetForPersistedQueries: 'within-url-limit',
        generateHash: (_text, document) => Promise.resolve(hashOf(document)),
      }),
      fetchExchange,
    ],
  });
}

function hashOf({ definitions }: { readonly definitions: readonly object[] }): string {
  for (const definition of definitions) {
    const { name } = definition as { readonly name?: { readonly value: string } };
    const hash = HASHES.get(name?.value ?? '');
    if (hash !== undefined) return hash;
  }
  throw new Error('This operation has no hash.');
}
