import { expect, test } from '@jest/globals';
import { makeSecretKey } from '../../../src/access/secretKey.js';
import { presentedKey } from '../../../src/server/access/presentedKey.js';

const secret = makeSecretKey();
const { text } = secret;

test.each([
  [['Authorization', `Bearer ${text}`]],
  [['host', 'localhost', 'AUTHORIZATION', `bearer   ${text}`, 'accept', '*/*']],
])('a key is read from %j', (headers) => {
  expect(presentedKey(headers)).toEqual({ secret });
});

test('without a header there is none', () => {
  expect(presentedKey([])).toEqual({ got: 'nothing', isGiven: false });
  // A value that is called like the header.
  expect(presentedKey(['x', 'authorization', `Bearer ${text}`, 'y'])).toEqual({
    ...{ got: 'nothing', isGiven: false },
  });
});

test.each([
  ['another scheme, or no key', `Basic ${Buffer.from(`a:${text}`).toString('base64')}`],
  ['another scheme, or no key', text],
  ['another scheme, or no key', ''],
  ['another scheme, or no key', 'Bearer'],
  ['another scheme, or no key', `Bearer ${text} ${text}`],
  ['another scheme, or no key', `Bearer${text}`],
  ['another scheme, or no key', `${' '.repeat(10_000)}Bearer ${text}`],
  ['a text that is no key', 'Bearer x'],
  ['a text that is no key', `Bearer "${text}"`],
  ['a text that is no key', `Bearer ${text}, Bearer`.replace(' Bearer', 'Bearer')],
  ['a text that is no key', `Bearer ${'x'.repeat(16_000)}`],
])('%s is told, without a word of it', (got, value) => {
  const told = presentedKey(['authorization', value]);
  expect(told).toEqual({ got, isGiven: true });
  expect(JSON.stringify(told)).not.toContain(text.slice(-43));
});

test('two headers are none, even if both are the same', () => {
  const headers = ['authorization', `Bearer ${text}`, 'Authorization', `Bearer ${text}`];
  expect(presentedKey(headers)).toEqual({ got: 'the header more than once', isGiven: true });
});
