import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor, type CursorList } from '../../../src/relay/cursor.js';
import { pageOf } from '../../../src/relay/page.js';
import { firstOf, readPageArgs, type PageWindow } from '../../../src/relay/paging.js';
import { holds } from '../../support/property.js';
import { relayPage } from '../../support/relayPage.js';

const KEY = '2019-03-07|0123456789abc';
const LISTS: readonly (readonly [CursorList, string])[] = [
  ['citers.NEWEST', KEY],
  ['citers.OLDEST', '0000-00-00|0123456789abc'],
  ['citers.MOST_CITED', `0000000017|${KEY}`],
  ['citers.REPRESENTATIVE', `10|0000000017|${KEY}`],
  ['references.NEWEST', KEY],
  ['references.OLDEST', KEY],
  ['references.MOST_CITED', `0000000017|${KEY}`],
  ['hubs.CITERS', '0000000017|0123456789abc'],
  ['hubs.NEWEST', KEY],
  ['hubs.CONTRADICTING_SHARE', '0.401000|0123456789abc'],
  ['byYear', '0123456789abcdef|2019'],
  ['byVenue', '0123456789abcdef|17|Annals of the | sign'],
  ['byAuthor', '0123456789abcdef|4294967295|Ada\n'],
  ['search.NEWEST', KEY],
  ['search.MOST_CITED', '0000000017|0123456789abc'],
  ['search.RELEVANCE', '4024000000000000|0123456789abc'],
];
const textCursor = (text: string): string => Buffer.from(text).toString('base64url');

describe('a cursor', () => {
  test.each(LISTS)('of %s gives back its sort key', (list, key) => {
    expect(decodeCursor(list, encodeCursor(list, key), 'after')).toBe(key);
  });

  test.each(LISTS)('of %s is refused by every other list', (list, key) => {
    const cursor = encodeCursor(list, key);
    for (const [other] of LISTS.filter(([name]) => name !== list)) {
      expect(() => decodeCursor(other, cursor, 'after')).toThrow(
        /, expected a cursor of .*, not of /,
      );
    }
  });

  test.each<[CursorList, CursorList, string]>([
    ['citers.OLDEST', 'citers.NEWEST', 'citers(orderBy: OLDEST), not of citers(orderBy: NEWEST)'],
    [
      'citers.NEWEST',
      'references.NEWEST',
      'citers(orderBy: NEWEST), not of references(orderBy: NEWEST)',
    ],
    ['search.RELEVANCE', 'hubs.NEWEST', 'search(orderBy: RELEVANCE), not of hubs(orderBy: NEWEST)'],
    ['hubs.NEWEST', 'search.RELEVANCE', 'hubs(orderBy: NEWEST), not of search(orderBy: RELEVANCE)'],
  ])('for %s, but of %s, is refused with field and order of both', (wanted, list, words) => {
    const cursor = encodeCursor(list, KEY);
    expect(() => decodeCursor(wanted, cursor, 'before')).toThrow(
      `before: got "${cursor}", expected a cursor of ${words}.`,
    );
  });

  test.each([
    [`1 NEWEST ${KEY}`, 'an older'],
    [`1 HUBS 0000000017|0123456789abc`, 'an older'],
    [`3 citers.NEWEST ${KEY}`, 'a newer'],
  ])('of another version (%s) is refused and says so', (text, age) => {
    const cursor = textCursor(text);
    expect(() => decodeCursor('citers.NEWEST', cursor, 'after')).toThrow(
      `after: got "${cursor}", expected a cursor of this version of the server; this one comes from ${age} version, so repeat the request without it.`,
    );
  });

  test.each([
    '',
    '????',
    textCursor('2 citers.NEWEST'),
    textCursor('2 toString x'),
    textCursor('0 citers.NEWEST x'),
    `${encodeCursor('citers.NEWEST', KEY)}=`,
    textCursor(`2 citers.NEWEST ${KEY} more`),
    encodeCursor('citers.NEWEST', '2019|x'),
  ])('that was changed (%j) is refused', (cursor) => {
    expect(() => decodeCursor('citers.NEWEST', cursor, 'after')).toThrow(
      /^after: got ".*", expected a cursor that this connection returned/,
    );
  });

  test.each(['8000000000000000', '7ff0000000000001', '7ff8000000000000', 'c024000000000000'])(
    'of a score that no search gives (%s) is refused',
    (score) => {
      const cursor = encodeCursor('search.RELEVANCE', `${score}|0123456789abc`);
      expect(() => decodeCursor('search.RELEVANCE', cursor, 'after')).toThrow('unchanged');
    },
  );

  test('is never made of any other text', async () => {
    await holds(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor('citers.NEWEST', text, 'after')).toThrow(/^after: got /);
      }),
    );
  });
});

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
