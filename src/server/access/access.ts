import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApiKey } from '../../access/apiKeys.queries.js';
import type { KeyRing } from '../../access/keyRing.js';
import type { Scope } from '../../access/scope.js';
import { hashOfKey, isSameHash, makeSecretKey, type SecretKey } from '../../access/secretKey.js';
import { WorkQuotas } from '../../access/workQuotas.js';
import { RefusedRequestError } from '../../errors.js';
import { answerRecord } from '../answerLog.js';
import { presentedKey } from './presentedKey.js';

/** A request with a key, and the units of work that it has paid. */
interface Admitted {
  readonly key: ApiKey;
  paid: number;
}

/** The errors of RFC 6750, for `WWW-Authenticate`. */
type Challenge = '' | 'invalid_token' | 'insufficient_scope';

/**
 * Who may ask this server. All who may see the same, so that their reads are shared and remembered answers are for all of
 * them. Were that to differ, it would be part of the keys of both (`askedOperation`, `SharedReads`).
 */
export class Access {
  /** The key of requests that the server makes to itself; it never leaves the process. */
  readonly own = makeSecretKey();
  private readonly ownHash = hashOfKey(this.own);
  private readonly admitted = new WeakMap<FastifyRequest, Admitted>();

  /** Without keys, everybody may. */
  constructor(
    private readonly keys: Pick<KeyRing, 'find'> | null,
    private readonly quotas = new WorkQuotas(),
  ) {}

  /**
   * Rejects with `RefusedRequestError`, and says how to ask in a header, unless the request has a key with this scope. Charges
   * the key with one unit of work, which is all that a remembered answer costs.
   */
  async admit(request: FastifyRequest, reply: FastifyReply, scope: Scope = 'read'): Promise<void> {
    if (this.keys === null) return;
    addToVary(reply, 'Authorization');
    const presented = presentedKey(request.raw.rawHeaders);
    if (!('secret' in presented)) {
      const { got, isGiven } = presented;
      return refuse(reply, scope, got, isGiven ? 'invalid_token' : '');
    }
    if (this.isOwn(presented.secret)) return;
    const key = await this.keys.find(presented.secret);
    if (key === null)
      return refuse(reply, scope, 'a key that is unknown or revoked', 'invalid_token');
    answerRecord(request).key = key.id;
    if (!key.scopes.includes(scope)) {
      const got = `a key with the scope ${key.scopes.join(', ')}`;
      refuse(reply, scope, got, 'insufficient_scope');
    }
    this.admitted.set(request, { key, paid: 0 });
    this.charge(request, reply, 1);
  }

  /**
   * Charges the key of a request until it has paid so much work in all, and says in headers what is left. Throws
   * `QuotaExceededError`.
   */
  charge(request: FastifyRequest, reply: FastifyReply, work: number): void {
    this.chargeKey(request, reply, work);
    const record = answerRecord(request);
    record.work = Math.max(record.work ?? 0, work);
  }

  private chargeKey(request: FastifyRequest, reply: FastifyReply, work: number): void {
    const admitted = this.admitted.get(request);
    if (admitted === undefined || work <= admitted.paid) return;
    const { key, paid } = admitted;
    const quota = this.quotas.take(key, work - paid, paid);
    admitted.paid = work;
    if (quota === null) return;
    const { limit, remaining, resetS } = quota;
    void reply.header('ratelimit-policy', `"work";q=${limit};w=60`);
    void reply.header('ratelimit', `"work";r=${remaining};t=${resetS}`);
  }

  private isOwn(secret: SecretKey): boolean {
    return secret.id === this.own.id && isSameHash(hashOfKey(secret), this.ownHash);
  }
}

/** Throws, without a word of what was sent: it may be a secret. */
function refuse(reply: FastifyReply, scope: Scope, got: string, challenge: Challenge): never {
  const error = challenge === '' ? '' : `, error="${challenge}"`;
  void reply.header('www-authenticate', `Bearer realm="citegraph", scope="${scope}"${error}`);
  throw new RefusedRequestError(
    challenge === 'insufficient_scope' ? 'FORBIDDEN' : 'UNAUTHENTICATED',
    `Authorization: got ${got}, expected "Bearer" and an API key with the scope ${scope}, which the operator of this server makes.`,
  );
}

/** Caches keep the answers to one caller from others. */
function addToVary(reply: FastifyReply, name: string): void {
  const names = [reply.getHeader('vary'), name].flat().filter(Boolean);
  void reply.header('vary', names.join(', '));
}
