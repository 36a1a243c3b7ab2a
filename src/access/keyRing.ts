import type { ApiKey, HashedApiKey } from './apiKeys.queries.js';
import { hashOfKey, isSameHash, type SecretKey } from './secretKey.js';

/** Milliseconds after which the keys are read again: how long a revoked key may still hold, and a new one may not yet. */
const READ_EVERY_MS = 2_000;

/**
 * The API keys of a database, all of them, read when somebody comes with one. So a flood of wrong keys costs no statement
 * each, and no memory. Whoever comes while they are read waits for that.
 */
export class KeyRing {
  private keys: ReadonlyMap<string, HashedApiKey> = new Map();
  private readAt = -Infinity;
  private reading: Promise<void> | null = null;

  constructor(
    private readonly read: () => Promise<readonly HashedApiKey[]>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** What is stored of a key; null when it is unknown, or has another secret. Rejects as the read does. */
  async find(secret: SecretKey): Promise<ApiKey | null> {
    if (this.now() - this.readAt >= READ_EVERY_MS) {
      this.reading ??= this.renew().finally(() => (this.reading = null));
      await this.reading;
    }
    const key = this.keys.get(secret.id);
    return key !== undefined && isSameHash(key.hash, hashOfKey(secret)) ? key : null;
  }

  private async renew(): Promise<void> {
    const begun = this.now();
    const keys = await this.read();
    this.keys = new Map(keys.map((key) => [key.id, key]));
    this.readAt = begun;
  }
}
