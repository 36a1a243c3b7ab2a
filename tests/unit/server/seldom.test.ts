import { expect, test } from '@jest/globals';
import { Seldom } from '../../../src/server/tracing/otel/seldom.js';

function saying(): { said: [string, number][]; seldom: Seldom; clock: { now: number } } {
  const said: [string, number][] = [];
  const clock = { now: 0 };
  const seldom = new Seldom(
    (message, times) => void said.push([message, times]),
    () => clock.now,
  );
  return { said, seldom, clock };
}

test('a message is logged once a minute, with how often it came up', () => {
  const { said, seldom, clock } = saying();
  for (const now of [0, 1, 59_999, 60_000, 60_001]) {
    clock.now = now;
    seldom.say('gone');
  }
  seldom.say('other');
  expect(said).toEqual([
    ['gone', 1],
    ['gone', 3],
    ['other', 1],
  ]);
});

test('any number of messages of any length takes bounded memory', () => {
  const { said, seldom } = saying();
  for (let n = 0; n < 1_000; n += 1) seldom.say(`${n}${'x'.repeat(10_000)}`);
  expect(Math.max(...said.map(([message]) => message.length))).toBe(300);
  expect(JSON.stringify(seldom).length).toBeLessThan(100_000);
});
