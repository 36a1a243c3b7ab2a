import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/** Tokens of all parsed texts that are kept, at some 300 bytes each. Those that are asked for most stay. */
const TOKENS_KEPT = 40_000;
/** Of a text whose tokens were not counted. */
const TOKENS_OF_UNKNOWN = 5_000;

/** Keeps parsed texts by their hash, each weighed by its tokens: many large ones are as bounded as many small ones. */
export function documentStore(): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: TOKENS_KEPT,
    sizeCalculation: ({ tokenCount }: DocumentNode) => tokenCount ?? TOKENS_OF_UNKNOWN,
  });
  return {
    get: (hash) => Promise.resolve(documents.get(hash)),
    set: (hash, document) => {
      documents.set(hash, document);
      return Promise.resolve();
    },
    delete: (hash) => Promise.resolve(documents.delete(hash)),
  };
}
