import { describe, expect, test } from '@jest/globals';
import { WorkQuotas } from '../../../src/access/workQuotas.js';
import { QuotaExceededError } from '../../../src/errors.js';

const KEY = { id: 'a', costPerMinute: 60 };

/** Quotas with a clock that is set by hand, in seconds. */
function quotasAt() {
  const clock = { s: 0 };
  return { clock, quotas: new WorkQuotas(() => clock.s * 1_000) };
}
const retryAfter = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    if (error instanceof QuotaExceededError) return error.details['retryAfter'];
    throw error;
  }
  return null;
};

describe('the work of a key', () => {
  test('is taken from what flows in, and comes back in a minute', () => {
    const { clock, quotas } = quotasAt();
    expect(quotas.take(KEY, 20)).toEqual({ limit: 60, remaining: 40, resetS: 20 });
    expect(quotas.take(KEY, 40)).toEqual({ limit: 60, remaining: 0, resetS: 60 });
    expect(retryAfter(() => quotas.take(KEY, 10))).toBe(10);
    clock.s = 9.5;
    expect(retryAfter(() => quotas.take(KEY, 10))).toBe(1);
    clock.s = 10;
    expect(quotas.take(KEY, 10)).toMatchObject({ remaining: 0 });
    clock.s = 1_000;
    expect(quotas.take(KEY, 1)).toMatchObject({ remaining: 59 });
  });

  test('is not less for what was refused, nor for what others do', () => {
    const { quotas } = quotasAt();
    quotas.take(KEY, 50);
    for (let n = 0; n < 5; n += 1) expect(retryAfter(() => quotas.take(KEY, 11))).toBe(1);
    expect(quotas.take({ id: 'b', costPerMinute: 60 }, 60)).toMatchObject({ remaining: 0 });
    expect(quotas.take(KEY, 10)).toMatchObject({ remaining: 0 });
  });

  test('may be more than that of a minute when all of it is there, and is then owed', () => {
    const { clock, quotas } = quotasAt();
    expect(quotas.take(KEY, 180)).toEqual({ limit: 60, remaining: 0, resetS: 180 });
    clock.s = 100;
    expect(retryAfter(() => quotas.take(KEY, 1))).toBe(21);
    clock.s = 121;
    expect(retryAfter(() => quotas.take(KEY, 180))).toBe(59);
    expect(quotas.take(KEY, 1)).toMatchObject({ remaining: 0 });
  });

  test('that is more than that of a minute can be paid in parts, and anew after the wait that is told', () => {
    const { clock, quotas } = quotasAt();
    quotas.take(KEY, 1);
    quotas.take(KEY, 9, 1);
    expect(quotas.take(KEY, 90, 10)).toMatchObject({ remaining: 0, resetS: 100 });
    clock.s = 100;
    quotas.take(KEY, 1);
    expect(quotas.take(KEY, 99, 1)).toMatchObject({ resetS: 100 });
    clock.s = 150;
    quotas.take(KEY, 1);
    const wait = retryAfter(() => quotas.take(KEY, 29, 1));
    expect(wait).toBe(21);
    clock.s += 21;
    quotas.take(KEY, 1);
    expect(quotas.take(KEY, 29, 1)).toMatchObject({ remaining: 0 });
  });

  test('is never more in any minute than a full bucket and what flows in', () => {
    const { clock, quotas } = quotasAt();
    let admitted = 0;
    for (; clock.s < 60; clock.s += 0.1) {
      if (retryAfter(() => quotas.take(KEY, 7)) === null) admitted += 7;
    }
    expect(admitted).toBeLessThanOrEqual(120);
    expect(admitted).toBeGreaterThan(105);
  });

  test('has no end without a limit', () => {
    const { quotas } = quotasAt();
    expect(quotas.take({ id: 'c', costPerMinute: null }, 1e9)).toBeNull();
  });
});
