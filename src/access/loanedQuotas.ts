import { NO_WORK, type Account, type Quota, type Quotas, type Work } from './quota.js';
import { QuotaExceededError } from './quotaExceededError.js';

/** Work that a process wants of an account, for something that has `paid` before, and how much more it would keep. */
export interface WorkAsked {
  readonly account: Account;
  readonly work: Work;
  readonly paid: Work;
  readonly spare: number;
}

export interface WorkReturned {
  readonly account: Account;
  readonly work: Work;
}

/** The quota after that, and the units that were lent besides; or why there is none. */
export type LentWork =
  | { readonly quota: Quota; readonly spare: number }
  | Pick<QuotaExceededError, 'retryAfterS' | 'of' | 'quota'>;

/** Has the quotas, for several processes. */
export interface WorkLender {
  lend(asked: WorkAsked): Promise<LentWork>;
  takeBack(returned: WorkReturned): Promise<Quota>;
}

/** Units that this process holds of an account, taken out of its quota and not used yet. */
interface Loan {
  readonly account: Account;
  units: number;
  usedAt: number;
  /** As of the last answer. */
  readonly quota: Quota;
  readonly timer: NodeJS.Timeout;
}

/** At most so much of a quota is lent to a process. */
const LOAN_S = 1;
const MINUTE_S = 60;
/** A loan that nobody used for so long is given back. */
const UNUSED_MS = 2_000;

/**
 * The quotas in one of several processes, which borrows from the one that has them: at most a second's worth of each, so that not
 * every request asks. What is lent has been taken out of the quota; it is used later than that by at most the time until it is
 * given back, so that in any span of time no more than one loan a process is admitted beyond the quota. Long reads always
 * ask. The loans of a process that dies are lost.
 */
export class LoanedQuotas implements Quotas {
  private readonly loans = new Map<string, Loan>();

  constructor(private readonly lender: WorkLender) {}

  async take(account: Account, work: Work, paid: Work = NO_WORK): Promise<Quota> {
    const loan = this.loans.get(nameOf(account));
    if (loan !== undefined && work.long === 0 && work.all <= loan.units) {
      loan.units -= work.all;
      loan.usedAt = performance.now();
      return withUnits(loan.quota, loan.units);
    }
    const spare = (account.limit / MINUTE_S) * LOAN_S;
    const lent = await this.lender.lend({ account, work, paid, spare });
    if ('retryAfterS' in lent) {
      const left = withUnits(lent.quota, loan?.units ?? 0);
      throw new QuotaExceededError(lent.retryAfterS, lent.of, left);
    }
    if (lent.spare > 0) this.keep(account, lent.spare, lent.quota);
    return withUnits(lent.quota, lent.spare);
  }

  giveBack(account: Account, work: Work): Promise<Quota> {
    return this.lender.takeBack({ account, work });
  }

  /** Gives all loans back. */
  async close(): Promise<void> {
    await Promise.all([...this.loans.values()].map((loan) => this.end(loan)));
  }

  /** Instead of an earlier loan, so that there is never more than one. */
  private keep(account: Account, units: number, quota: Quota): void {
    const before = this.loans.get(nameOf(account));
    if (before !== undefined) void this.end(before);
    const timer = setInterval(() => {
      if (performance.now() - loan.usedAt >= UNUSED_MS) void this.end(loan);
    }, UNUSED_MS);
    timer.unref();
    const loan: Loan = { account, units, usedAt: performance.now(), quota, timer };
    this.loans.set(nameOf(account), loan);
  }

  private async end(loan: Loan): Promise<void> {
    clearInterval(loan.timer);
    const name = nameOf(loan.account);
    if (this.loans.get(name) === loan) this.loans.delete(name);
    const work = { all: loan.units, long: 0 };
    if (loan.units > 0) await this.lender.takeBack({ account: loan.account, work });
  }
}

/** With its limit, which an operator may change: then a loan of the former one is not used any more. */
function nameOf({ kind, id, limit }: Account): string {
  return `${kind} ${limit} ${id}`;
}

/** What is lent can still be used. */
function withUnits(quota: Quota, units: number): Quota {
  return { ...quota, remaining: quota.remaining + Math.floor(units) };
}

/** Lends from the quotas of this process. */
export async function lendFrom(
  quotas: Quotas,
  { account, work, paid, spare }: WorkAsked,
): Promise<LentWork> {
  try {
    const quota = await quotas.take(account, work, paid);
    const more = Math.min(spare, quota.remaining);
    if (more <= 0) return { quota, spare: 0 };
    return { quota: await quotas.take(account, { all: more, long: 0 }), spare: more };
  } catch (error) {
    if (!(error instanceof QuotaExceededError)) throw error;
    const { retryAfterS, of, quota } = error;
    return { retryAfterS, of, quota };
  }
}
