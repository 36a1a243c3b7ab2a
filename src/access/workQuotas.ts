import { LRUCache } from 'lru-cache';
import {
  NO_WORK,
  type Account,
  type Quota,
  type Quotas,
  type Remaining,
  type Work,
} from './quota.js';
import { QuotaExceededError } from './quotaExceededError.js';

const MINUTE_S = 60;
/**
 * Of each kind of account, so that a flood of addresses leaves those of keys alone. More than there are keys, so that none of a
 * key that holds is ever forgotten. An address that is forgotten has a full bucket when it comes again.
 */
const MOST_BUCKETS = 20_000;

/** Units of work, below 0 for a debt, and the moment in milliseconds at which there were so many. */
interface Bucket extends Work {
  readonly at: number;
}

/** What is asked of one of the two amounts in a bucket. */
interface Share {
  readonly units: number;
  readonly limit: number;
  readonly work: number;
  readonly paid: number;
}

/**
 * A bucket of work for each account, full at first, into which its work a minute flows steadily; and within it a smaller one for
 * long reads, which take from both, so that they leave something for all others. Work that is more than a
 * full bucket is admitted when the bucket is full, and leaves a debt: otherwise it could never be done.
 */
export class WorkQuotas implements Quotas {
  private readonly buckets = {
    key: new LRUCache<string, Bucket>({ max: MOST_BUCKETS }),
    subject: new LRUCache<string, Bucket>({ max: MOST_BUCKETS }),
    address: new LRUCache<string, Bucket>({ max: MOST_BUCKETS }),
  };

  constructor(private readonly now: () => number = () => performance.now()) {}

  take(account: Account, work: Work, paid = NO_WORK): Quota {
    const bucket = this.bucketOf(account);
    const { limit } = account;
    const shares = {
      all: { units: bucket.all, limit, work: work.all, paid: paid.all },
      long: { units: bucket.long, limit: longLimit(limit), work: work.long, paid: paid.long },
    };
    for (const share of ['all', 'long'] as const) {
      const waitS = secondsUntilPaid(shares[share]);
      if (waitS > 0) throw new QuotaExceededError(waitS, share, quotaOf(bucket, limit));
    }
    return this.keep(account, {
      ...bucket,
      all: bucket.all - work.all,
      long: bucket.long - work.long,
    });
  }

  giveBack(account: Account, work: Work): Quota {
    const bucket = this.bucketOf(account);
    return this.keep(account, {
      ...bucket,
      all: Math.min(account.limit, bucket.all + work.all),
      long: Math.min(longLimit(account.limit), bucket.long + work.long),
    });
  }

  /** As full as it is now. */
  private bucketOf({ kind, id, limit }: Account): Bucket {
    const at = this.now();
    const full = { all: limit, long: longLimit(limit), at };
    const bucket = this.buckets[kind].get(id) ?? full;
    const minutes = (at - bucket.at) / 1_000 / MINUTE_S;
    return {
      all: Math.min(full.all, bucket.all + minutes * full.all),
      long: Math.min(full.long, bucket.long + minutes * full.long),
      at,
    };
  }

  private keep({ kind, id, limit }: Account, bucket: Bucket): Quota {
    this.buckets[kind].set(id, bucket);
    return quotaOf(bucket, limit);
  }
}

function quotaOf({ all, long }: Work, limit: number): Quota {
  return { ...remaining(all, limit), long: remaining(long, longLimit(limit)) };
}

/** Rounded up; 0 when there is enough. */
function secondsUntilPaid({ units, limit, work, paid }: Share): number {
  if (work === 0 || units >= Math.min(work, limit - paid)) return 0;
  return Math.ceil(secondsFor(Math.min(work + paid, limit) - units, limit));
}

function remaining(units: number, limit: number): Remaining {
  return {
    limit,
    remaining: Math.max(0, Math.floor(units)),
    resetS: Math.ceil(secondsFor(limit - units, limit)),
  };
}

/** What long reads may take of a limit: half of it, so that the other half is for all others. */
function longLimit(limit: number): number {
  return Math.ceil(limit / 2);
}

function secondsFor(units: number, limit: number): number {
  return (units / limit) * MINUTE_S;
}
