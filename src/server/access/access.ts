import type { FastifyReply, FastifyRequest } from 'fastify';
import { NO_WORK, without, type Account, type Quotas, type Work } from '../../access/quota.js';
import { QuotaExceededError } from '../../access/quotaExceededError.js';
import type { Scope } from '../../access/scope.js';
import { WorkQuotas } from '../../access/workQuotas.js';
import { RefusedRequestError, type ErrorCode } from '../../errors.js';
import { answerRecord } from '../answerLog.js';
import { Callers, type Callings } from './callers.js';
import { sayQuota } from './quotaHeaders.js';

/** What every request costs, and all that a remembered answer does. */
const LEAST_WORK: Work = { all: 1, long: 0 };

/** A request of somebody with a limit, and what it has paid. */
interface Admitted {
  readonly account: Account;
  paid: Work;
}

/**
 * Who may ask this server, and how much. All who may see the same, so that their reads are shared and remembered answers are for all of
 * them. Were that to differ, it would be part of the keys of both (`askedOperation`, `SharedReads`).
 */
export class Access {
  private readonly callers: Callers;
  private readonly admitted = new WeakMap<FastifyRequest, Admitted>();

  constructor(
    private readonly callings: Callings,
    private readonly quotas: Quotas = new WorkQuotas(),
  ) {
    this.callers = new Callers(callings);
  }

  /** The key of requests that the server makes to itself, which cost nothing; it never leaves the process. */
  get own(): string {
    return this.callers.own.text;
  }

  /**
   * Rejects with `RefusedRequestError`, and says how to ask in a header, unless the request is of somebody with this scope. Charges
   * them with the work that every request costs.
   */
  async admit(request: FastifyRequest, reply: FastifyReply, scope: Scope = 'read'): Promise<void> {
    if (this.callers.areAllSame) return;
    if (this.callings.keys !== null) addToVary(reply, 'Authorization');
    const caller = await this.callers.callerOf(request);
    if ('got' in caller) {
      return this.refuse(reply, scope, 'UNAUTHENTICATED', caller.got, caller.challenge);
    }
    const { account, scopes, by } = caller;
    if (!scopes.includes(scope)) {
      const got = `${by} with ${scopes.length === 0 ? 'no scope' : `the scope ${scopes.join(', ')}`}`;
      return this.refuse(reply, scope, 'FORBIDDEN', got, 'insufficient_scope');
    }
    if (account === null) return;
    this.admitted.set(request, { account, paid: NO_WORK });
    await this.charge(request, reply, LEAST_WORK);
  }

  /**
   * Charges the caller of a request until so much work is paid in all, and says in headers what is left. Rejects with
   * `QuotaExceededError`.
   */
  async charge(request: FastifyRequest, reply: FastifyReply, work: Work): Promise<void> {
    const record = answerRecord(request);
    record.work = Math.max(record.work ?? 0, work.all);
    const admitted = this.admitted.get(request);
    if (admitted === undefined) return;
    const { account, paid } = admitted;
    const due = without(work, paid);
    if (due.all === 0 && due.long === 0) return;
    const isLong = work.long > 0 || paid.long > 0;
    try {
      const quota = await this.quotas.take(account, due, paid);
      admitted.paid = { all: paid.all + due.all, long: paid.long + due.long };
      sayQuota(request, reply, quota, isLong);
    } catch (error) {
      if (error instanceof QuotaExceededError) sayQuota(request, reply, error.quota, isLong);
      throw error;
    }
  }

  /**
   * Gives back what was paid for a request beyond what it did, when it has ended, well or not. `doneOf` is called where somebody has
   * paid; null is what cannot be told, so that nothing is given back.
   */
  async settle(
    request: FastifyRequest,
    reply: FastifyReply,
    doneOf: () => Work | null,
  ): Promise<void> {
    const admitted = this.admitted.get(request);
    if (admitted === undefined || admitted.paid.all <= LEAST_WORK.all) return;
    const { account, paid } = admitted;
    const done = doneOf() ?? paid;
    const back = without(paid, { all: Math.max(done.all, LEAST_WORK.all), long: done.long });
    if (back.all === 0 && back.long === 0) return;
    admitted.paid = without(paid, back);
    sayQuota(request, reply, await this.quotas.giveBack(account, back), paid.long > 0);
  }

  /** Throws, without a word of what was sent: it may be a secret. */
  private refuse(
    reply: FastifyReply,
    scope: Scope,
    code: ErrorCode,
    got: string,
    challenge: string,
  ): never {
    const error = challenge === '' ? '' : `, error="${challenge}"`;
    void reply.header('www-authenticate', `Bearer realm="citegraph", scope="${scope}"${error}`);
    const { tokens } = this.callings;
    const key = `an API key with the scope ${scope}, which the operator of this server makes`;
    throw new RefusedRequestError(
      code,
      `Authorization: got ${got}, expected "Bearer" and ${key}${tokens === null ? '' : `, or ${tokens.expected} with this scope`}.`,
    );
  }
}

/** Caches keep the answers to one caller from others. */
function addToVary(reply: FastifyReply, name: string): void {
  const names = [reply.getHeader('vary'), name].flat().filter(Boolean);
  void reply.header('vary', names.join(', '));
}
