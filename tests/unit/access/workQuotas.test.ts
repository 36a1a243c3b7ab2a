import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Account, Work } from '../../../src/access/quota.js';
import { WorkQuotas } from '../../../src/access/workQuotas.js';
import { QuotaExceededError } from '../../../src/access/quotaExceededError.js';
import { holds } from '../../support/property.js';

const KEY: Account = { kind: 'key', id: 'a', limit: 60 };
const work = (all: number, long = 0): Work => ({ all, long });

/** Quotas with a clock that is set by hand, in seconds. */
function quotasAt() {
  const clock = { s: 0 };
  return { clock, quotas: new WorkQuotas(() => clock.s * 1_000) };
}
const refusal = (asked: () => unknown): QuotaExceededError | null => {
  try {
    asked();
  } catch (error) {
    if (error instanceof QuotaExceededError) return error;
    throw error;
  }
  return null;
};
const retryAfter = (asked: () => unknown): unknown => refusal(asked)?.details['retryAfter'] ?? null;

describe('the work of a key', () => {
  test('is taken from what flows in, and comes back in a minute', () => {
    const { clock, quotas } = quotasAt();
    expect(quotas.take(KEY, work(20))).toEqual({
      ...{ limit: 60, remaining: 40, resetS: 20 },
      long: { limit: 30, remaining: 30, resetS: 0 },
    });
    expect(quotas.take(KEY, work(40))).toMatchObject({ limit: 60, remaining: 0, resetS: 60 });
    expect(retryAfter(() => quotas.take(KEY, work(10)))).toBe(10);
    clock.s = 9.5;
    expect(retryAfter(() => quotas.take(KEY, work(10)))).toBe(1);
    clock.s = 10;
    expect(quotas.take(KEY, work(10))).toMatchObject({ remaining: 0 });
    clock.s = 1_000;
    expect(quotas.take(KEY, work(1))).toMatchObject({ remaining: 59 });
  });

  test('is not less for what was refused, nor for what others do', () => {
    const { quotas } = quotasAt();
    quotas.take(KEY, work(50));
    for (let n = 0; n < 5; n += 1) expect(retryAfter(() => quotas.take(KEY, work(11)))).toBe(1);
    for (const other of [{ id: 'b' }, { kind: 'address' }, { kind: 'subject' }] as const) {
      expect(quotas.take({ ...KEY, ...other }, work(60))).toMatchObject({ remaining: 0 });
    }
    expect(quotas.take(KEY, work(10))).toMatchObject({ remaining: 0 });
  });

  test('is told to who is refused, as to others', () => {
    const { quotas } = quotasAt();
    const left = quotas.take(KEY, work(50, 30));
    for (const [asked, share] of [
      [work(11), 'all'],
      [work(5, 5), 'long'],
    ] as const) {
      expect(refusal(() => quotas.take(KEY, asked))).toMatchObject({ of: share, quota: left });
    }
  });

  test('may be more than that of a minute when all of it is there, and is then owed', () => {
    const { clock, quotas } = quotasAt();
    expect(quotas.take(KEY, work(180))).toMatchObject({ limit: 60, remaining: 0, resetS: 180 });
    clock.s = 100;
    expect(retryAfter(() => quotas.take(KEY, work(1)))).toBe(21);
    clock.s = 121;
    expect(retryAfter(() => quotas.take(KEY, work(180)))).toBe(59);
    expect(quotas.take(KEY, work(1))).toMatchObject({ remaining: 0 });
  });

  test('that is more than that of a minute can be paid in parts, and anew after the wait that is told', () => {
    const { clock, quotas } = quotasAt();
    quotas.take(KEY, work(1));
    quotas.take(KEY, work(9), work(1));
    expect(quotas.take(KEY, work(90), work(10))).toMatchObject({ remaining: 0, resetS: 100 });
    clock.s = 100;
    quotas.take(KEY, work(1));
    expect(quotas.take(KEY, work(99), work(1))).toMatchObject({ resetS: 100 });
    clock.s = 150;
    quotas.take(KEY, work(1));
    const wait = retryAfter(() => quotas.take(KEY, work(29), work(1)));
    expect(wait).toBe(21);
    clock.s += 21;
    quotas.take(KEY, work(1));
    expect(quotas.take(KEY, work(29), work(1))).toMatchObject({ remaining: 0 });
  });

  test('is never more in any minute than a full bucket and what flows in', () => {
    const { clock, quotas } = quotasAt();
    let admitted = 0;
    for (; clock.s < 60; clock.s += 0.1) {
      if (retryAfter(() => quotas.take(KEY, work(7))) === null) admitted += 7;
    }
    expect(admitted).toBeLessThanOrEqual(120);
    expect(admitted).toBeGreaterThan(105);
  });
});

describe('long reads', () => {
  test('take half of the work, and leave the other half for everything else', () => {
    const { clock, quotas } = quotasAt();
    expect(quotas.take(KEY, work(30, 30))).toMatchObject({
      remaining: 30,
      long: { limit: 30, remaining: 0, resetS: 60 },
    });
    expect(retryAfter(() => quotas.take(KEY, work(10, 10)))).toBe(20);
    expect(retryAfter(() => quotas.take(KEY, work(11, 1)))).toBe(2);
    expect(quotas.take(KEY, work(30))).toMatchObject({ remaining: 0 });
    clock.s = 20;
    expect(quotas.take(KEY, work(10, 10))).toMatchObject({ remaining: 10, long: { remaining: 0 } });
  });

  test('that are owed hold up no others', () => {
    const { quotas } = quotasAt();
    quotas.take(KEY, work(50, 50));
    expect(quotas.take(KEY, work(10))).toMatchObject({ remaining: 0 });
  });
});

describe('what was not used', () => {
  test('is there again, but never more than a full bucket', () => {
    const { quotas } = quotasAt();
    quotas.take(KEY, work(50, 20));
    expect(quotas.giveBack(KEY, work(45, 15))).toMatchObject({
      remaining: 55,
      long: { remaining: 25 },
    });
    expect(quotas.giveBack(KEY, work(1_000, 1_000))).toMatchObject({
      ...{ remaining: 60, resetS: 0 },
      long: { remaining: 30, resetS: 0 },
    });
  });

  test('lets nobody do more than a full bucket and what flows in, whatever is taken and given back', async () => {
    const step = fc.record({
      s: fc.double({ min: 0, max: 20, noNaN: true }),
      all: fc.integer({ min: 1, max: 90 }),
      used: fc.double({ min: 0, max: 1, noNaN: true }),
      isLong: fc.boolean(),
    });
    await holds(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { clock, quotas } = quotasAt();
        const done = { all: 0, long: 0 };
        // One that is larger than the bucket is admitted when it is full, and owed.
        const owed = { all: 0, long: 0 };
        for (const { s, all, used, isLong } of steps) {
          clock.s += s;
          const asked = work(all, isLong ? all : 0);
          if (retryAfter(() => quotas.take(KEY, asked)) !== null) continue;
          owed.all = Math.max(owed.all, all - 60);
          owed.long = Math.max(owed.long, asked.long - 30);
          quotas.giveBack(KEY, work(all * (1 - used), asked.long * (1 - used)));
          done.all += all * used;
          done.long += asked.long * used;
          expect(done.all).toBeLessThanOrEqual(60 + clock.s + owed.all + 1e-6);
          expect(done.long).toBeLessThanOrEqual(30 + clock.s / 2 + owed.long + 1e-6);
        }
      }),
    );
  });
});

test('a flood of addresses ends the debt of no key, and keeps no more than so many', () => {
  const { quotas } = quotasAt();
  const address = (n: number): Account => ({ kind: 'address', id: String(n), limit: 60 });
  quotas.take(KEY, work(180));
  for (let n = 0; n < 20_000; n += 1) quotas.take(address(n), work(60));
  expect(retryAfter(() => quotas.take(address(0), work(1)))).toBe(1);
  quotas.take(address(20_000), work(60));
  // The one that was asked for longest ago is forgotten.
  expect(retryAfter(() => quotas.take(address(1), work(1)))).toBeNull();
  expect(retryAfter(() => quotas.take(KEY, work(1)))).not.toBeNull();
});
