import { describe, expect, test } from '@jest/globals';
import fastify from 'fastify';
import type { Quotas, Work } from '../../../src/access/quota.js';
import { WorkQuotas } from '../../../src/access/workQuotas.js';
import { Access } from '../../../src/server/access/access.js';
import { answerRefusals } from '../../../src/server/refusals.js';

/** Quotas that answer later, as those of another process do. */
function later(quotas: Quotas): Quotas {
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  return {
    take: async (...asked) => {
      await turn();
      return quotas.take(...asked);
    },
    giveBack: async (...asked) => {
      await turn();
      return quotas.giveBack(...asked);
    },
  };
}

/** A server whose only route costs so much, and then turns out to have done so much. */
function served(costPerMinute: number | null, quotas: Quotas = new WorkQuotas(() => 0)) {
  const access = new Access({ keys: null, tokens: null, costPerMinute }, quotas);
  const app = fastify();
  answerRefusals(app);
  app.addHook('onRequest', (request, reply) => access.admit(request, reply));
  app.get<{ Querystring: { price: string; done?: string } }>('/', async (request, reply) => {
    const { price, done } = request.query;
    const work = (text: string): Work => ({ all: Number(text), long: 0 });
    await access.charge(request, reply, work(price));
    await access.settle(request, reply, () => (done === undefined ? null : work(done)));
    await access.settle(request, reply, () => work(done ?? price));
    return 'done';
  });
  const ask = async (query: string, remoteAddress = '192.0.2.1', headers = {}) => {
    const { statusCode, headers: sent } = await app.inject({
      ...{ url: `/?${query}`, remoteAddress, headers },
    });
    return [statusCode, sent['ratelimit']];
  };
  return { access, ask };
}

describe.each([
  ['in this process', (quotas: Quotas) => quotas],
  ['in another one', later],
])('work that is counted %s', (_, where) => {
  const quotas = () => where(new WorkQuotas(() => 0));

  test('is charged before it is done, and what was not used is given back once', async () => {
    const { ask } = served(100, quotas());
    expect(await ask('price=40')).toEqual([200, '"work";r=60;t=24']);
    expect(await ask('price=60&done=10')).toEqual([200, '"work";r=50;t=30']);
    expect(await ask('price=51&done=0')).toEqual([429, '"work";r=49;t=31']);
    // At least one unit, and never more than the price.
    expect(await ask('price=20&done=0')).toEqual([200, '"work";r=48;t=32']);
    expect(await ask('price=20&done=500')).toEqual([200, '"work";r=28;t=44']);
  });

  test('of one address does not count for another', async () => {
    const { ask } = served(10, quotas());
    expect((await ask('price=10'))[0]).toBe(200);
    expect((await ask('price=1'))[0]).toBe(429);
    const lie = { 'x-forwarded-for': '192.0.2.9' };
    expect((await ask('price=1', '192.0.2.1', lie))[0]).toBe(429);
    expect((await ask('price=1', '192.0.2.2'))[0]).toBe(200);
  });
});

test('the server pays nothing to itself, and nobody pays where there is no limit', async () => {
  const { access, ask } = served(1);
  const own = { authorization: `Bearer ${access.own}` };
  for (let n = 0; n < 3; n += 1) {
    expect(await ask('price=50', '127.0.0.1', own)).toEqual([200, undefined]);
  }
  expect(await ask('price=1', '127.0.0.1')).toEqual([200, '"work";r=0;t=60']);
  expect((await ask('price=1', '127.0.0.1'))[0]).toBe(429);
  const free = served(null);
  expect(await free.ask('price=5000')).toEqual([200, undefined]);
});
