import { QuotaExceededError } from '../errors.js';
import type { ApiKey } from './apiKeys.queries.js';
import type { Quota } from './workQuotas.js';

type KeyOfQuota = Pick<ApiKey, 'id' | 'costPerMinute'>;

/** Work that a process wants to admit for a key, for something that has `paid` before, and how much more it would keep. */
export interface WorkAsked {
  readonly key: KeyOfQuota;
  readonly work: number;
  readonly paid: number;
  readonly spare: number;
}

/** The quota after that, and the units that were lent besides; or why there is none. */
export type LentWork =
  | { readonly quota: Quota; readonly spare: number }
  | { readonly retryAfterS: number; readonly limit: number };

export interface WorkReturned {
  readonly key: KeyOfQuota;
  readonly units: number;
}

/** Has the quotas, for several processes. */
export interface WorkLender {
  lend(asked: WorkAsked): Promise<LentWork>;
  giveBack(returned: WorkReturned): void;
}

/** What the process that has the quotas keeps them in. */
export interface LendableQuotas {
  take(key: KeyOfQuota, work: number, paid?: number): Quota | null;
  giveBack(key: KeyOfQuota, units: number): void;
}

/** Units that this process holds of a key, taken out of its quota and not used yet. */
interface Loan {
  readonly key: KeyOfQuota;
  units: number;
  usedAt: number;
  /** As of the last answer. */
  quota: Quota;
  readonly timer: NodeJS.Timeout;
}

/** At most so much of a quota is lent to a process. */
const LOAN_S = 1;
const MINUTE_S = 60;
/** A loan that nobody used for so long is given back. */
const UNUSED_MS = 2_000;

/**
 * The quotas of keys in one of several processes, which borrows from the one that has them: at most a second's worth of each,
 * so that not every request asks. What is lent has been taken out of the quota; it is used later than that by at most
 * the time until it is given back, so that a key gets at most one loan a process beyond its quota in any span of time. The loans
 * of a process that dies are lost.
 */
export class LoanedQuotas {
  private readonly loans = new Map<string, Loan>();

  constructor(private readonly lender: WorkLender) {}

  /** As `WorkQuotas.take`. */
  async take(key: KeyOfQuota, work: number, paid = 0): Promise<Quota | null> {
    const { costPerMinute: limit } = key;
    if (limit === null) return null;
    const loan = this.loans.get(key.id);
    if (loan !== undefined && loan.units >= work && loan.key.costPerMinute === limit) {
      loan.units -= work;
      loan.usedAt = performance.now();
      return { ...loan.quota, remaining: loan.quota.remaining + Math.floor(loan.units) };
    }
    const lent = await this.lender.lend({ key, work, paid, spare: (limit / MINUTE_S) * LOAN_S });
    if ('retryAfterS' in lent) throw new QuotaExceededError(lent.retryAfterS, lent.limit);
    if (lent.spare > 0) this.keep(key, lent.spare, lent.quota);
    return { ...lent.quota, remaining: lent.quota.remaining + Math.floor(lent.spare) };
  }

  /** Work that was taken and not done. */
  giveBack(key: KeyOfQuota, units: number): void {
    if (key.costPerMinute !== null) this.lender.giveBack({ key, units });
  }

  /** Gives all loans back. */
  close(): void {
    for (const loan of this.loans.values()) this.end(loan);
  }

  /** Instead of an earlier loan, so that there is never more than one. */
  private keep(key: KeyOfQuota, units: number, quota: Quota): void {
    const before = this.loans.get(key.id);
    if (before !== undefined) this.end(before);
    const timer = setInterval(() => {
      if (performance.now() - loan.usedAt >= UNUSED_MS) this.end(loan);
    }, UNUSED_MS);
    timer.unref();
    const loan: Loan = { key, units, usedAt: performance.now(), quota, timer };
    this.loans.set(key.id, loan);
  }

  private end(loan: Loan): void {
    clearInterval(loan.timer);
    if (this.loans.get(loan.key.id) === loan) this.loans.delete(loan.key.id);
    if (loan.units > 0) this.lender.giveBack({ key: loan.key, units: loan.units });
  }
}

/** Lends from the quotas of this process. */
export function lendFrom(
  quotas: LendableQuotas,
  { key, work, paid, spare }: WorkAsked,
): LentWork | null {
  try {
    const quota = quotas.take(key, work, paid);
    if (quota === null) return null;
    const more = Math.min(spare, quota.remaining);
    const after = more > 0 ? quotas.take(key, more) : quota;
    return { quota: after ?? quota, spare: more };
  } catch (error) {
    if (!(error instanceof QuotaExceededError)) throw error;
    const { retryAfter, limit } = error.details as { retryAfter: number; limit: number };
    return { retryAfterS: retryAfter, limit };
  }
}
