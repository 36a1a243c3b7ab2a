import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { identifierIn, paperAddress } from '../../../web/src/address/paperAddress.js';

const ORIGIN = 'https://graph.example';
/** What a browser makes of an address that somebody types or clicks. */
const opened = (address: string): string | null => identifierIn(new URL(address, ORIGIN));

const SICI = '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O';
const IDENTIFIERS = [
  '10.1016/0378-8733(89)90017-8',
  SICI,
  '10.1000/abc#def',
  '10.1000/a%2Fb',
  '10.1000/what?x=1&y=2',
  'arxiv:1803.04585',
  'https://doi.org/10.1016/0378-8733(89)90017-8',
  'nk1k97tw72tsj',
  '10.1000/ünï-引用',
];

describe('the address of a paper', () => {
  test.each(IDENTIFIERS)('leads to %s', (identifier) => {
    expect(opened(paperAddress(identifier))).toBe(identifier);
  });

  test.each(IDENTIFIERS)('leads to %s with a place on the page', (identifier) => {
    expect(opened(`${paperAddress(identifier)}?role=method#citing-papers`)).toBe(identifier);
  });

  test.each(IDENTIFIERS)('leads to %s when all of it is encoded', (identifier) => {
    expect(opened(`/papers/${encodeURIComponent(identifier)}`)).toBe(identifier);
  });

  test.each([
    '10.1016/0378-8733(89)90017-8',
    SICI,
    '10.1000/abc#def-1',
    'https://doi.org/10.1000/182',
  ])('is understood when somebody writes %s as it is', (identifier) => {
    expect(opened(`/papers/${identifier}`)).toBe(identifier);
  });

  test('is that of every identifier', () => {
    // Browsers resolve segments of one or two dots, encoded or not: no address can have them.
    const segments = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((value) => !/(^|\/)\.{1,2}(\/|\s*$)/.test(value));
    fc.assert(
      fc.property(segments, (text) => {
        const identifier = `10.1000/${text}`.trim();
        expect(opened(paperAddress(identifier))).toBe(identifier);
      }),
    );
  });

  test('never fails on what somebody types', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, hash) => {
        const found = identifierIn({ pathname: `/papers/${path}`, hash: `#${hash}` });
        expect(found === null || found.length > 0).toBe(true);
      }),
    );
  });

  test('is none without an identifier', () => {
    expect(opened('/papers/')).toBeNull();
    expect(opened('/papers/%20')).toBeNull();
    expect(opened('/compare')).toBeNull();
  });
});
