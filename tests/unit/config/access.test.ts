import { describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../../src/config/config.js';

const read = (variables: Record<string, string>) => () => loadConfig({}, variables);
const TOKENS = {
  AUTH_JWKS_URI: 'https://login.example/jwks.json',
  AUTH_ISSUER: 'https://login.example/',
  AUTH_AUDIENCE: 'https://graph.example',
};

describe('who may ask', () => {
  test('is everybody on this machine, and nobody elsewhere until somebody says who', () => {
    expect(read({})()).toMatchObject({ access: 'open', issuer: null, costPerMinute: null });
    expect(read({ HOST: '0.0.0.0' })()).toMatchObject({ access: null });
  });

  test('is whoever has a key or a token, everywhere, once an issuer is named', () => {
    const { AUTH_JWKS_URI: jwksUri, AUTH_ISSUER: name, AUTH_AUDIENCE: audience } = TOKENS;
    for (const HOST of ['127.0.0.1', '0.0.0.0']) {
      expect(read({ ...TOKENS, HOST })()).toMatchObject({
        access: 'keys',
        issuer: { jwksUri, name, audience, scopeClaim: 'scope' },
      });
    }
    expect(read({ ...TOKENS, ACCESS: 'open' })).toThrow(
      'ACCESS: got "open", expected keys, because AUTH_JWKS_URI is set',
    );
  });

  test.each(Object.keys(TOKENS))('%s cannot be missing where another one is set', (name) => {
    const others = Object.entries(TOKENS).filter(([other]) => other !== name);
    expect(read(Object.fromEntries(others))).toThrow(`${name}: got nothing, expected `);
    expect(read({ AUTH_SCOPE_CLAIM: 'scp' })).toThrow(`${name}: got nothing, expected `);
  });

  test.each([
    'http://login.example/jwks',
    'login.example',
    'file:///jwks',
    'https://me:pw@a.example',
  ])('the keys of an issuer are at no address like %s', (uri) => {
    expect(read({ ...TOKENS, AUTH_JWKS_URI: uri })).toThrow('AUTH_JWKS_URI: got ');
    expect(read({ ...TOKENS, AUTH_JWKS_URI: uri })).not.toThrow('pw');
  });

  test.each(['http://127.0.0.1:8080/jwks', 'http://localhost/jwks', 'http://[::1]:1/jwks'])(
    'they may be on this machine: %s',
    (uri) => {
      expect(read({ ...TOKENS, AUTH_JWKS_URI: uri })().issuer?.jwksUri).toBe(uri);
    },
  );
});

describe('a trusted proxy', () => {
  test('is an address or a network', () => {
    const list = '10.0.0.5, 192.168.0.0/16,::1, fd00::/8';
    expect(read({ TRUSTED_PROXIES: list })().trustedProxies).toEqual([
      ...['10.0.0.5', '192.168.0.0/16'],
      ...['::1', 'fd00::/8'],
    ]);
  });

  test.each([
    '*',
    'true',
    'proxy',
    '10.0.0.0/33',
    '::/129',
    '0.0.0.0/0',
    '10.0.0.1/255.0.0.0',
    '10.0.0.1,',
    '1',
  ])('is not %s', (list) => {
    expect(read({ TRUSTED_PROXIES: list })).toThrow(`TRUSTED_PROXIES: got ${JSON.stringify(list)}`);
  });
});
