import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beginning, shortName } from '../../../../web/src/graph/shortName.js';
import { holds } from '../../../support/property.js';

describe('the name of a paper in a drawing', () => {
  test.each([
    ['Byron, Ada', 'T', null, 'Byron'],
    ['Ada  King Byron ', 'T', 1843, 'Byron 1843'],
    ['王小明', 'T', null, '王小明'],
    [', Ada', 'On Engines', null, 'On Engines'],
    [' ', 'On Engines', 2000, 'On Engines 2000'],
    [null, 'Sketch of the Analytical Engine', null, 'Sketch of the Analytical…'],
    [null, 'x'.repeat(40), null, `${'x'.repeat(25)}…`],
  ])('of %p, %p, %p is %p', (author, title, year, name) => {
    expect(shortName(author, title, year)).toBe(name);
  });

  test('is short, whole in its signs and never empty, whatever the title', async () => {
    const unit = fc.constantFrom('a', ' ', '王', '👨‍👩‍👧‍👦', `e${'\u{1D165}'.repeat(30)}`, 'ü', '\u202E');
    await holds(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 60 }), (title) => {
        const name = beginning(title, 26);
        expect([...new Intl.Segmenter('en').segment(name)].length).toBeLessThanOrEqual(26);
        expect(name.length).toBeLessThanOrEqual(12 * 26 + 1);
        expect(name).not.toMatch(/\p{Surrogate}/u);
        expect(title.startsWith(name.replace(/…$/, '').trimEnd())).toBe(true);
        expect(name).not.toBe('');
      }),
    );
    // An odd number of units before pairs: the bound falls into one.
    expect(beginning(`e${'\u{1D165}'.repeat(300)}`, 26)).not.toMatch(/\p{Surrogate}/u);
  });
});
