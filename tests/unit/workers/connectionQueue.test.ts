import { Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import { must } from '../../../src/must.js';
import { ConnectionQueue } from '../../../src/workers/connectionQueue.js';
import type { WorkerProcess } from '../../../src/workers/workerProcess.js';

/** A worker that takes what it gets at once, or keeps it on its way. */
class Taker {
  onItsWay: Socket | undefined;
  readonly got: Socket[] = [];

  constructor(
    public state: WorkerProcess['state'] = 'warm',
    public open = 0,
    private readonly isSlow = false,
  ) {}

  give(socket: Socket): void {
    this.got.push(socket);
    this.open += 1;
    if (this.isSlow) this.onItsWay = socket;
  }
}

function queueOf(workers: Taker[], most = 100) {
  const closed = { dropped: 0, late: 0 };
  const clock = { ms: 0 };
  const queue = new ConnectionQueue(
    () => workers,
    { most, waitMs: 100 },
    { dropped: () => (closed.dropped += 1), late: () => (closed.late += 1) },
    () => clock.ms,
  );
  const accept = (count: number): Socket[] =>
    Array.from({ length: count }, () => {
      const socket = new Socket();
      queue.accept(socket);
      return socket;
    });
  return { queue, accept, closed, clock };
}

test('a connection goes to the warm worker with the fewest, and equals take turns', () => {
  const workers = [new Taker('warm', 3), new Taker('warm', 0), new Taker('serving', 0)];
  queueOf(workers).accept(5);
  expect(workers.map(({ open }) => open)).toEqual([4, 4, 0]);
  const equals = [new Taker(), new Taker()];
  const { accept } = queueOf(equals);
  for (let n = 0; n < 6; n += 1) {
    accept(1);
    for (const one of equals) one.open = 0;
  }
  expect(equals.map(({ got }) => got.length)).toEqual([3, 3]);
});

test('while none is warm it goes to one that serves, and while none serves it waits', () => {
  const workers = [new Taker('starting'), new Taker('ended')];
  const { queue, accept } = queueOf(workers);
  const sockets = accept(3);
  expect([queue.isEmpty, queue.open]).toEqual([false, 3]);
  workers[0] = new Taker('serving');
  queue.passOn();
  expect(workers[0].got).toEqual(sockets);
  expect(queue.isEmpty).toBe(true);
});

test('one is on its way to a worker at a time, and the others go elsewhere or wait', () => {
  const [slow, quick] = [new Taker('warm', 0, true), new Taker('warm', 9)];
  const { queue, accept } = queueOf([slow, quick]);
  accept(4);
  expect([slow.got.length, quick.got.length]).toEqual([1, 3]);
  expect(queue.isEmpty).toBe(false);
  const { queue: alone, accept: acceptAlone } = queueOf([slow]);
  acceptAlone(2);
  expect(alone.open).toBe(slow.open + 2);
});

test('what a worker that ended did not take goes to another, before what waits', () => {
  const workers = [new Taker('warm', 0, true), new Taker('warm', 1, true)];
  const { queue, accept } = queueOf(workers);
  const [first, second, third] = accept(3);
  const [dead] = workers.splice(0, 1);
  queue.takeBack(must(dead, 'the worker that ended'));
  expect(queue.open).toBe(must(workers[0], 'the one that is left').open + 2);
  workers.push(new Taker());
  queue.passOn();
  expect(workers.map(({ got }) => got)).toEqual([[second], [first, third]]);
});

test('beyond the most, connections of all workers together, they are closed and counted', () => {
  const { accept, closed } = queueOf([new Taker('warm', 2), new Taker('warm', 1)], 5);
  const sockets = accept(4);
  expect(sockets.map(({ destroyed }) => destroyed)).toEqual([false, false, true, true]);
  expect(closed).toEqual({ dropped: 2, late: 0 });
});

test('what no worker takes in time is closed, and not what one that was lost for as long had on its way', () => {
  const lost = new Taker('warm', 0, true);
  const workers = [lost];
  const { queue, accept, closed, clock } = queueOf(workers);
  const [onItsWay, early] = accept(2);
  clock.ms = 60;
  const [later] = accept(1);
  clock.ms = 99;
  queue.closeLate();
  expect(closed.late).toBe(0);
  clock.ms = 100;
  queue.closeLate();
  expect([onItsWay, early, later].map((socket) => socket?.destroyed)).toEqual([false, true, false]);
  workers.pop();
  queue.takeBack(lost);
  clock.ms = 160;
  queue.closeLate();
  expect([onItsWay?.destroyed, later?.destroyed, closed.late]).toEqual([false, true, 2]);
  const free = new Taker();
  workers.push(free);
  queue.passOn();
  expect(free.got).toEqual([onItsWay]);
});
