import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { titleKeyOf, titleKeyPrefixOf } from '../../../src/paper/titleKey.js';
import { holds } from '../../support/property.js';

/** The longest key, and what is left of longer ones before their hash. */
const LONGEST = 200;
const BEGINNING = 135;

describe('the key of a title', () => {
  test.each([
    ['Deep Learning: A Survey', 'deeplearningasurvey'],
    ['deep-learning — a   survey.', 'deeplearningasurvey'],
    ['Évaluation', 'evaluation'],
    ['E\u0301valuation', 'evaluation'],
    ['Straße', 'strasse'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδος', 'οδοσ'],
    ['Łódź, Ærø', 'lodzaero'],
    ['soft\u00adhyphen, zero\u200bwidth', 'softhyphenzerowidth'],
    ["Goodhart's", 'goodharts'],
    ['Goodhart\u2019s', 'goodharts'],
    ['Goodhart\u02bcs', 'goodharts'],
    ['ｆｕｌｌ ﬁ H₂O x²', 'fullfih2ox2'],
    ['การเรียนรู้เชิงลึก', 'การเรียนรู้เชิงลึก'],
    ['ディープ・ラーニング', 'ディープラーニング'],
    ['𝔘nicode', 'unicode'],
    ['?!', null],
    ['', null],
    [null, null],
    ['half of a pair: \ud835', 'halfofapair'],
  ])('%j is %j', (title, key) => {
    expect(titleKeyOf(title)).toBe(key);
  });

  test('is short, and as different as the titles are', () => {
    const long = 'x'.repeat(LONGEST);
    expect(titleKeyOf(long)).toBe(long);
    const longer = [`${long}y`, `${long}z`].map((title) => titleKeyOf(title) ?? '');
    expect(longer[0]).not.toBe(longer[1]);
    for (const key of longer) {
      expect(key).toMatch(/^x{135}#[0-9a-f]{64}$/);
      expect(key).toHaveLength(LONGEST);
    }
    expect(titleKeyOf(longer[0])).not.toBe(longer[0]);
    // Each is two code units: the beginning would end in half of one.
    expect(titleKeyOf('𠀀'.repeat(101))).toMatch(/^(?:𠀀){67}#/u);
  });

  test('is that of the same title in other spellings, and of itself', async () => {
    await holds(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), (title) => {
        const key = titleKeyOf(title);
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const) {
          expect(titleKeyOf(title.normalize(form))).toBe(key);
        }
        expect(titleKeyOf(` ${title.replaceAll(' ', ' - ')}\u200b.`)).toBe(key);
        if (key !== null && !key.includes('#')) expect(titleKeyOf(key)).toBe(key);
      }),
    );
  });

  test('begins with the key of each beginning of the title', async () => {
    await holds(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.nat(300), (title, length) => {
        const long = title.repeat(5);
        const prefix = titleKeyPrefixOf(long.slice(0, length));
        expect((titleKeyOf(long) ?? '').startsWith(prefix)).toBe(true);
        expect(prefix.length).toBeLessThanOrEqual(BEGINNING);
      }),
    );
  });
});
