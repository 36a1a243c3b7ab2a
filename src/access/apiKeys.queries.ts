import { read, write } from '../graph/query.js';
import type { Scope } from './scope.js';

/** What is stored of an API key besides the hash of its secret. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Units of work a minute; null for no limit. */
  readonly costPerMinute: number | null;
  readonly createdAt: string;
  /** When it last got a new secret; null for the first one. */
  readonly rotatedAt: string | null;
}

export type HashedApiKey = ApiKey & { readonly hash: string };

const KEY_COLUMNS = ['id', 'name', 'scopes', 'costPerMinute', 'createdAt', 'rotatedAt'] as const;

/** What a server reads of API keys. */
export const apiKeyQueries = {
  apiKeys: read<Record<string, never>, HashedApiKey>('apiKeys', {
    params: [],
    columns: [...KEY_COLUMNS, 'hash'],
  }),
};

/** What the commands change. */
export const apiKeyChangeQueries = {
  createApiKey: write<{ row: Omit<HashedApiKey, 'rotatedAt'>; most: number }, ApiKey>(
    'createApiKey',
    { params: ['row', 'most'], columns: [...KEY_COLUMNS] },
  ),
  rotateApiKey: write<{ id: string; hash: string; rotatedAt: string }, ApiKey>('rotateApiKey', {
    params: ['id', 'hash', 'rotatedAt'],
    columns: [...KEY_COLUMNS],
  }),
  deleteApiKey: write<{ id: string }, ApiKey>('deleteApiKey', {
    params: ['id'],
    columns: [...KEY_COLUMNS],
  }),
};
