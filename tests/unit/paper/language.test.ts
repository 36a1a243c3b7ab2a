import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BadInputError } from '../../../src/errors.js';
import { languageOf, parseLanguage } from '../../../src/paper/language.js';
import { holds } from '../../support/property.js';

const EXPECTED = 'an ISO 639 code or a BCP 47 tag, such as en or pt-BR';

describe('a language', () => {
  test.each([
    ['en', 'en'],
    [' EN ', 'en'],
    ['eng', 'en'],
    ['ger', 'de'],
    ['deu', 'de'],
    ['fre', 'fr'],
    ['cop', 'cop'],
    ['mul', 'mul'],
    ['pt-BR', 'pt'],
    ['en_US', 'en'],
    ['zh-Hant-TW', 'zh'],
  ])('%j has the code %s', (text, code) => {
    expect(languageOf(text)).toBe(code);
    expect(parseLanguage(text, 'language')).toBe(code);
  });

  test.each(['und', 'UND', ' und '])('that is not known has none: %j', (text) => {
    expect(languageOf(text)).toBeUndefined();
    expect(parseLanguage(text, 'language')).toBeUndefined();
  });

  test.each([
    '',
    ' ',
    'e',
    'english',
    'English',
    '日本',
    'en US',
    'en--US',
    'en-x',
    '1',
    'en-toolongpart',
  ])('is not %j, which is refused by name', (text) => {
    expect(languageOf(text)).toBeUndefined();
    expect(() => parseLanguage(text, 'paper.language')).toThrow(
      new BadInputError('paper.language', text, EXPECTED),
    );
  });

  test('has one spelling, which is its own', async () => {
    await holds(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,2}$/)),
        (text) => {
          const code = languageOf(text);
          if (code === undefined) return;
          expect(code).toMatch(/^[a-z]{2,3}$/);
          expect(languageOf(code)).toBe(code);
        },
      ),
    );
  });
});
