import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { base64url, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { Tokens } from '../../../src/access/tokens.js';
import { AUDIENCE, testIssuer, type TestIssuer } from '../../support/issuer.js';

let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await testIssuer();
});
afterAll(() => issuer.close());
beforeEach(() => {
  Object.assign(issuer, { asked: 0, answer: null });
});

/** Of a server that has just started. */
function tokens(scopeClaim = 'scope'): Tokens {
  const { jwksUri, name } = issuer;
  return new Tokens({ jwksUri, name, audience: AUDIENCE, scopeClaim });
}
const nowS = (): number => Math.floor(Date.now() / 1_000);
const HOLDS = { subject: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown, scopes: ['read'] };

describe('a token', () => {
  test('that holds names its subject by a hash, and its scopes', async () => {
    const held = tokens();
    const anna = await held.read(await issuer.token());
    expect(anna).toEqual(HOLDS);
    expect(await held.read(await issuer.token({ aud: ['x', AUDIENCE] }))).toEqual(anna);
    expect(await held.read(await issuer.token({ sub: 'ben' }))).not.toEqual(anna);
    expect(issuer.asked).toBe(1);
  });

  test.each<[unknown, string[]]>([
    ['citegraph:read  citegraph:metrics', ['read', 'metrics']],
    [
      ['metrics', 'read', 7],
      ['read', 'metrics'],
    ],
    ['Read readmetrics xread', []],
    [undefined, []],
    [{ read: true }, []],
    [7, []],
  ])('with the scopes %j has %j', async (scope, scopes) => {
    expect(await tokens().read(await issuer.token({ scope }))).toMatchObject({ scopes });
    const other = await issuer.token({ scope: 'read', permissions: scope });
    expect(await tokens('permissions').read(other)).toMatchObject({ scopes });
  });

  test.each<[string, JWTPayload, string]>([
    ['of another issuer', { iss: 'https://other.example' }, 'claim iss'],
    ['without an issuer', { iss: undefined }, 'claim iss'],
    ['for another audience', { aud: 'https://other.example' }, 'claim aud'],
    ['for nobody', { aud: undefined }, 'claim aud'],
    ['without an end', { exp: undefined }, 'claim exp'],
    ['that has expired', { exp: nowS() - 60 }, 'expired'],
    ['that ends at no number', { exp: 'soon' as unknown as number }, 'claim exp'],
    ['that does not hold yet', { nbf: nowS() + 600 }, 'claim nbf'],
    ['without a subject', { sub: undefined }, 'claim sub'],
    ['with an empty subject', { sub: '' }, 'without a subject'],
  ])('%s is refused', async (_, claims, got) => {
    expect(await tokens().read(await issuer.token(claims))).toEqual({
      got: expect.stringContaining(got) as unknown,
    });
  });

  test('holds a little longer than it says, because clocks differ', async () => {
    expect(await tokens().read(await issuer.token({ exp: nowS() - 5 }))).toEqual(HOLDS);
  });
});

describe('a token that the issuer did not sign', () => {
  const claims = () => ({ iss: issuer.name, aud: AUDIENCE, sub: 'eve', scope: 'read metrics' });

  test('is refused when nobody did', async () => {
    const token = new UnsecuredJWT(claims()).setExpirationTime('1h').encode();
    expect(await tokens().read(token)).toEqual({
      got: expect.stringContaining('token') as unknown,
    });
    const [, payload = ''] = token.split('.');
    for (const alg of ['none', 'None', 'NONE', '', undefined]) {
      const header = base64url.encode(JSON.stringify({ alg, kid: issuer.published().kid }));
      expect(await tokens().read(`${header}.${payload}.`)).toHaveProperty('got');
    }
    expect(issuer.asked).toBe(0);
  });

  test.each(['HS256', 'HS384', 'HS512'])(
    'is refused when its public key was the secret of %s',
    async (alg) => {
      const { x = '', kid = '' } = issuer.published();
      for (const secret of [JSON.stringify(issuer.published()), x]) {
        const token = await new SignJWT(claims())
          .setProtectedHeader({ alg, kid })
          .setExpirationTime('1h')
          .sign(new TextEncoder().encode(secret.padEnd(64)));
        expect(await tokens().read(token)).toEqual({
          got: expect.stringContaining('not allowed') as unknown,
        });
      }
      expect(issuer.asked).toBe(0);
    },
  );

  test('is refused when claims were changed, or it brings a key of its own', async () => {
    const [header = '', , signature = ''] = (await issuer.token()).split('.');
    const payload = base64url.encode(JSON.stringify({ ...claims(), exp: nowS() + 600 }));
    expect(await tokens().read(`${header}.${payload}.${signature}`)).toHaveProperty('got');
    const eve = await testIssuer();
    const jwk = eve.published();
    const brought = { alg: 'ES256', jwk, jku: eve.jwksUri, x5u: eve.jwksUri };
    for (const kid of [issuer.published().kid, jwk.kid]) {
      const token = await eve.token(claims(), { ...brought, kid });
      expect(await tokens().read(token)).toHaveProperty('got');
    }
    expect(eve.asked).toBe(0);
    await eve.close();
  });

  test.each([
    '',
    '.',
    '..',
    'a.b.c',
    `${'x'.repeat(9_000)}.y.z`,
    'eyJhbGciOiJFUzI1NiJ9..',
    'é.é.é',
  ])('is refused when it is none: %.20j', async (text) => {
    expect(await tokens().read(text)).toHaveProperty('got');
    expect(issuer.asked).toBeLessThan(2);
  });
});
