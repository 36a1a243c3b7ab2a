import { describe, expect, test } from '@jest/globals';
import { DeadlineExceededError, OverloadedError } from '../../src/errors.js';
import { QueuedReads } from '../../src/graph/queuedReads.js';
import { queries } from '../../src/graph/queries.js';
import type { Graph, RunOptions } from '../../src/graph/graph.js';

/** A graph whose reads end when they are told to. */
class HeldGraph implements Pick<Graph, 'read'> {
  readonly begun: { end: (error?: Error) => void; options: RunOptions | undefined }[] = [];

  read<Row>(_query: unknown, _params: unknown, options?: RunOptions): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      const end = (error?: Error): void => (error ? reject(error) : resolve([]));
      this.begun.push({ end, options });
    });
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const SHORT = queries.graphStatistics;
const LONG: typeof SHORT = { ...SHORT, queued: true };

describe('queued reads', () => {
  test('run at most so many at once, in order of arrival, also after a failure', async () => {
    const graph = new HeldGraph();
    const reads = new QueuedReads(graph, { short: 2, long: 1 });
    const first = reads.read(LONG, {});
    const others = [reads.read(LONG, {}), reads.read(LONG, {})];
    await settled();
    expect(graph.begun).toHaveLength(1);
    graph.begun[0]?.end(new Error('broken'));
    await expect(first).rejects.toThrow('broken');
    await settled();
    expect(graph.begun).toHaveLength(2);
    graph.begun[1]?.end();
    await others[0];
    await settled();
    graph.begun[2]?.end();
    await Promise.all(others);
  });

  test('let short reads pass', async () => {
    const graph = new HeldGraph();
    const reads = new QueuedReads(graph, { short: 2, long: 1 });
    void reads.read(LONG, {});
    void reads.read(SHORT, {});
    await settled();
    expect(graph.begun).toHaveLength(2);
  });

  test('of one request leave places to others', async () => {
    const graph = new HeldGraph();
    const reads = new QueuedReads(graph, { short: 32, long: 1 });
    const requester = {};
    for (let n = 0; n < 100; n += 1) void reads.read(SHORT, {}, { requester });
    await settled();
    expect(graph.begun).toHaveLength(16);
    void reads.read(SHORT, {}, { requester: {} });
    await settled();
    expect(graph.begun).toHaveLength(17);
  });

  test('that are long are refused when too many wait; short ones are not', async () => {
    const graph = new HeldGraph();
    const reads = new QueuedReads(graph, { short: 1, long: 1 });
    for (let n = 0; n < 100; n += 1) void reads.read(SHORT, {});
    const long = Array.from({ length: 34 }, () => reads.read(LONG, {}));
    await expect(long.at(-1)).rejects.toBeInstanceOf(OverloadedError);
  });

  test('give up the place of a caller that leaves', async () => {
    const graph = new HeldGraph();
    const reads = new QueuedReads(graph, { short: 2, long: 1 });
    const first = reads.read(LONG, {});
    const controller = new AbortController();
    const leaving = reads.read(LONG, {}, { signal: controller.signal });
    const last = reads.read(LONG, {});
    await settled();
    controller.abort(new Error('gone'));
    await expect(leaving).rejects.toThrow('gone');
    graph.begun[0]?.end();
    await first;
    await settled();
    expect(graph.begun).toHaveLength(2);
    graph.begun[1]?.end();
    await last;
  });

  test('count waiting against the time that a read may take', async () => {
    const graph = new HeldGraph();
    const reads = new QueuedReads(graph, { short: 2, long: 1 });
    const first = reads.read(LONG, {}, { timeoutMs: 60_000 });
    const late = reads.read(LONG, {}, { timeoutMs: 0 });
    await settled();
    expect(graph.begun[0]?.options?.timeoutMs).toBeLessThanOrEqual(60_000);
    graph.begun[0]?.end();
    await first;
    await expect(late).rejects.toThrow(DeadlineExceededError);
  });
});
