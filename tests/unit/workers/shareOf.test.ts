import { expect, test } from '@jest/globals';
import { loadConfig } from '../../../src/config/config.js';
import { shareOf } from '../../../src/workers/shareOf.js';

const config = loadConfig(
  {},
  { READS_AT_ONCE: '9', EXPORTS_AT_ONCE: '2', WALKS_AT_ONCE: '3', REMEMBERED_ANSWERS_MB: '64' },
);

test('workers share what is bounded for the server, and each has at least one', () => {
  const share = shareOf(config, 4);
  expect(share.limits).toEqual({ ...config.limits, readsAtOnce: 2, exportsAtOnce: 1 });
  expect(share.rememberedBytes).toBe(16 * 1024 ** 2);
});

test('no variable of the environment is passed on, as it may be a secret', () => {
  expect(shareOf(config, 2).privateNeo4j.environment).toEqual({});
});
