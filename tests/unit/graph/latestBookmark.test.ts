import { describe, expect, test } from '@jest/globals';
import { LatestBookmark } from '../../../src/graph/latestBookmark.js';

/** Questions that are answered one by one. */
function heldQuestions() {
  const held: { resolve: (bookmark: string) => void; reject: (error: Error) => void }[] = [];
  const ask = (): Promise<string> =>
    new Promise((resolve, reject) => held.push({ resolve, reject }));
  return { held, ask };
}
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the latest bookmark', () => {
  test('is asked once for all who come before the question is sent', async () => {
    const { held, ask } = heldQuestions();
    const latest = new LatestBookmark(ask);
    const both = Promise.all([latest.current(), latest.current()]);
    await settled();
    expect(held).toHaveLength(1);
    held[0]?.resolve('b1');
    expect(await both).toEqual(['b1', 'b1']);
    expect(latest.known).toBe('b1');
  });

  test('is asked again for those who come while a question is under way, once for all of them', async () => {
    const { held, ask } = heldQuestions();
    const latest = new LatestBookmark(ask);
    const first = latest.current();
    await settled();
    const later = [latest.current(), latest.current()];
    await settled();
    expect(held).toHaveLength(1);
    held[0]?.resolve('old');
    expect(await first).toBe('old');
    await settled();
    expect(held).toHaveLength(2);
    held[1]?.resolve('new');
    expect(await Promise.all(later)).toEqual(['new', 'new']);
  });

  test('after a question that failed, the next one is sent', async () => {
    const { held, ask } = heldQuestions();
    const latest = new LatestBookmark(ask);
    const first = latest.current();
    await settled();
    const second = latest.current();
    held[0]?.reject(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    await settled();
    held[1]?.resolve('b2');
    expect(await second).toBe('b2');
    expect(latest.known).toBe('b2');
  });
});
