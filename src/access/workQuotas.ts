import { LRUCache } from 'lru-cache';
import { QuotaExceededError } from '../errors.js';
import type { ApiKey } from './apiKeys.queries.js';

const MINUTE_S = 60;
/** More than there are keys, so that no bucket of a key that holds is ever forgotten. */
const MOST_BUCKETS = 20_000;

/** What a key may still do. */
export interface Quota {
  /** Units of work a minute. */
  readonly limit: number;
  /** Units of work at this moment, rounded down; not below 0. */
  readonly remaining: number;
  /** Seconds until all of them are there again, if nothing is asked meanwhile. */
  readonly resetS: number;
}

/** Units of work, below 0 for a debt, and the moment in milliseconds at which there were so many. */
interface Bucket {
  units: number;
  at: number;
}

/**
 * A bucket of work for each key with a limit, full at first, into which its work a minute flows steadily. Work that is more than a
 * full bucket is admitted when the bucket is full, and leaves a debt: otherwise it could never be done.
 */
export class WorkQuotas {
  private readonly buckets = new LRUCache<string, Bucket>({ max: MOST_BUCKETS });

  constructor(private readonly now: () => number = () => performance.now()) {}

  /**
   * Takes work out of the bucket of a key, for something that has `paid` before; null for a key without a limit. Throws
   * `QuotaExceededError`, and then takes nothing: once as much time is over as it says, all of it can be paid anew.
   */
  take(
    { id, costPerMinute: limit }: Pick<ApiKey, 'id' | 'costPerMinute'>,
    work: number,
    paid = 0,
  ): Quota | null {
    if (limit === null) return null;
    const bucket = this.bucketOf(id, limit);
    if (bucket.units < Math.min(work, limit - paid)) {
      const missing = Math.min(work + paid, limit) - bucket.units;
      throw new QuotaExceededError(Math.ceil(secondsFor(missing, limit)), limit);
    }
    bucket.units -= work;
    return {
      limit,
      remaining: Math.max(0, Math.floor(bucket.units)),
      resetS: Math.ceil(secondsFor(limit - bucket.units, limit)),
    };
  }

  /** Puts work back that was taken and not done. */
  giveBack({ id, costPerMinute: limit }: Pick<ApiKey, 'id' | 'costPerMinute'>, work: number): void {
    if (limit === null) return;
    const bucket = this.bucketOf(id, limit);
    bucket.units = Math.min(limit, bucket.units + work);
  }

  /** As full as it is now. */
  private bucketOf(id: string, limit: number): Bucket {
    const now = this.now();
    const bucket = this.buckets.get(id) ?? { units: limit, at: now };
    const flown = ((now - bucket.at) / 1_000 / MINUTE_S) * limit;
    Object.assign(bucket, { units: Math.min(limit, bucket.units + flown), at: now });
    this.buckets.set(id, bucket);
    return bucket;
  }
}

function secondsFor(units: number, limit: number): number {
  return (units / limit) * MINUTE_S;
}
