import type { FastifyRequest } from 'fastify';
import type { KeyRing } from '../../access/keyRing.js';
import type { Account } from '../../access/quota.js';
import { SCOPES, type Scope } from '../../access/scope.js';
import { hashOfKey, isSameHash, makeSecretKey, type SecretKey } from '../../access/secretKey.js';
import type { Tokens } from '../../access/tokens.js';
import { answerRecord } from '../answerLog.js';
import { callerAddress } from './callerAddress.js';
import { presentedKey } from './presentedKey.js';

/** How callers are told apart. */
export interface Callings {
  /** Null where everybody may ask, whatever they present. */
  readonly keys: Pick<KeyRing, 'find'> | null;
  /** Null where no tokens are taken. */
  readonly tokens: Pick<Tokens, 'read' | 'expected'> | null;
  /** Units of work a minute for whoever has no key: by address, or by the subject of a token; null for no limit. */
  readonly costPerMinute: number | null;
}

/** The errors of RFC 6750, for `WWW-Authenticate`. */
export type Challenge = '' | 'invalid_token';

/** Somebody who may ask for something. */
export interface Caller {
  /** How they showed who they are. */
  readonly by: 'a key' | 'a token' | 'nothing';
  readonly scopes: readonly Scope[];
  /** Null for no limit. */
  readonly account: Account | null;
}

/** Somebody who may not, and why, without a word of what was sent: it may be a secret. */
export interface Stranger {
  readonly got: string;
  readonly challenge: Challenge;
}

/** Finds out who a request is of, and has the log say so. */
export class Callers {
  /** The key of requests that the server makes to itself; it never leaves the process. */
  readonly own = makeSecretKey();
  private readonly ownHash = hashOfKey(this.own);

  constructor(private readonly callings: Callings) {}

  /** Whether it makes no difference who asks. */
  get areAllSame(): boolean {
    return this.callings.keys === null && this.callings.costPerMinute === null;
  }

  async callerOf(request: FastifyRequest): Promise<Caller | Stranger> {
    const presented = presentedKey(request.raw.rawHeaders);
    const { keys, tokens } = this.callings;
    if ('secret' in presented && this.isOwn(presented.secret)) {
      return { by: 'a key', scopes: SCOPES, account: null };
    }
    if (keys === null) {
      const account = this.accountOf('address', callerAddress(request));
      return { by: 'nothing', scopes: SCOPES, account };
    }
    if ('secret' in presented) return this.holderOfKey(keys, presented.secret, request);
    if ('token' in presented) {
      if (tokens === null) return { got: 'a text that is no key', challenge: 'invalid_token' };
      return this.holderOfToken(tokens, presented.token, request);
    }
    const { got, isGiven } = presented;
    return { got, challenge: isGiven ? 'invalid_token' : '' };
  }

  private async holderOfKey(
    keys: Pick<KeyRing, 'find'>,
    secret: SecretKey,
    request: FastifyRequest,
  ): Promise<Caller | Stranger> {
    const key = await keys.find(secret);
    if (key === null)
      return { got: 'a key that is unknown or revoked', challenge: 'invalid_token' };
    answerRecord(request).key = key.id;
    const { id, scopes, costPerMinute: limit } = key;
    return { by: 'a key', scopes, account: limit === null ? null : { kind: 'key', id, limit } };
  }

  private async holderOfToken(
    tokens: Pick<Tokens, 'read'>,
    token: string,
    request: FastifyRequest,
  ): Promise<Caller | Stranger> {
    const holder = await tokens.read(token);
    if ('got' in holder) return { got: holder.got, challenge: 'invalid_token' };
    const { subject, scopes } = holder;
    answerRecord(request).subject = subject;
    return { by: 'a token', scopes, account: this.accountOf('subject', subject) };
  }

  private accountOf(kind: Account['kind'], id: string): Account | null {
    const { costPerMinute: limit } = this.callings;
    return limit === null ? null : { kind, id, limit };
  }

  private isOwn(secret: SecretKey): boolean {
    return secret.id === this.own.id && isSameHash(hashOfKey(secret), this.ownHash);
  }
}
