import { describe, expect, test } from '@jest/globals';
import { BadInputError } from '../../../src/errors.js';
import { parseIdentifier, splitKey } from '../../../src/identifier/identifier.js';
import { SCHEME_NAMES, SCHEMES } from '../../../src/identifier/schemes.js';

const S2 = '649def34f8be52c8b66281af98ae884c09aef38b';

describe('an identifier', () => {
  test.each([
    ['doi:10.1145/3442188.3445922', 'doi:10.1145/3442188.3445922'],
    ['DOI:10.1000/ABC', 'doi:10.1000/abc'],
    ['10.1000/ABC', 'doi:10.1000/abc'],
    ['  doi:10.1000/abc ', 'doi:10.1000/abc'],
    ['https://doi.org/10.1000/ABC', 'doi:10.1000/abc'],
    ['http://dx.doi.org/10.1000/abc', 'doi:10.1000/abc'],
    ['doi.org/10.1000/a%3Fb%23c?utm=1#top', 'doi:10.1000/a?b#c'],
    ['doi:https://doi.org/10.1000/abc', 'doi:10.1000/abc'],
    [
      'doi:10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
      'doi:10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o',
    ],
    ['doi.org/10.1000/http://a', 'doi:10.1000/http://a'],
    ['doi.org/10.1000/www.a', 'doi:10.1000/www.a'],
    ['doi:10.48550/arXiv.1803.04585', 'arxiv:1803.04585'],
    ['doi:https://doi.org/10.48550/arXiv.1803.04585', 'arxiv:1803.04585'],
    ['doi:10.1000/volume.1803.04585', 'doi:10.1000/volume.1803.04585'],
    ['https://doi.org/10.48550/ARXIV.hep-th/9901001', 'arxiv:hep-th/9901001'],
    ['doi:10.48550/arxiv.other', 'doi:10.48550/arxiv.other'],
    ['arXiv:1803.04585v4', 'arxiv:1803.04585'],
    ['arxiv:0704.0001', 'arxiv:0704.0001'],
    ['arxiv:1812.04585v12', 'arxiv:1812.04585'],
    ['arxiv:hep-th/9912001v12', 'arxiv:hep-th/9912001'],
    ['arxiv:math.GT/0309136v1', 'arxiv:math/0309136'],
    ['https://arxiv.org/abs/1803.04585v2', 'arxiv:1803.04585'],
    ['https://www.arxiv.org/pdf/1803.04585.pdf', 'arxiv:1803.04585'],
    ['arxiv.org/pdf/hep-th/9901001v3', 'arxiv:hep-th/9901001'],
    ['openalex:w2741809807', 'openalex:W2741809807'],
    ['https://openalex.org/W2741809807', 'openalex:W2741809807'],
    ['https://api.openalex.org/works/W2741809807', 'openalex:W2741809807'],
    [`S2:${S2.toUpperCase()}`, `s2:${S2}`],
    [`https://www.semanticscholar.org/paper/A-Title/${S2}`, `s2:${S2}`],
    [`s2id:${S2}`, `s2:${S2}`],
    ['CorpusId:215416146', 'corpus:215416146'],
    ['https://api.semanticscholar.org/CorpusID:215416146', 'corpus:215416146'],
    ['pmid:019872477', 'pmid:19872477'],
    ['https://pubmed.ncbi.nlm.nih.gov/19872477/', 'pmid:19872477'],
    ['pmcid:2323736', 'pmcid:PMC2323736'],
    ['PMC:2323736', 'pmcid:PMC2323736'],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2323736/', 'pmcid:PMC2323736'],
    ['omid:062501777134', 'omid:br/062501777134'],
    ['https://w3id.org/oc/meta/br/062501777134', 'omid:br/062501777134'],
    ['acl:p18-1001', 'acl:P18-1001'],
    ['acl:2020.ACL-main.1', 'acl:2020.acl-main.1'],
    ['https://aclanthology.org/P18-1001.pdf', 'acl:P18-1001'],
    ['mag:2741809807', 'mag:2741809807'],
    ['DBLP:conf/nips/VaswaniSPUJGKP17', 'dblp:conf/nips/VaswaniSPUJGKP17'],
    ['https://dblp.org/rec/journals/corr/abs-1803-04585.html', 'dblp:journals/corr/abs-1803-04585'],
    ['https://hal.science/hal-01234567v2', 'hal:hal-01234567'],
    ['hal:tel-00001234', 'hal:tel-00001234'],
    ['isbn:0-262-03561-8', 'isbn:9780262035613'],
    ['urn:isbn:978-0-262-03561-3', 'isbn:9780262035613'],
    ['hdl:1721.1/26508', 'handle:1721.1/26508'],
    ['https://hdl.handle.net/1721.1/26508', 'handle:1721.1/26508'],
    ['https://hdl.handle.net/10.1000/ABC', 'doi:10.1000/abc'],
  ])('%s has the key %s', (text, key) => {
    expect(parseIdentifier(text).key).toBe(key);
  });

  test.each([
    '',
    'issn:1234-5678',
    'https://example.org/10.1000/abc',
    'abc',
    ':',
    'https://doi.org/%E0',
  ])('like %j is refused with the schemes that there are', (text) => {
    expect(() => parseIdentifier(text, 'ids[3]')).toThrow(
      /^ids\[3\]: got ".*", expected scheme:value with one of the schemes doi, arxiv, .*handle, or an address/,
    );
  });

  test.each([
    ['doi:hello', 'doi:10.1145/3442188.3445922'],
    ['arxiv:1899.00001', 'arxiv:1803.04585'],
    ['arxiv:x1803.04585', 'arxiv:1803.04585'],
    ['arxiv:1803.04585x', 'arxiv:1803.04585'],
    ['arxiv:1hep-th/9901001', 'arxiv:1803.04585'],
    ['arxiv:hep-th/9901001x', 'arxiv:1803.04585'],
    ['s2:abc', SCHEMES.s2.example],
    ['pmid:x19872477', SCHEMES.pmid.example],
    ['pmid:19872477x', SCHEMES.pmid.example],
    ['pmid:https://arxiv.org/abs/1803.04585', SCHEMES.pmid.example],
  ])('like %s is refused with an example of its scheme', (text, example) => {
    expect(() => parseIdentifier(text)).toThrow(`expected an identifier like ${example}.`);
  });

  test.each([
    'doi:10.1000/a b',
    `doi:10.1000/${'a'.repeat(500)}`,
    'doi:10.1000/\u0000',
    'doi:10.1000/\ud800',
  ])('with white space, control characters or no end is refused', (text) => {
    expect(() => parseIdentifier(text)).toThrow(BadInputError);
    expect(() => parseIdentifier(text)).toThrow(
      /^id: got "doi:10.1000\/.*, expected at most 500 characters without white space\.$/s,
    );
  });

  test.each(['https://doi.org/10.1000/a%20b', 'https://doi.org/10.1000/a%00b'])(
    'in an address, like %s, may not hide them either',
    (text) => {
      expect(() => parseIdentifier(text)).toThrow('expected scheme:value');
    },
  );

  test('may have 500 characters', () => {
    const longest = `doi:10.1000/${'a'.repeat(488)}`;
    expect(longest).toHaveLength(500);
    expect(parseIdentifier(longest).key).toBe(longest);
    expect(() => parseIdentifier(`${longest}a`)).toThrow('expected at most 500 characters');
  });

  test.each([
    ['doi:10.1000/a:b', { scheme: 'doi', value: '10.1000/a:b' }],
    ['omid:br/0625', { scheme: 'omid', value: 'br/0625' }],
  ])('with the key %s is %j', (key, parts) => {
    expect(splitKey(key)).toEqual(parts);
  });

  test('of each scheme is its example, which reads as itself', () => {
    for (const scheme of SCHEME_NAMES) {
      expect(parseIdentifier(SCHEMES[scheme].example)).toMatchObject({
        scheme,
        key: SCHEMES[scheme].example,
      });
    }
  });
});
