import { isLoopback } from './loopback.js';
import type { Mistake, Variables } from './mistake.js';
import type { Settings } from './settings.js';

/** Who makes the tokens that a server takes, and what they have to say. */
export interface IssuerConfig {
  /** Address of the JSON Web Key Set with its public keys. */
  readonly jwksUri: string;
  /** The claim `iss`. */
  readonly name: string;
  /** One of the claim `aud`. */
  readonly audience: string;
  /** Name of the claim with the scopes. */
  readonly scopeClaim: string;
}

/** Who may ask, and how much. */
export interface AccessConfig {
  /** Everybody, or who has an API key or a token; null for the latter where there are keys, and otherwise nobody, on purpose. */
  readonly access: Settings['ACCESS'] | null;
  /** Units of work a minute for each caller without an API key; null for no limit. */
  readonly costPerMinute: number | null;
  /** Addresses and networks of proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** Whose tokens are taken beside API keys; null for nobody's. */
  readonly issuer: IssuerConfig | null;
}

export function accessConfigOf(data: Settings): AccessConfig {
  const issuer = issuerOf(data);
  const byDefault = isLoopback(data.HOST) ? 'open' : null;
  return {
    access: data.ACCESS ?? (issuer === null ? byDefault : 'keys'),
    costPerMinute: data.COST_PER_MINUTE ?? null,
    trustedProxies: data.TRUSTED_PROXIES,
    issuer,
  };
}

/** Null where nobody's tokens are taken. */
function issuerOf(data: Settings): IssuerConfig | null {
  const { AUTH_JWKS_URI: jwksUri, AUTH_ISSUER: name, AUTH_AUDIENCE: audience } = data;
  return jwksUri === undefined || name === undefined || audience === undefined
    ? null
    : { jwksUri, name, audience, scopeClaim: data.AUTH_SCOPE_CLAIM };
}

/** Without issuer and audience, tokens that were made for others would be taken; and what everybody may ask needs none. */
export function issuerMistakes(variables: Variables): Mistake[] {
  const given = [...NEEDED, 'AUTH_SCOPE_CLAIM'].find((name) => variables[name] !== undefined);
  if (given === undefined) return [];
  const missing = NEEDED.filter((name) => variables[name] === undefined).map((name) => ({
    ...{ name, expected: `${EXPECTED[name]}, because ${given} is set` },
  }));
  return variables['ACCESS'] === 'open'
    ? [...missing, { name: 'ACCESS', expected: `keys, because ${given} is set` }]
    : missing;
}

const EXPECTED = {
  AUTH_JWKS_URI: 'the address of the public keys of the issuer',
  AUTH_ISSUER: 'the issuer of tokens, as their claim iss has it',
  AUTH_AUDIENCE: 'for whom tokens are, as their claim aud has it',
} as const;
const NEEDED = ['AUTH_JWKS_URI', 'AUTH_ISSUER', 'AUTH_AUDIENCE'] as const;
