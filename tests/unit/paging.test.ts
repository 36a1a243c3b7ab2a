import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor } from '../../src/schema/cursor.js';
import { pageOf, readPageArgs } from '../../src/schema/paging.js';

const KEY = '2019-03-07|0123456789abc';

describe('a cursor', () => {
  test.each([
    ['NEWEST', KEY],
    ['OLDEST', `0000-00-00|0123456789abc`],
    ['MOST_CITED', `0000000017|${KEY}`],
    ['REPRESENTATIVE', `10|0000000017|${KEY}`],
    ['HUBS', '0000000017|0123456789abc'],
    ['SEARCH', '4024000000000000|0123456789abc'],
    ['HUBS_NEWEST', KEY],
    ['HUBS_CONTRADICTED', '0.401000|0123456789abc'],
  ] as const)('of order %s gives back its sort key', (order, key) => {
    expect(decodeCursor(order, encodeCursor(order, key), 'after')).toBe(key);
  });

  test('of another order is refused, naming both', () => {
    expect(() => decodeCursor('OLDEST', encodeCursor('NEWEST', KEY), 'before')).toThrow(
      /^before: got ".*", expected a cursor of order OLDEST, not of NEWEST\.$/,
    );
  });

  test('of another version is refused', () => {
    const cursor = Buffer.from(`0 NEWEST ${KEY}`).toString('base64url');
    expect(() => decodeCursor('NEWEST', cursor, 'after')).toThrow('that this connection returned');
  });

  test.each([
    '',
    '????',
    'MSBORVdFU1Q',
    `${encodeCursor('NEWEST', KEY)}=`,
    encodeCursor('NEWEST', '2019|x'),
  ])('that was changed (%j) is refused', (cursor) => {
    expect(() => decodeCursor('NEWEST', cursor, 'after')).toThrow(/^after: got /);
  });

  test('is never made of any other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor('NEWEST', text, 'after')).toThrow(/^after: got /);
      }),
    );
  });
});

describe('page arguments', () => {
  test('are 20 from the beginning when nothing is said', () => {
    const window = { limit: 20, backward: false, after: null, before: null };
    expect(readPageArgs({}, 'NEWEST')).toEqual(window);
    expect(readPageArgs({ first: null, last: null, after: null }, 'NEWEST')).toEqual(window);
  });

  test('with last are counted from the end', () => {
    expect(readPageArgs({ last: 3 }, 'NEWEST')).toMatchObject({ limit: 3, backward: true });
  });
});

describe('a page', () => {
  const found = ['d', 'c', 'b'].map((sortKey) => ({ sortKey }));
  const whole = { limit: 2, backward: false, after: null, before: null };
  const keysOf = (page: ReturnType<typeof pageOf>): string[] =>
    page.edges.map(({ item }) => item.sortKey);

  test('leaves out the one item that shows that more follow', () => {
    const page = pageOf(found, whole, 'NEWEST');
    expect(keysOf(page)).toEqual(['d', 'c']);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  test('that ends the list says so', () => {
    const page = pageOf(found.slice(1), { ...whole, after: 'd' }, 'NEWEST');
    expect(page.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('read from the end is turned round', () => {
    const page = pageOf([...found].reverse(), { ...whole, backward: true }, 'NEWEST');
    expect(keysOf(page)).toEqual(['c', 'b']);
    expect(page.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('that is empty has no cursors', () => {
    expect(pageOf([], whole, 'NEWEST').pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });
});
