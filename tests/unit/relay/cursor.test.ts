import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor, type CursorList } from '../../../src/relay/cursor.js';
import { holds } from '../../support/property.js';

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
  ['hubs.INDEPENDENT_CITERS', '0000000017|0123456789abc'],
  ['hubs.CONTRADICTING_SHARE', '0.401000|0123456789abc'],
  ['byYear', '0123456789abcdef|2019'],
  ['byVenue', '0123456789abcdef|17|Annals of the | sign'],
  ['byLanguage', '0123456789abcdef|3|en'],
  ['byAuthor', '0123456789abcdef|4294967295|Ada\n'],
  ['byTier', '0123456789abcdef|2|MEGA_HUB'],
  ['byLabel', '0123456789abcdef|1|METHOD_REFERENCE'],
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
