import { describe, expect, test } from '@jest/globals';
import { makeSecretKey } from '../../../src/access/secretKey.js';
import { fileNameIn, messageIn } from '../../../web/src/client/fileText.js';
import { HeldKey, type KeyShelf } from '../../../web/src/key/heldKey.js';
import { keyId, readKey } from '../../../web/src/key/keyText.js';
import { refusalIn } from '../../../web/src/key/refusalIn.js';
import { laterOf } from '../../../web/src/parts/retryAfter.js';

const { id, text: KEY } = makeSecretKey();
const OTHER = makeSecretKey().text;

/** As a browser has it, for one tab. */
function shelfWith(kept: Record<string, string> = {}): KeyShelf & { kept: Map<string, string> } {
  const texts = new Map(Object.entries(kept));
  return {
    kept: texts,
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text),
    removeItem: (name) => void texts.delete(name),
  };
}
const deadShelf = (): KeyShelf => {
  throw new Error('This browser keeps nothing.');
};

describe('what somebody pastes', () => {
  test.each([KEY, ` ${KEY}\n`, `Bearer ${KEY}`, `Authorization: bearer  ${KEY}`])(
    'is a key, whatever surrounds it: %#',
    (text) => {
      expect(readKey(text)).toBe(KEY);
    },
  );

  test.each([
    '',
    'citegraph_',
    KEY.slice(0, -1),
    `${KEY}x`,
    `${KEY} ${KEY}`,
    'a.b',
    'a.b.',
    'né.b.c',
  ])('is none where it can be none: %#', (text) => {
    expect(readKey(text)).toBeNull();
  });

  test('may be a token, of which nothing is public', () => {
    expect([readKey('eyJh.eyJz.c2ln'), keyId('eyJh.eyJz.c2ln'), keyId(KEY)]).toEqual([
      'eyJh.eyJz.c2ln',
      null,
      id,
    ]);
  });
});

describe('the key of a tab', () => {
  test('is there again when the page is loaded again, and not when it is forgotten', () => {
    const shelf = shelfWith();
    const held = new HeldKey(() => shelf, true);
    expect(held.state).toEqual({ key: null, refusal: 'MISSING', news: null });
    held.hold(KEY);
    expect(held.state).toEqual({ key: KEY, refusal: null, news: 'TAKEN' });
    const again = new HeldKey(() => shelf, true);
    expect(again.state).toEqual({ key: KEY, refusal: null, news: null });
    again.forget();
    expect(again.state).toEqual({ key: null, refusal: 'MISSING', news: 'FORGOTTEN' });
    expect([...shelf.kept]).toEqual([]);
  });

  test('is forgotten when the server takes it no more, but not for what an earlier one got', () => {
    const shelf = shelfWith();
    const held = new HeldKey(() => shelf, true);
    held.hold(OTHER);
    held.hold(KEY);
    held.refuse(OTHER, 'NOT_TAKEN');
    held.refuse(null, 'MISSING');
    expect(held.state.key).toBe(KEY);
    held.refuse(KEY, 'NOT_TAKEN');
    held.refuse(null, 'MISSING');
    expect(held.state).toEqual({ key: null, refusal: 'NOT_TAKEN', news: null });
    expect([...shelf.kept]).toEqual([]);
  });

  test('is none where something else lies in its place', () => {
    const shelf = shelfWith({ 'citegraph.key': '<script>' });
    expect(new HeldKey(() => shelf, false).state).toEqual({ key: null, refusal: null, news: null });
  });

  test('holds also where a browser keeps nothing, and tells who listens until they do not', () => {
    const held = new HeldKey(deadShelf, false);
    let told = 0;
    const end = held.subscribe(() => (told += 1));
    held.hold(KEY);
    expect([held.state.key, told]).toEqual([KEY, 1]);
    held.forget();
    end();
    held.hold(KEY);
    expect(told).toBe(2);
    held.forget();
    // A page that was sent with its data: a proxy has a key of its own.
    expect(held.state.refusal).toBeNull();
  });
});

test.each([
  [401, 'Bearer realm="citegraph", scope="read"', null, 'MISSING'],
  [403, 'Bearer realm="citegraph", error="insufficient_scope"', null, 'MISSING'],
  [401, 'Bearer realm="citegraph", error="invalid_token"', KEY, 'NOT_TAKEN'],
  [403, 'Bearer realm="citegraph", error="insufficient_scope"', KEY, 'LACKS_SCOPE'],
  [401, 'Basic realm="proxy"', KEY, null],
  [403, null, KEY, null],
  [429, null, KEY, null],
  [200, null, KEY, null],
])('%i with %s says of a key what it means', (status, challenge, key, expected) => {
  const headers = new Headers(challenge === null ? {} : { 'www-authenticate': challenge });
  expect(refusalIn({ status, headers }, key)).toBe(expected);
});

test('an error says when the server has room again, and for whom', () => {
  const errors = (...extensions: Record<string, unknown>[]) => ({
    graphQLErrors: extensions.map((each) => ({ extensions: each })),
  });
  const quota = { code: 'QUOTA_EXCEEDED', retryAfter: 12, limit: 40 };
  expect(laterOf(errors({ code: 'X' }, quota))).toEqual({ isOwnLimit: true, seconds: 12 });
  const busy = errors({ code: 'OVERLOADED', retryAfter: 1 });
  expect(laterOf(busy)).toEqual({ isOwnLimit: false, seconds: 1 });
  expect([laterOf(errors()), laterOf(errors({ retryAfter: 'soon' }))]).toEqual([null, null]);
});

test('a file has the name that the server gives it, and a refusal its words', () => {
  expect(fileNameIn('attachment; filename="citers-arxiv-1803.04585.csv"')).toBe(
    'citers-arxiv-1803.04585.csv',
  );
  expect([fileNameIn(''), fileNameIn('attachment')]).toEqual(['citegraph', 'citegraph']);
  expect(messageIn('{"errors":[{"message":"Too much."}]}')).toBe('Too much.');
  for (const text of ['', '<html>', 'null', '[]', '{"errors":[]}', '{"errors":[{"message":1}]}']) {
    expect([text, messageIn(text)]).toEqual([text, '']);
  }
});
