import { BadInputError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { apiKeyChangeQueries, apiKeyQueries, type ApiKey } from './apiKeys.queries.js';
import { hashOfKey, isKeyId, makeSecretKey, type SecretKey } from './secretKey.js';

/** A server reads all of them again and again. */
const MOST_KEYS = 10_000;
const EXPECTED =
  'the id of a key, twelve hexadecimal digits without the secret: citegraph key list shows them';

/** A key whose secret exists nowhere else: whoever has this is to show it once. */
export interface IssuedKey {
  readonly key: ApiKey;
  readonly secret: SecretKey;
}

/** What its maker says of a key. */
export type KeyAsked = Pick<ApiKey, 'name' | 'scopes' | 'costPerMinute'>;

/** Makes a key. Throws `BadInputError` where there are too many. */
export async function createKey(graph: Graph, asked: KeyAsked): Promise<IssuedKey> {
  const secret = makeSecretKey();
  const row = {
    ...asked,
    ...{ id: secret.id, hash: hashOfKey(secret), createdAt: new Date().toISOString() },
  };
  const [key] = await graph.write((transaction) =>
    transaction.run(apiKeyChangeQueries.createApiKey, { row, most: MOST_KEYS }),
  );
  if (key === undefined)
    throw new BadInputError('keys', MOST_KEYS, `fewer than ${MOST_KEYS}: revoke some`);
  return { key, secret };
}

/** Gives a key another secret; the former one holds no more. Throws `BadInputError` where there is no such key. */
export async function rotateKey(graph: Graph, id: string): Promise<IssuedKey> {
  const secret = makeSecretKey(knownForm(id));
  const change = { id, hash: hashOfKey(secret), rotatedAt: new Date().toISOString() };
  const [key] = await graph.write((transaction) =>
    transaction.run(apiKeyChangeQueries.rotateApiKey, change),
  );
  return { key: found(key, id), secret };
}

/** Ends a key; resolves with what it was. Throws `BadInputError` where there is no such key. */
export async function revokeKey(graph: Graph, id: string): Promise<ApiKey> {
  knownForm(id);
  const [key] = await graph.write((transaction) =>
    transaction.run(apiKeyChangeQueries.deleteApiKey, { id }),
  );
  return found(key, id);
}

/** The keys that hold, without hashes. */
export async function listKeys(graph: Pick<Graph, 'read'>): Promise<ApiKey[]> {
  const keys = await graph.read(apiKeyQueries.apiKeys, {});
  return keys.map(({ hash: _hash, ...key }) => key);
}

/** Whoever takes a whole key for its id must not find the secret in a message. */
function knownForm(id: string): string {
  if (isKeyId(id)) return id;
  throw new BadInputError('ID', 'a text that is no id', EXPECTED);
}

function found(key: ApiKey | undefined, id: string): ApiKey {
  if (key !== undefined) return key;
  throw new BadInputError('ID', id, EXPECTED);
}
