import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BadInputError } from '../../../src/errors.js';
import { identifierUrl, parseIdentifier } from '../../../src/identifier/identifier.js';
import { SCHEME_NAMES } from '../../../src/identifier/schemes.js';
import { holds } from '../../support/property.js';

const HARD = [
  ...'a.,;"()[]<>{}%#?&-/ ',
  '%3C',
  '%253e',
  '%e0',
  '&lt;',
  '&amp;',
  '&#38;',
  '\u200b',
  '\u00ad',
  '\ufb01',
  '2.0.CO;2-',
  'doi:',
  'https://doi.org/',
  '10.1000/',
  '</i>',
];

const texts = fc.oneof(
  fc
    .tuple(fc.constantFrom(...SCHEME_NAMES), fc.string({ unit: 'grapheme' }))
    .map(([scheme, value]) => `${scheme}:${value}`),
  fc.string({ unit: 'grapheme' }).map((suffix) => `10.1000/${suffix}`),
  fc.webPath().map((path) => `https://doi.org/10.1000${path}`),
  fc.stringMatching(/^arxiv:[a-z]{2,8}\/\d{7}(v\d)?$/),
  fc.stringMatching(/^(doi:10\.48550\/)?arxiv[.:]\d{4}\.\d{4,5}(v\d)?$/),
  fc.nat().map((number) => `openalex:W${number}`),
  // Texts of what the rules are about.
  fc.array(fc.constantFrom(...HARD), { maxLength: 12 }).map((parts) => `10.1000/${parts.join('')}`),
  fc.constantFrom(
    'doi:doi:10.1/x',
    'doi:https://doi.org/https://doi.org/10.1/x',
    'doi:arxiv:1803.04585',
  ),
);

/** What parses, in many forms; the others are refused with the one error. */
function parsedOrNull(text: string) {
  try {
    return parseIdentifier(text);
  } catch (error) {
    expect(error).toBeInstanceOf(BadInputError);
    return null;
  }
}

test('the key of any identifier reads as the same identifier', async () => {
  await holds(
    fc.property(texts, (text) => {
      const parsed = parsedOrNull(text);
      if (parsed !== null) expect(parseIdentifier(parsed.key)).toEqual(parsed);
    }),
    { runs: 667 },
  );
});

test('the address of any identifier reads as the same identifier', async () => {
  await holds(
    fc.property(texts, (text) => {
      const parsed = parsedOrNull(text);
      if (parsed === null) return;
      expect(parseIdentifier(identifierUrl(parsed.scheme, parsed.value))).toEqual(parsed);
    }),
    { runs: 667 },
  );
});
