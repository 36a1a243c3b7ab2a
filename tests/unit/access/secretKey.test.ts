import { describe, expect, test } from '@jest/globals';
import {
  hashOfKey,
  isSameHash,
  makeSecretKey,
  readSecretKey,
} from '../../../src/access/secretKey.js';

describe('an API key', () => {
  test('has an id, and a secret of 256 bits that is another one each time', () => {
    const keys = Array.from({ length: 50 }, () => makeSecretKey());
    for (const { id, text } of keys) {
      expect(text).toMatch(/^citegraph_[0-9a-f]{12}_[\w-]{43}$/);
      expect(readSecretKey(text)).toEqual({ id, text });
      expect(Buffer.from(text.slice(-43), 'base64url')).toHaveLength(32);
    }
    expect(new Set(keys.map(({ text }) => text.slice(-43))).size).toBe(50);
    expect(makeSecretKey('0123456789ab').text).toMatch(/^citegraph_0123456789ab_/);
  });

  test('is told by its hash, which has nothing of the secret', () => {
    const [one, other] = [makeSecretKey(), makeSecretKey()];
    expect(hashOfKey(one)).toMatch(/^[0-9a-f]{64}$/);
    expect(isSameHash(hashOfKey(one), hashOfKey({ ...one }))).toBe(true);
    expect(isSameHash(hashOfKey(one), hashOfKey(other))).toBe(false);
    expect(isSameHash(hashOfKey(one), hashOfKey({ ...one, text: `${one.text} ` }))).toBe(false);
    expect(isSameHash(hashOfKey(one), '')).toBe(false);
  });

  test.each([
    '',
    'citegraph_',
    'citegraph_0123456789ab',
    `citegraph_0123456789AB_${'x'.repeat(43)}`,
    `citegraph_0123456789ab_${'x'.repeat(42)}`,
    `citegraph_0123456789ab_${'x'.repeat(44)}`,
    `citegraph_0123456789ab_${'x'.repeat(42)}/`,
    `citegraph_0123456789ab_${'x'.repeat(43)}\n`,
    ` citegraph_0123456789ab_${'x'.repeat(43)}`,
    `${'citegraph_0123456789ab_'.repeat(9_000)}${'x'.repeat(43)}`,
  ])('is not %j', (text) => {
    expect(readSecretKey(text)).toBeNull();
  });
});
