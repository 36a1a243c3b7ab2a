import { expect, test } from '@jest/globals';
import { cleaned, MOST_PASSES, settled } from '../../../src/identifier/spelling.js';
import { readIdentifier } from '../../../src/identifier/identifier.js';

test.each([
  ['(a)', 'a'],
  ['a(b)))]>,;"', 'a(b)'],
  ['a(b', 'a(b'],
  [' "a" ', 'a'],
  ['a</i></b>.', 'a</i></b>.'],
  ['a</i></b>', 'a'],
])('%s is cleaned to %s', (text, expected) => {
  expect(cleaned(text)).toBe(expected);
});

test('what is made to take time is given up', () => {
  let passes = 0;
  const grow = (text: string) => {
    passes += 1;
    return `${text}x`;
  };
  expect(settled('a', grow)).toBe('');
  expect(passes).toBe(MOST_PASSES);
  for (const part of ['<b', ')', '&amp;', '%25', 'doi:10.1000/a']) {
    const text = `10.1000/a${part.repeat(Math.floor(900 / part.length))}`;
    expect(readIdentifier(text)?.value ?? 'refused').toMatch(/^(refused|10\.1000\/a.*)$/);
  }
  expect(readIdentifier(`10.1000/${'<b'.repeat(100)}`)).toBeNull();
  expect(readIdentifier(`10.1000/a${')'.repeat(900)}`)?.key).toBe('doi:10.1000/a');
});
