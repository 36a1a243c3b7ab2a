/** Units of work, and how many of them are long reads: walks, paths, exports. See docs/http.md. */
export interface Work {
  readonly all: number;
  readonly long: number;
}

/** Whose work is counted together. */
export interface Account {
  /** An API key, the subject of a token, or the address of somebody who has neither. */
  readonly kind: 'key' | 'subject' | 'address';
  readonly id: string;
  /** Units of work a minute. */
  readonly limit: number;
}

/** What may still be done. */
export interface Remaining {
  /** Units of work a minute. */
  readonly limit: number;
  /** Units of work at this moment, rounded down; not below 0. */
  readonly remaining: number;
  /** Seconds until all of them are there again, if nothing is asked meanwhile. */
  readonly resetS: number;
}

/** What an account may still do. */
export interface Quota extends Remaining {
  /** Of that, by long reads. */
  readonly long: Remaining;
}

export type Awaitable<Value> = Value | PromiseLike<Value>;

/** Where the work of accounts is counted: in this process, or in one that several share, which answers by promises. */
export interface Quotas {
  /**
   * Takes work from an account, for something that has `paid` before. Throws `QuotaExceededError`, or rejects with it, and then takes
   * nothing: once as much time is over as it says, all of it can be paid anew.
   */
  take(account: Account, work: Work, paid?: Work): Awaitable<Quota>;
  /** Returns what was taken and not done. An account never has more than its limit. */
  giveBack(account: Account, work: Work): Awaitable<Quota>;
}

export const NO_WORK: Work = { all: 0, long: 0 };

/** One amount of work without another; not below nothing. */
export function without(work: Work, other: Work): Work {
  return {
    all: Math.max(0, work.all - other.all),
    long: Math.max(0, work.long - other.long),
  };
}
