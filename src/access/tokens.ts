import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { createHash } from 'node:crypto';
import type { IssuerConfig } from '../config/accessConfig.js';
import { issuerKeys } from './issuerKeys.js';
import { SCOPES, type Scope } from './scope.js';

/** Signatures that only the issuer can make: with those of HMAC, whoever checks can sign, and a public key is a secret for all. */
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];
/** Clocks differ. */
const CLOCK_TOLERANCE_S = 30;
const LONGEST_TOKEN = 8_192;
/** Before the name of a scope, for issuers whose scopes are of several services. */
const PREFIX = 'citegraph:';
const SUBJECT_DIGITS = 16;

/** Somebody with a token that holds. */
export interface TokenHolder {
  /** Stands for issuer and subject, which may name a person: the beginning of their SHA-256, in hexadecimal digits. */
  readonly subject: string;
  readonly scopes: readonly Scope[];
}

/** JSON Web Tokens of one issuer. */
export class Tokens {
  constructor(
    private readonly issuer: IssuerConfig,
    private readonly keys: JWTVerifyGetKey = issuerKeys(issuer.jwksUri),
  ) {}

  /** What it takes, in words. */
  get expected(): string {
    return `a token of ${this.issuer.name} for ${this.issuer.audience}`;
  }

  /** Whose token it is, or what is wrong, in words that repeat nothing of it. Rejects with `IssuerUnavailableError`. */
  async read(token: string): Promise<TokenHolder | { readonly got: string }> {
    if (token.length > LONGEST_TOKEN) return { got: 'a token that is too long' };
    const { name, audience } = this.issuer;
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        issuer: name,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE_S,
        requiredClaims: ['exp', 'sub'],
      });
      return this.holderOf(payload);
    } catch (error) {
      if (error instanceof errors.JOSEError) return { got: faultOf(error) };
      throw error;
    }
  }

  private holderOf(payload: JWTPayload): TokenHolder | { readonly got: string } {
    const { sub } = payload;
    if (typeof sub !== 'string' || sub === '') return { got: 'a token without a subject' };
    const { name, scopeClaim } = this.issuer;
    const named = Object.hasOwn(payload, scopeClaim) ? scopesIn(payload[scopeClaim]) : [];
    return {
      subject: createHash('sha256')
        .update(JSON.stringify([name, sub]))
        .digest('hex')
        .slice(0, SUBJECT_DIGITS),
      scopes: SCOPES.filter((scope) => named.includes(scope) || named.includes(PREFIX + scope)),
    };
  }
}

/** Names separated by spaces, or a list of them. */
function scopesIn(claim: unknown): readonly unknown[] {
  if (typeof claim === 'string') return claim.split(' ');
  return Array.isArray(claim) ? claim : [];
}

/** The signature holds before a claim is looked at. */
function faultOf(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'a token that has expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    return `a token whose claim ${error.claim} is missing or another one`;
  }
  if (error instanceof errors.JOSEAlgNotAllowed)
    return 'a token signed in a way that is not allowed';
  return 'a token that does not hold';
}
