// Stands for a worker in the tests of what workers borrow: a process that takes what it is told to, and says what it got.
import { LoanedQuotas } from '../../src/access/loanedQuotas.js';
import type { Account } from '../../src/access/quota.js';
import { QuotaExceededError } from '../../src/access/quotaExceededError.js';
import { ParentLink } from '../../src/workers/parentLink.js';

/** What a test tells it. */
export type Order =
  /** Take work of a key, one unit at a time, until so much is taken or it is refused. */
  | {
      readonly take: Account;
      readonly most: number;
    }
  | { readonly close: true }
  /** Take a place so many times at once, and give each back after a while. */
  | { readonly places: number; readonly keepMs: number };

/** What it says. */
export type Report =
  | { readonly admitted: number }
  | { readonly place: 'taken' | 'returned' }
  | { readonly done: true };

const parent = new ParentLink(process);
const quotas = new LoanedQuotas(parent.lender);
const say = (report: Report): void => void process.send?.(report);

async function take({ take: key, most }: Extract<Order, { take: object }>): Promise<void> {
  let admitted = 0;
  try {
    for (; admitted < most; admitted += 1) await quotas.take(key, { all: 1, long: 0 });
  } catch (error) {
    if (!(error instanceof QuotaExceededError)) throw error;
  }
  say({ admitted });
}

async function place(keepMs: number): Promise<void> {
  const giveBack = await parent.places.take();
  say({ place: 'taken' });
  await new Promise((resolve) => setTimeout(resolve, keepMs));
  say({ place: 'returned' });
  giveBack();
}

async function obey(order: Order): Promise<void> {
  if ('take' in order) return take(order);
  if ('close' in order) await quotas.close();
  else await Promise.all(Array.from({ length: order.places }, () => place(order.keepMs)));
  say({ done: true });
}

process.on('message', (message: Order | { is: string }) => {
  if (!('is' in message)) void obey(message);
});
process.once('disconnect', () => process.exit(0));
