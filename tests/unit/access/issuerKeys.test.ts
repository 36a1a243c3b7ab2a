import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ISSUER_TIMES, issuerKeys, type IssuerTimes } from '../../../src/access/issuerKeys.js';
import { Tokens } from '../../../src/access/tokens.js';
import { IssuerUnavailableError } from '../../../src/errors.js';
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
function tokens(times: Partial<IssuerTimes> = {}): Tokens {
  const { jwksUri, name } = issuer;
  return new Tokens(
    { jwksUri, name, audience: AUDIENCE, scopeClaim: 'scope' },
    issuerKeys(jwksUri, { ...ISSUER_TIMES, ...times }),
  );
}
const HOLDS = { subject: expect.any(String) as unknown, scopes: ['read'] };
const unavailable = (): unknown => expect.any(IssuerUnavailableError);

describe('an issuer', () => {
  test('that does not answer at the start is asked once, and again after a while', async () => {
    await issuer.close();
    const held = tokens({ retryMs: 600_000 });
    const token = await issuer.token();
    for (let n = 0; n < 20; n += 1) await expect(held.read(token)).rejects.toEqual(unavailable());
    await issuer.listen();
    await expect(held.read(token)).rejects.toEqual(unavailable());
    expect(issuer.asked).toBe(0);
    const soon = tokens({ retryMs: 0 });
    expect(await soon.read(token)).toEqual(HOLDS);
  });

  test('that fails later lets its keys hold on, and not for ever', async () => {
    const [held, strict] = [tokens({ freshMs: 0 }), tokens({ freshMs: 0, staleMs: 0, retryMs: 0 })];
    const token = await issuer.token();
    expect(await held.read(token)).toEqual(HOLDS);
    expect(await strict.read(token)).toEqual(HOLDS);
    issuer.answer = (_request, response) => response.writeHead(500).end('{"keys":[]}');
    expect(await held.read(token)).toEqual(HOLDS);
    await expect(strict.read(token)).rejects.toEqual(unavailable());
    issuer.answer = null;
    expect(await strict.read(token)).toEqual(HOLDS);
  });

  test('that is slow is given up, by all that wait for it at once', async () => {
    issuer.answer = () => undefined;
    const held = tokens({ timeoutMs: 100, retryMs: 600_000 });
    const token = await issuer.token();
    const asked = Array.from({ length: 50 }, () => held.read(token));
    for (const read of asked) await expect(read).rejects.toEqual(unavailable());
    expect(issuer.asked).toBe(1);
  });

  test.each<[string, string]>([
    ['no JSON', '<html>'],
    ['no key set', '{"keys":{}}'],
    ['keys that are none', '{"keys":[7]}'],
    ['more than a megabyte', JSON.stringify({ keys: [], more: 'x'.repeat(2_000_000) })],
  ])('that answers %s is one that does not answer', async (_, text) => {
    issuer.answer = (_request, response) => response.end(text);
    await expect(tokens().read(await issuer.token())).rejects.toEqual(unavailable());
  });

  test('is followed nowhere else', async () => {
    const eve = await testIssuer();
    issuer.answer = (_request, response) =>
      response.writeHead(302, { location: eve.jwksUri }).end();
    await expect(tokens().read(await issuer.token())).rejects.toEqual(unavailable());
    expect(eve.asked).toBe(0);
    await eve.close();
  });

  test('that rotates its keys is asked for them, and the former ones hold no more', async () => {
    const held = tokens({ unknownMs: 0 });
    const former = await issuer.token();
    expect(await held.read(former)).toEqual(HOLDS);
    await issuer.rotate();
    expect(await held.read(await issuer.token())).toEqual(HOLDS);
    expect(await held.read(former)).toHaveProperty('got');
  });

  test('is left alone by a flood of keys that are none', async () => {
    const held = tokens();
    const invented = Array.from({ length: 300 }, (_, n) => issuer.token({}, { kid: `none-${n}` }));
    const read = await Promise.all(invented.map(async (token) => held.read(await token)));
    for (const each of read) expect(each).toHaveProperty('got');
    expect(issuer.asked).toBe(1);
    expect(await held.read(await issuer.token())).toEqual(HOLDS);
  });
});
