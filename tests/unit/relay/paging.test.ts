import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CursorList } from '../../../src/relay/cursor.js';
import { pageOf } from '../../../src/relay/page.js';
import { firstOf, readPageArgs, type PageWindow } from '../../../src/relay/paging.js';
import { holds } from '../../support/property.js';
import { relayPage } from '../../support/relayPage.js';

describe('page arguments', () => {
  test('are 20 from the beginning when nothing is said', () => {
    const window = { limit: 20, backward: false, after: null, before: null };
    expect(readPageArgs({}, 'citers.NEWEST')).toEqual(window);
    expect(readPageArgs({ first: null, last: null, after: null }, 'citers.NEWEST')).toEqual(window);
  });

  test('with last are counted from the end', () => {
    expect(readPageArgs({ last: 3 }, 'citers.NEWEST')).toMatchObject({ limit: 3, backward: true });
  });

  test.each([{ first: 1 }, { first: 100 }, { last: 1 }, { last: 100 }])('%j is a page', (args) => {
    expect(readPageArgs(args, 'citers.NEWEST').limit).toBe(args.first ?? args.last);
  });

  test.each([
    [{ first: 0 }, 'first: got 0, expected a whole number from 1 to 100.'],
    [{ first: 101 }, 'first: got 101, expected a whole number from 1 to 100.'],
    [{ last: 0 }, 'last: got 0, expected a whole number from 1 to 100.'],
    [{ last: 101 }, 'last: got 101, expected a whole number from 1 to 100.'],
    [{ first: 1, last: 2 }, 'last: got 2, expected first or last, not both.'],
    [{ after: 'x' }, 'after: got "x"'],
    [{ before: 'x' }, 'before: got "x"'],
  ])('%j is refused', (args, message) => {
    expect(() => readPageArgs(args, 'citers.NEWEST')).toThrow(message);
  });
});

describe('a page', () => {
  const found = ['d', 'c', 'b'].map((sortKey) => ({ sortKey }));
  const whole = { limit: 2, backward: false, after: null, before: null };
  const mustNotRead = (): never => {
    throw new Error('Nothing was to be read.');
  };

  test('leaves out the one item that shows that more follow', async () => {
    const page = pageOf(found, whole, 'citers.NEWEST', mustNotRead);
    expect(await shown(page)).toEqual({ keys: ['d', 'c'], next: true, previous: false });
  });

  test('that ends the list says so', async () => {
    const page = pageOf(found.slice(1), whole, 'citers.NEWEST', mustNotRead);
    expect(await shown(page)).toEqual({ keys: ['c', 'b'], next: false, previous: false });
  });

  test('read from the end is turned round', async () => {
    const backward = { ...whole, backward: true };
    const page = pageOf([...found].reverse(), backward, 'citers.NEWEST', mustNotRead);
    expect(await shown(page)).toEqual({ keys: ['c', 'b'], next: false, previous: true });
  });

  test('that is empty has no cursors', () => {
    expect(pageOf([], whole, 'citers.NEWEST', mustNotRead).pageInfo).toMatchObject({
      startCursor: null,
      endCursor: null,
    });
  });

  test('reads what stands beyond its cursor only when asked, and once', async () => {
    let reads = 0;
    const readFirst = () => Promise.resolve({ sortKey: String(++reads) });
    const { pageInfo } = pageOf(found, { ...whole, after: 'a' }, 'citers.OLDEST', readFirst);
    expect([pageInfo.hasNextPage, pageInfo.endCursor === null, reads]).toEqual([true, false, 0]);
    await Promise.all([pageInfo.hasPreviousPage, pageInfo.hasPreviousPage]);
    expect(reads).toBe(1);
  });

  test('is that of the Relay algorithm for every list, window and place', async () => {
    const key = fc.integer({ min: 10, max: 60 }).map(String);
    await holds(
      fc.asyncProperty(
        fc.uniqueArray(key, { maxLength: 30, size: 'max' }),
        fc.constantFrom<CursorList>('citers.NEWEST', 'references.OLDEST'),
        fc.record({
          limit: fc.integer({ min: 1, max: 12 }),
          backward: fc.boolean(),
          after: fc.option(key),
          before: fc.option(key),
        }),
        async (keys, list, window) => {
          const sorted = inOrder(keys, list);
          const page = pageOf(scan(sorted, list, window), window, list, () =>
            Promise.resolve(scan(sorted, list, firstOf(window))[0]),
          );
          const { limit, backward, after, before } = window;
          const args = backward ? { last: limit, after, before } : { first: limit, after, before };
          const { places, hasNextPage, hasPreviousPage } = relayPage(
            sorted,
            args,
            list === 'references.OLDEST',
          );
          expect(await shown(page)).toEqual({
            keys: places,
            next: hasNextPage,
            previous: hasPreviousPage,
          });
        },
      ),
      { runs: 1334 },
    );
  });
});

async function shown({ edges, pageInfo }: ReturnType<typeof pageOf<{ sortKey: string }>>) {
  return {
    keys: edges.map(({ item }) => item.sortKey),
    next: await pageInfo.hasNextPage,
    previous: await pageInfo.hasPreviousPage,
  };
}

function inOrder(keys: readonly string[], list: CursorList): string[] {
  const ascending = [...keys].sort();
  return list === 'references.OLDEST' ? ascending : ascending.reverse();
}

/** What a statement finds for a window: bounds, direction and one row more than the limit. */
function scan(sorted: readonly string[], list: CursorList, window: PageWindow) {
  const { limit, backward, after, before } = window;
  const [low, high] = list === 'references.OLDEST' ? [after, before] : [before, after];
  const within = sorted.filter((key) => key > (low ?? '') && key < (high ?? '~'));
  return (backward ? within.reverse() : within).slice(0, limit + 1).map((sortKey) => ({ sortKey }));
}
