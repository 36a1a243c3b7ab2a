import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { TrustedDocuments } from './trusted/trustedDocuments.js';

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/** Maximum tokens of all cached documents, at about 300 bytes each. The most used documents are kept. */
const TOKENS_KEPT = 40_000;
/** Digits of the hash of a document's text, with which the keys of Apollo Server end. */
const HASH_DIGITS = 64;
/** Of a text whose tokens were not counted. */
const TOKENS_OF_UNKNOWN = 5_000;

/**
 * Caches parsed documents by their hash, each weighted by its tokens, so that large documents are bounded
 * too. Trusted documents are there from the start, and stay.
 */
export function documentStore(trusted: TrustedDocuments): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: TOKENS_KEPT,
    sizeCalculation: ({ tokenCount }: DocumentNode) => tokenCount ?? TOKENS_OF_UNKNOWN,
  });
  return {
    get: (hash) =>
      Promise.resolve(trusted.documentOf(hash.slice(-HASH_DIGITS)) ?? documents.get(hash)),
    set: (hash, document) => {
      documents.set(hash, document);
      return Promise.resolve();
    },
    delete: (hash) => Promise.resolve(documents.delete(hash)),
  };
}
