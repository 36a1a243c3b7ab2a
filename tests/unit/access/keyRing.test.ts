import { describe, expect, test } from '@jest/globals';
import type { HashedApiKey } from '../../../src/access/apiKeys.queries.js';
import { KeyRing } from '../../../src/access/keyRing.js';
import { hashOfKey, makeSecretKey, type SecretKey } from '../../../src/access/secretKey.js';

const stored = (secret: SecretKey): HashedApiKey => ({
  ...{ id: secret.id, name: 'test', scopes: ['read'], costPerMinute: null },
  ...{ createdAt: '2026-11-27T09:00:00.000Z', rotatedAt: null, hash: hashOfKey(secret) },
});

/** A ring over keys that can be changed, with a clock that is set by hand, and the number of reads. */
function ringOver(...keys: HashedApiKey[]) {
  const state = { keys, now: 0, reads: 0 };
  const read = () => {
    state.reads += 1;
    return Promise.resolve([...state.keys]);
  };
  return { state, ring: new KeyRing(read, () => state.now) };
}

describe('the keys of a server', () => {
  test('are found by id and secret', async () => {
    const secret = makeSecretKey();
    const { ring } = ringOver(stored(makeSecretKey()), stored(secret));
    expect(await ring.find(secret)).toMatchObject({ id: secret.id, scopes: ['read'] });
    expect(await ring.find(makeSecretKey(secret.id))).toBeNull();
    expect(await ring.find(makeSecretKey())).toBeNull();
  });

  test('are read once for all who come within two seconds, whatever they come with', async () => {
    const secret = makeSecretKey();
    const { ring, state } = ringOver(stored(secret));
    const wrong = Array.from({ length: 1_000 }, () => makeSecretKey());
    const found = await Promise.all([secret, ...wrong].map((each) => ring.find(each)));
    expect(found.filter((key) => key !== null)).toHaveLength(1);
    state.now = 1_999;
    await ring.find(secret);
    expect(state.reads).toBe(1);
  });

  test('hold no more two seconds after they were revoked or rotated, and new ones do', async () => {
    const [secret, rotated] = [makeSecretKey(), makeSecretKey()];
    const { ring, state } = ringOver(stored(secret), stored(rotated));
    await ring.find(secret);
    const [renewed, added] = [makeSecretKey(rotated.id), makeSecretKey()];
    state.keys = [stored(renewed), stored(added)];
    state.now = 2_000;
    expect(await ring.find(secret)).toBeNull();
    expect(await ring.find(rotated)).toBeNull();
    expect(await ring.find(renewed)).not.toBeNull();
    expect(await ring.find(added)).not.toBeNull();
    expect(state.reads).toBe(2);
  });

  test('are as old as the beginning of their read, not its end', async () => {
    const secret = makeSecretKey();
    const state = { now: 0, reads: 0 };
    const read = () => {
      state.reads += 1;
      state.now += 1_500;
      return Promise.resolve([stored(secret)]);
    };
    const ring = new KeyRing(read, () => state.now);
    await ring.find(secret);
    state.now += 500;
    await ring.find(secret);
    expect(state.reads).toBe(2);
  });

  test('are not taken to hold when they cannot be read, and are read again by the next one', async () => {
    const secret = makeSecretKey();
    const state = { now: 0, fails: false };
    const read = () =>
      state.fails ? Promise.reject(new Error('gone')) : Promise.resolve([stored(secret)]);
    const ring = new KeyRing(read, () => state.now);
    await ring.find(secret);
    Object.assign(state, { now: 2_000, fails: true });
    await expect(ring.find(secret)).rejects.toThrow('gone');
    state.fails = false;
    expect(await ring.find(secret)).not.toBeNull();
  });
});
