import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanText } from '../../../src/paper/cleanText.js';
import { foldText } from '../../../src/paper/foldText.js';
import { luceneQueryOf } from '../../../src/search/searchText.js';
import { titleKeyOf } from '../../../src/paper/titleKey.js';
import { holds } from '../../support/property.js';
import { roughTexts } from '../../support/roughTexts.js';

describe('a clean text', () => {
  test.each([
    ['Poincare\u0301 and Ka\u0308hler', 'Poincaré and Kähler'],
    [
      'soft\u00adhyphen zero\u200bwidth \u202eevil\u202c \ufeffmark',
      'softhyphen zerowidth evil mark',
    ],
    ['nul \u0000 inside, vt \u000b and esc \u001b[31m', 'nul inside, vt and esc [31m'],
    [' two\r\nlines,\ta tab\u0085and\u2028more\u00a0\u3000 ', 'two lines, a tab and more'],
    ['half \ud83d pair \udc00', 'half \ufffd pair \ufffd'],
    ['می\u200cروم क्\u200dष', 'می\u200cروم क्\u200dष'],
    ['👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
    ['e\u200b\u0301', 'é'],
    ['plain text', 'plain text'],
    [' plain  text', 'plain text'],
    ['\u0301', '\u0301'],
  ])('of %j is %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test.each([
    '',
    ' ',
    '\u200b',
    '\u00ad \u200e',
    '\u0000\t',
    '\u200c\u200d',
    '\ufe0f',
    '\u3164',
    '\u2800',
  ])('there is none of %j, in which nobody sees anything', (text) => {
    expect(cleanText(text)).toBeUndefined();
  });

  test('is clean, whatever it is made of', async () => {
    await holds(
      fc.property(roughTexts(), (text) => {
        const clean = cleanText(text);
        if (clean === undefined) return;
        expect(cleanText(clean)).toBe(clean);
        expect(clean).toBe(clean.normalize('NFC').trim());
        expect(clean.replace(/[\u200c\u200d]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|\s\s/u);
      }),
      { runs: 500 },
    );
  });

  test('has the keys of the one that it is made of, and of one without joiners', async () => {
    await holds(
      fc.property(roughTexts({ joined: true }), (text) => {
        const clean = cleanText(text) ?? '';
        const bare = clean.replace(/[\u200c\u200d]/g, '');
        expect(foldText(clean)).toBe(foldText(bare));
        expect(titleKeyOf(clean)).toBe(titleKeyOf(bare));
        expect(luceneQueryOf(clean)).toBe(luceneQueryOf(bare));
      }),
    );
  });
});
