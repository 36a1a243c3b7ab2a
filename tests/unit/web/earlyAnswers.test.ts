import { createRequest, makeOperation } from '@urql/core';
import { makeFetchURL } from '@urql/core/internal';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { askEarly, takeEarly } from '../../../web/src/client/earlyAnswers.js';

const HUB = { name: 'Hub', text: 'query Hub{a}', hash: 'a1' };
const known = globalThis.fetch;
let sent: string[];

beforeEach(() => {
  sent = [];
  globalThis.fetch = (address) => {
    sent.push(address as string);
    return Promise.resolve(new Response(String(sent.length)));
  };
});
afterEach(() => {
  globalThis.fetch = known;
});

/** The address that the client of the pages asks. */
function addressOf(
  variables: Readonly<Record<string, unknown>>,
  name = 'Hub',
  query?: string,
): string {
  const context = { url: '/graphql', preferGetMethod: 'within-url-limit' } as const;
  const request = createRequest(HUB.text, variables);
  const extensions = { persistedQuery: { version: 1, sha256Hash: HUB.hash } } as const;
  return makeFetchURL(
    makeOperation('query', request, { ...context, requestPolicy: 'network-only' }),
    {
      ...{ query, documentId: undefined, operationName: name, variables },
      extensions,
    },
  );
}

test('an operation is sent early by the address that the client would ask', async () => {
  const variables = {
    id: 'arxiv:1/x y&z',
    none: undefined,
    filter: { yearTo: 2020, roles: ['B', 'A'] },
  };
  await askEarly(HUB, variables);
  expect(sent).toEqual([addressOf(variables)]);
});

test('its answer is taken once, for the same variables in any order', async () => {
  await askEarly(HUB, { id: 'x', filter: { yearTo: 2020, roles: ['METHOD', 'CRITIQUE'] } });
  const address = addressOf({ filter: { roles: ['METHOD', 'CRITIQUE'], yearTo: 2020 }, id: 'x' });
  expect(await (await takeEarly(address))?.text()).toBe('1');
  expect(takeEarly(address)).toBeUndefined();
});

test.each([
  addressOf({ id: 'y' }),
  addressOf({ id: 'z', filter: null }),
  addressOf({ id: ['z'] }),
  addressOf({ id: 'z' }, 'Other'),
  addressOf({ id: 'z' }, 'Hub', HUB.text),
  '/graphql',
])('another request is not answered by it: %s', async (address) => {
  await askEarly(HUB, { id: 'z' });
  expect(takeEarly(address)).toBeUndefined();
});

test('what the client would send by POST is not asked early', async () => {
  const variables = { id: 'x'.repeat(2_000) };
  await askEarly(HUB, variables);
  expect([sent, addressOf(variables)]).toEqual([[], '/graphql']);
});

test('why there is no answer is for the one who takes it', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('no network'));
  await askEarly(HUB, { id: 'x' });
  await expect(takeEarly(addressOf({ id: 'x' }))).rejects.toThrow('no network');
});
