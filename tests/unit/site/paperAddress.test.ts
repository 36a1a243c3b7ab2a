import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { identifierAt, PAPERS, pathOf, readableAddress } from '../../../src/site/paperAddress.js';

const identifierOf = (address: string) => identifierAt(PAPERS, readableAddress(address));

describe('the address of a paper', () => {
  test.each([
    ['/papers/10.1016/0378-8733(89)90017-8', '10.1016/0378-8733(89)90017-8'],
    ['/papers/10.1016%2F0378-8733%2889%2990017-8?roles=METHOD', '10.1016/0378-8733(89)90017-8'],
    ['/papers/10.1/a%23b%3Fc', '10.1/a#b?c'],
    ['/papers/10.1/100%', '10.1/100%'],
    ['/papers/10.1/100%25', '10.1/100%'],
    ['/papers/10.1/%zz%2Fx', '10.1/%zz/x'],
    ['/papers/%ff', '%ff'],
    ['/papers/%ff%41', '%ff%41'],
    ['/papers/', ''],
  ])('%s names %s', (address, identifier) => {
    expect(identifierOf(address)).toBe(identifier);
  });

  test.each(['/%ff', '/docs/%', '/papers', '/', '*', '/search?q=%'])(
    'is mended alone: %s stays as it is',
    (address) => {
      expect(readableAddress(address)).toBe(address);
    },
  );

  test('can be read, whatever a client sends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(typeof identifierOf(`/papers/${text}`)).toBe('string');
      }),
    );
  });

  test('of any identifier names it again, also after a browser has read it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const identifier = `10.1/${text}`;
        const { pathname, search, hash } = new URL(pathOf(PAPERS, identifier), 'http://localhost');
        expect([identifierOf(pathname), search, hash]).toEqual([identifier, '', '']);
      }),
      { examples: [['../x'], ['..'], ['a/./b'], ['?#%25%'], ['\\..\\'], ['%2e%2e/x'], ['//']] },
    );
  });
});
