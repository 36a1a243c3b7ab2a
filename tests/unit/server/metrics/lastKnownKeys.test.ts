import { describe, expect, test } from '@jest/globals';
import type { ApiKey } from '../../../../src/access/apiKeys.queries.js';
import { makeSecretKey } from '../../../../src/access/secretKey.js';
import { LastKnownKeys } from '../../../../src/server/metrics/lastKnownKeys.js';

const secret = makeSecretKey();
const KEY: ApiKey = {
  ...{ id: secret.id, name: 'prometheus', scopes: ['metrics'], costPerMinute: null },
  ...{ createdAt: '2026-01-01T00:00:00.000Z', rotatedAt: null },
};

/** Keys of a database that gives these answers in turn, and then is gone. */
function keysAfter(...answers: (ApiKey | null)[]): LastKnownKeys {
  return new LastKnownKeys({
    find: () => {
      const answer = answers.shift();
      return answer === undefined
        ? Promise.reject(new Error('Neo4j is gone.'))
        : Promise.resolve(answer);
    },
  });
}

describe('while Neo4j does not answer', () => {
  test('a key holds that held before', async () => {
    const keys = keysAfter(KEY);
    expect(await keys.find(secret)).toEqual(KEY);
    expect(await keys.find(secret)).toEqual(KEY);
  });

  test('no other one does, nor one that was revoked before', async () => {
    const keys = keysAfter(KEY, null);
    await keys.find(secret);
    expect(await keys.find(secret)).toBeNull();
    await expect(keys.find(secret)).rejects.toThrow('Neo4j is gone.');
    const others = keysAfter(KEY);
    await others.find(secret);
    await expect(others.find(makeSecretKey())).rejects.toThrow('Neo4j is gone.');
  });
});
