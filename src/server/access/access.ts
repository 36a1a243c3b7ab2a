import type { FastifyReply, FastifyRequest } from 'fastify';
import type { KeyRing } from '../../access/keyRing.js';
import type { Scope } from '../../access/scope.js';
import { hashOfKey, isSameHash, makeSecretKey, type SecretKey } from '../../access/secretKey.js';
import { RefusedRequestError } from '../../errors.js';
import { answerRecord } from '../answerLog.js';
import { presentedKey } from './presentedKey.js';

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

  /** Without keys, everybody may. */
  constructor(private readonly keys: Pick<KeyRing, 'find'> | null) {}

  /** Rejects with `RefusedRequestError`, and says how to ask in a header, unless the request has a key with this scope. */
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
    if (key.scopes.includes(scope)) return;
    refuse(reply, scope, `a key with the scope ${key.scopes.join(', ')}`, 'insufficient_scope');
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
