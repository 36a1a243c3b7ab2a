import { apiKeyQueries } from '../../access/apiKeys.queries.js';
import { KeyRing } from '../../access/keyRing.js';
import { Tokens } from '../../access/tokens.js';
import type { Config } from '../../config/config.js';
import type { Graph } from '../../graph/graph.js';
import type { Callings } from './callers.js';

/** Milliseconds for which requests wait for Neo4j to say who may ask. */
const KEYS_WITHIN_MS = 5_000;

/** How a server tells its callers apart. The keys are read by `graph`, which should not wait for other reads. */
export function callingsBy(
  graph: Pick<Graph, 'read'>,
  { access, issuer, costPerMinute }: Pick<Config, 'access' | 'issuer' | 'costPerMinute'>,
): Callings {
  return {
    keys: access === 'open' ? null : keyRing(graph),
    tokens: issuer === null ? null : new Tokens(issuer),
    costPerMinute,
  };
}

/** The keys of a graph, whether or not they are asked for. */
export function keyRing(graph: Pick<Graph, 'read'>): KeyRing {
  return new KeyRing(() => graph.read(apiKeyQueries.apiKeys, {}, { timeoutMs: KEYS_WITHIN_MS }));
}
