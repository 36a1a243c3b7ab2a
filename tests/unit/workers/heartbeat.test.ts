import { expect, test } from '@jest/globals';
import { Heartbeat } from '../../../src/workers/heartbeat.js';

/** A worker that keeps what it is told until it has time for it. */
class Asked {
  beats = 0;
  tell(): void {
    this.beats += 1;
  }
}

/** A heartbeat that kills after three seconds, and whom it has killed. */
function heartbeatOf(...workers: Asked[]) {
  const killed: Asked[] = [];
  const heartbeat = new Heartbeat(
    () => workers,
    3_000,
    (worker) => killed.push(worker),
  );
  const beat = (times: number): void => {
    for (let n = 0; n < times; n += 1) heartbeat.beat();
  };
  return { heartbeat, killed, beat };
}

test('a worker that answers none of three beats is killed at the fourth, once, and no other is', () => {
  const [stuck, well] = [new Asked(), new Asked()];
  const { heartbeat, killed, beat } = heartbeatOf(stuck, well);
  for (const worker of [stuck, well]) heartbeat.hear(worker);
  for (let n = 0; n < 3; n += 1) {
    beat(1);
    heartbeat.hear(well);
  }
  expect([killed, stuck.beats]).toEqual([[], 3]);
  beat(1);
  expect(killed).toEqual([stuck]);
  for (let n = 0; n < 10; n += 1) {
    heartbeat.hear(well);
    beat(1);
  }
  expect(killed).toEqual([stuck]);
});

test('one that is busy for long, and then answers, is left alone, again and again', () => {
  const busy = new Asked();
  const { heartbeat, killed, beat } = heartbeatOf(busy);
  for (let n = 0; n < 20; n += 1) {
    heartbeat.hear(busy);
    beat(3);
  }
  expect(killed).toEqual([]);
});

test('one that still loads is not watched, until it tells something', () => {
  const loading = new Asked();
  const { heartbeat, killed, beat } = heartbeatOf(loading);
  beat(100);
  expect(killed).toEqual([]);
  heartbeat.hear(loading);
  beat(4);
  expect(killed).toEqual([loading]);
});
