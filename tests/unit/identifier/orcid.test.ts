import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isOrcid, parseOrcid, readOrcid } from '../../../src/identifier/orcid.js';
import { holds } from '../../support/property.js';

/** Sixteen digits, by another way of computing the last one: each digit times a power of two. */
const digits = fc.array(fc.nat(9), { minLength: 15, maxLength: 15 }).map((first) => {
  const sum = first.reduce((total, digit, place) => total + digit * 2 ** (15 - place), 0);
  const check = (((1 - sum) % 11) + 11) % 11;
  return `${first.join('')}${check === 10 ? 'X' : check}`;
});
const before = fc.constantFrom(
  ...[
    '',
    'orcid:',
    'ORCID: ',
    'orcid ',
    'ORCID iD: ',
    'https://orcid.org/',
    'http://www.orcid.org/',
  ],
  ...['orcid.org/', 'HTTPS://ORCID.ORG/', 'orcid:https://orcid.org/', '  ', '\u200b'],
);
const between = fc.constantFrom('', '-', ' ', '\u2010', '\u2013', '\u2212', ' - ', '\u00ad');
const after = fc.constantFrom('', '/', ' ', '\n', '\u200e');

const spelled = (value: string): string => value.replace(/(.{4})(?=.)/g, '$1-');

describe('an ORCID', () => {
  test('is read in every spelling', async () => {
    let ends = 0;
    await holds(
      fc.property(digits, before, between, after, fc.boolean(), (value, start, gap, end, small) => {
        ends += Number(value.endsWith('X'));
        const own = spelled(value).replaceAll('-', gap);
        const text = `${start}${small ? own.toLowerCase() : own}${end}`;
        expect(readOrcid(text)).toBe(spelled(value));
        expect(readOrcid(spelled(value))).toBe(spelled(value));
        expect(isOrcid(spelled(value))).toBe(true);
        expect(isOrcid(text)).toBe(text === spelled(value));
      }),
      { runs: 500, floor: () => expect(ends).toBeGreaterThan(10) },
    );
  });

  test('is none when any one digit differs', async () => {
    await holds(
      fc.property(digits, fc.nat(15), fc.constantFrom(...'0123456789X'), (value, place, other) => {
        fc.pre(value[place] !== other);
        const wrong = spelled(`${value.slice(0, place)}${other}${value.slice(place + 1)}`);
        expect(readOrcid(wrong)).toBeNull();
        expect(isOrcid(wrong)).toBe(false);
      }),
      { runs: 300 },
    );
  });

  test.each([
    ...['', '0', 'X', '0000-0002-1825', '0000-0002-1825-00970', 'x0000-0002-1825-0097'],
    ...['https://example.org/0000-0002-1825-0097', '0000-0002-1825-0097 0000-0002-1694-233X'],
    ...['0000-0000-0000-0000', '0000_0002_1825_0097', `${' '.repeat(300)}0000-0002-1825-0097`],
  ])('is not %j', (text) => {
    expect(readOrcid(text)).toBeNull();
    expect(isOrcid(text)).toBe(false);
  });

  test('is refused with what was expected', () => {
    expect(parseOrcid('orcid:0000000218250097')).toBe('0000-0002-1825-0097');
    expect(() => parseOrcid('0000-0002-1825-0098', 'authors.orcid')).toThrow(
      'authors.orcid: got "0000-0002-1825-0098", expected 16 digits whose last one is their check digit, like 0000-0002-1825-0097.',
    );
  });
});
