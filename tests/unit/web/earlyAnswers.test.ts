import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { askEarly, fetchUnlessEarly } from '../../../web/src/client/earlyAnswers.js';

const HUB = { name: 'Hub', text: 'query Hub{a}', hash: 'a1' };
const known = globalThis.fetch;
let sent: unknown[];

beforeEach(() => {
  sent = [];
  globalThis.fetch = (_address, init) => {
    sent.push(typeof init?.body === 'string' ? JSON.parse(init.body) : null);
    return Promise.resolve(new Response(String(sent.length)));
  };
});
afterEach(() => {
  globalThis.fetch = known;
});

/** What the client gets for a request: which of those that were sent answers it. */
async function answerTo(body: object): Promise<string> {
  const answer = await fetchUnlessEarly('/graphql', { method: 'POST', body: JSON.stringify(body) });
  return answer.text();
}

test('an operation is sent early by its hash', async () => {
  await askEarly(HUB, { id: 'x', filter: null });
  expect(sent).toEqual([
    {
      ...{ operationName: 'Hub', variables: { id: 'x', filter: null } },
      extensions: { persistedQuery: { version: 1, sha256Hash: 'a1' } },
    },
  ]);
});

test('its answer is taken once, for the same variables in any order', async () => {
  await askEarly(HUB, { id: 'x', filter: { yearTo: 2020, roles: ['METHOD', 'CRITIQUE'] } });
  const asked = {
    operationName: 'Hub',
    variables: { filter: { roles: ['METHOD', 'CRITIQUE'], yearTo: 2020 }, id: 'x' },
  };
  expect([await answerTo(asked), await answerTo(asked)]).toEqual(['1', '2']);
});

test.each([
  { operationName: 'Hub', variables: { id: 'y' } },
  { operationName: 'Hub', variables: { id: 'z', filter: null } },
  { operationName: 'Hub', variables: { id: ['z'] } },
  { operationName: 'Other', variables: { id: 'z' } },
  { operationName: 'Hub', variables: { id: 'z' }, query: 'query Hub{a}' },
  {},
])('another request is sent: %j', async (asked) => {
  await askEarly(HUB, { id: 'z' });
  expect(await answerTo(asked)).toBe('2');
});

test('why there is no answer is for the one who takes it', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('no network'));
  await askEarly(HUB, { id: 'x' });
  await expect(answerTo({ operationName: 'Hub', variables: { id: 'x' } })).rejects.toThrow(
    'no network',
  );
});
