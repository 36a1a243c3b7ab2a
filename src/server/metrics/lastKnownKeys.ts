import { LRUCache } from 'lru-cache';
import type { ApiKey } from '../../access/apiKeys.queries.js';
import type { KeyRing } from '../../access/keyRing.js';
import { hashOfKey, type SecretKey } from '../../access/secretKey.js';

/** More than there are programs that collect metrics. */
const MOST = 100;

/**
 * Keys as they were when Neo4j last answered: metrics are wanted most when it does not. What a key was refused for before, it is
 * still refused for.
 */
export class LastKnownKeys implements Pick<KeyRing, 'find'> {
  private readonly known = new LRUCache<string, ApiKey>({ max: MOST });

  constructor(private readonly keys: Pick<KeyRing, 'find'>) {}

  async find(secret: SecretKey): Promise<ApiKey | null> {
    const hash = hashOfKey(secret);
    try {
      const key = await this.keys.find(secret);
      if (key === null) this.known.delete(hash);
      else this.known.set(hash, key);
      return key;
    } catch (error) {
      const key = this.known.get(hash);
      if (key === undefined) throw error;
      return key;
    }
  }
}
