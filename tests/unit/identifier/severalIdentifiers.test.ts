import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseIdentifier } from '../../../src/identifier/identifier.js';
import { isForeign, splitIdentifiers } from '../../../src/identifier/severalIdentifiers.js';
import { holds } from '../../support/property.js';

describe('a text is split', () => {
  test.each([
    ['10.5555/a', ['10.5555/a']],
    ['10.5555/a,pmid:12', ['10.5555/a', 'pmid:12']],
    ['10.5555/a, pmid:12;', ['10.5555/a', 'pmid:12']],
    ['10.5555/a | 10.5555/b|W12', ['10.5555/a', '10.5555/b', 'W12']],
    ['omid:br/061 doi:10.5555/a pmid:12', ['omid:br/061', 'doi:10.5555/a', 'pmid:12']],
    ['PMID: 123, doi: 10.5555/a', ['PMID: 123', 'doi: 10.5555/a']],
    ['wikidata:Q1 jid:abc', ['wikidata:Q1', 'jid:abc']],
    ['10.5555/a;b,c|d', ['10.5555/a;b,c|d']],
    [
      '10.1002/(SICI)1:8<6::A>3.0.CO;2-0;10.5555/a,b',
      ['10.1002/(SICI)1:8<6::A>3.0.CO;2-0', '10.5555/a,b'],
    ],
    ['10.5555/a b', ['10.5555/a', 'b']],
    [' , ;', []],
  ])('%s', (text, parts) => {
    expect(splitIdentifiers(text)).toEqual(parts);
  });

  test('between numbers where their scheme is assumed, but not within a DOI', () => {
    expect(splitIdentifiers('123, 456;789', 'pmid')).toEqual(['123', '456', '789']);
    expect(splitIdentifiers('10.1002/a>3.0.co;2', 'pmid')).toEqual(['10.1002/a>3.0.co;2']);
  });

  test('so that identifiers that are joined come apart again', async () => {
    const key = fc.constantFrom('doi:10.1000/a;b', 'pmid:12', 'arxiv:1803.04585', 'doi:10.1/(x),y');
    const separator = fc.constantFrom(',', ';', '|', ' ', ', ', ' ; ', '\n');
    await holds(
      fc.property(fc.array(key, { minLength: 1 }), separator, (keys, between) => {
        const parts = splitIdentifiers(keys.join(between));
        expect(parts.map((part) => parseIdentifier(part).key)).toEqual(keys);
      }),
    );
  });
});

test('an identifier of a scheme that citegraph does not have is foreign', () => {
  for (const text of ['wikidata:Q1', 'ISSN:1234-5678']) expect(isForeign(text)).toBe(true);
  for (const text of ['doi:x', 'https://example.org', 'urn:isbn:1', 'info:doi/1', '10.1/a:b']) {
    expect(isForeign(text)).toBe(false);
  }
});
