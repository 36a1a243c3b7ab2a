import { describe, expect, test } from '@jest/globals';
import { makeSecretKey } from '../../src/access/secretKey.js';
import { keyedServer } from '../support/keyedServer.js';
import { requestText, sendRaw } from '../support/rawHttp.js';

const HUB = 'arxiv:1803.04585';
const QUERY = `/graphql?query={paper(id:"${HUB}"){title}}`;

const keyed = keyedServer();
const { get } = keyed;

describe('what is no key', () => {
  const text = (): string => keyed.key.secret.text;
  test.each<[string, () => Record<string, string>]>([
    ['a key under another scheme', () => ({ authorization: `Basic ${btoa(`x:${text()}`)}` })],
    ['a key without a scheme', () => ({ authorization: text() })],
    ['a key in another header', () => ({ 'x-api-key': text(), cookie: `key=${text()}` })],
    ['a secret of another id', () => ({ authorization: `Bearer ${makeSecretKey().text}` })],
    [
      'another secret of an id',
      () => ({ authorization: `Bearer ${makeSecretKey(keyed.key.key.id).text}` }),
    ],
    ['a very long text', () => ({ authorization: `Bearer ${text()}${'x'.repeat(12_000)}` })],
    ['the beginning of a key', () => ({ authorization: `Bearer ${text().slice(0, -1)}` })],
  ])('%s', async (_, headers) => {
    const response = await get(QUERY, null, headers());
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain(text().slice(-43));
  });

  test.each(['access_token', 'key', 'authorization', 'api_key'])(
    'a key in the address, as %s',
    async (name) => {
      expect((await get(`${QUERY}&${name}=Bearer ${text()}`)).status).toBe(401);
      expect((await get(`/export/citers?id=${HUB}&${name}=${text()}`)).status).toBe(401);
    },
  );

  test('two headers, each with the same key', async () => {
    const line = `Bearer ${text()}`;
    const twice = requestText(`GET ${encodeURI(QUERY)} HTTP/1.1`, {
      authorization: line,
      Authorization: line,
    });
    const { status, body } = await sendRaw(keyed.server.address, twice);
    expect(status).toBe(401);
    expect(body).toContain('got the header more than once');
  });

  test('a flood of keys that are none costs no statement each', async () => {
    keyed.statements.length = 0;
    const asked = Array.from({ length: 200 }, () =>
      get(QUERY, null, { authorization: `Bearer ${makeSecretKey().text}` }),
    );
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(new Set([...keyed.statements, 'apiKeys'])).toEqual(new Set(['apiKeys']));
    expect(keyed.statements.length).toBeLessThan(100);
  });
});
