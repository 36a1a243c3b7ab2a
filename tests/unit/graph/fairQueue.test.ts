import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { OverloadedError } from '../../../src/errors.js';
import { FairQueue, type QueueLimits } from '../../../src/graph/fairQueue.js';
import { settled } from '../../support/heldGraph.js';

// What is held here is held for ever where something is wrong.
jest.setTimeout(30_000);

/** A queue whose work is named, and ends when it is told to. */
class NamedWork {
  /** In order of starting. */
  readonly begun: string[] = [];
  private readonly ends = new Map<string, (error?: Error) => void>();
  private readonly queue: FairQueue;

  constructor(limits: QueueLimits) {
    this.queue = new FairQueue(limits);
  }

  ask(requester: object, name: string, signal?: AbortSignal): Promise<string> {
    const work = (): Promise<string> => {
      this.begun.push(name);
      return new Promise((resolve, reject) => {
        this.ends.set(name, (error) => (error ? reject(error) : resolve(name)));
      });
    };
    const asked = this.queue.run(requester, work, signal);
    asked.catch(() => undefined);
    return asked;
  }

  async end(name: string, error?: Error): Promise<void> {
    this.ends.get(name)?.(error);
    await settled();
  }
}

const [big, small, other] = [{}, {}, {}];

describe('a fair queue', () => {
  test('starts work at once while there are places', async () => {
    const work = new NamedWork({ atOnce: 2 });
    for (const name of ['a', 'b', 'c']) void work.ask(big, name);
    await settled();
    expect(work.begun).toEqual(['a', 'b']);
    await work.end('b');
    expect(work.begun).toEqual(['a', 'b', 'c']);
  });

  test('gives a free place to the one that has the fewest running', async () => {
    const work = new NamedWork({ atOnce: 3 });
    for (let n = 1; n <= 100; n += 1) void work.ask(big, `big ${n}`);
    void work.ask(small, 'page');
    void work.ask(small, 'its second');
    await settled();
    await work.end('big 1');
    await work.end('big 2');
    await work.end('page');
    expect(work.begun.slice(3)).toEqual(['page', 'big 4', 'its second']);
  });

  test('gives a free place to that one also when it came first', async () => {
    const work = new NamedWork({ atOnce: 4 });
    void work.ask(small, 'page');
    for (const name of ['a', 'b', 'c', 'd']) void work.ask(big, name);
    void work.ask(small, 'its second');
    await settled();
    await work.end('a');
    expect(work.begun.slice(4)).toEqual(['its second']);
  });

  test('among equals goes by order of arrival', async () => {
    const work = new NamedWork({ atOnce: 1 });
    for (const [requester, name] of [
      [big, 'a'],
      [other, 'b'],
      [small, 'c'],
      [other, 'd'],
      [big, 'e'],
    ] as const) {
      void work.ask(requester, name);
    }
    await settled();
    for (const name of ['a', 'b', 'c', 'd']) await work.end(name);
    expect(work.begun).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('lets one have only so many places, and others the rest', async () => {
    const work = new NamedWork({ atOnce: 3, ofOneAtOnce: 2 });
    for (const name of ['a', 'b', 'c']) void work.ask(big, name);
    await settled();
    expect(work.begun).toEqual(['a', 'b']);
    void work.ask(small, 'page');
    await settled();
    expect(work.begun).toEqual(['a', 'b', 'page']);
    await work.end('page');
    expect(work.begun).not.toContain('c');
    await work.end('a');
    expect(work.begun).toContain('c');
  });

  test('hands the place on after a failure, also one that comes at once', async () => {
    const work = new NamedWork({ atOnce: 1 });
    const [first, second] = [work.ask(big, 'a'), work.ask(big, 'b')];
    await settled();
    await work.end('a', new Error('broken'));
    await expect(first).rejects.toThrow('broken');
    await work.end('b');
    expect(await second).toBe('b');
    const queue = new FairQueue({ atOnce: 1 });
    const throwing = (): never => {
      throw new Error('at once');
    };
    await expect(queue.run(big, throwing)).rejects.toThrow('at once');
    expect(await queue.run(big, () => Promise.resolve('next'))).toBe('next');
  });

  test('refuses what is more than may wait, and says when to come again', async () => {
    const work = new NamedWork({ atOnce: 1, waiting: 2 });
    for (const name of ['a', 'b', 'c']) void work.ask(big, name);
    const refused = work.ask(small, 'd');
    await expect(refused).rejects.toBeInstanceOf(OverloadedError);
    await expect(refused).rejects.toMatchObject({ details: { retryAfter: 1 } });
    await work.end('a');
    void work.ask(small, 'e');
    for (const name of ['b', 'e', 'c']) await work.end(name);
    expect([...work.begun].sort()).toEqual(['a', 'b', 'c', 'e']);
  });

  test('forgets what leaves while it waits', async () => {
    const work = new NamedWork({ atOnce: 1, waiting: 1 });
    void work.ask(big, 'a');
    const controller = new AbortController();
    const leaving = work.ask(small, 'b', controller.signal);
    await settled();
    controller.abort(new Error('gone'));
    await expect(leaving).rejects.toThrow('gone');
    void work.ask(small, 'c');
    await settled();
    await work.end('a');
    expect(work.begun).toEqual(['a', 'c']);
  });

  test('takes the place of the one that leaves, and no other of the same requester', async () => {
    const work = new NamedWork({ atOnce: 1 });
    void work.ask(big, 'a');
    const controller = new AbortController();
    const leaving = work.ask(big, 'b', controller.signal);
    void work.ask(big, 'c');
    void work.ask(big, 'd');
    controller.abort(new Error('gone'));
    await expect(leaving).rejects.toThrow('gone');
    for (const name of ['a', 'c', 'd']) await work.end(name);
    expect(work.begun).toEqual(['a', 'c', 'd']);
  });

  test('takes nothing from what waits when one leaves whose work has begun', async () => {
    const work = new NamedWork({ atOnce: 1, waiting: 1 });
    void work.ask(big, 'a');
    const controller = new AbortController();
    void work.ask(big, 'b', controller.signal);
    await settled();
    await work.end('a');
    void work.ask(big, 'c');
    controller.abort(new Error('gone'));
    await expect(work.ask(big, 'd')).rejects.toBeInstanceOf(OverloadedError);
    await work.end('b');
    expect(work.begun).toEqual(['a', 'b', 'c']);
  });

  test('remembers what one has running when its other work ends or leaves', async () => {
    const work = new NamedWork({ atOnce: 9, ofOneAtOnce: 2 });
    const controller = new AbortController();
    for (const name of ['a', 'b']) void work.ask(big, name);
    const leaving = work.ask(big, 'c', controller.signal);
    controller.abort(new Error('gone'));
    await expect(leaving).rejects.toThrow('gone');
    void work.ask(big, 'd');
    await settled();
    expect(work.begun).toEqual(['a', 'b']);
    await work.end('a');
    void work.ask(big, 'e');
    await settled();
    expect(work.begun).toEqual(['a', 'b', 'd']);
  });

  test('lets nothing wait whose caller has left already', async () => {
    const work = new NamedWork({ atOnce: 1 });
    void work.ask(big, 'a');
    const gone = AbortSignal.abort(new Error('gone'));
    await expect(work.ask(small, 'b', gone)).rejects.toThrow('gone');
    await settled();
    await work.end('a');
    expect(work.begun).toEqual(['a']);
  });
});

describe('when to come again', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  test('is when what waits has had its turn, by what work took of late', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
    await jest.advanceTimersByTimeAsync(5_000);
    const work = new NamedWork({ atOnce: 2, waiting: 3 });
    for (const name of ['a', 'b', 'c', 'd', 'e']) void work.ask(big, name);
    await settled();
    await jest.advanceTimersByTimeAsync(16_000);
    await work.end('a');
    void work.ask(big, 'f');
    // An eighth of what the last one took, for three that wait and this one, two at a time.
    await expect(work.ask(big, 'g')).rejects.toMatchObject({ details: { retryAfter: 4 } });
    await work.end('b');
    void work.ask(big, 'h');
    // Of 2 s and 16 s an eighth of the way: 3.75 s.
    await expect(work.ask(big, 'i')).rejects.toMatchObject({ details: { retryAfter: 8 } });
  });
});
