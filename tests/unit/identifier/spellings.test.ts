import { describe, expect, test } from '@jest/globals';
import { BadInputError } from '../../../src/errors.js';
import { parseIdentifier } from '../../../src/identifier/identifier.js';
import { SCHEMES } from '../../../src/identifier/schemes.js';

const S2 = '649def34f8be52c8b66281af98ae884c09aef38b';

describe('a DOI', () => {
  const sici = 'doi:10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-#';

  test.each([
    // A check character of a SICI may be #, and what follows may be a query.
    'https://doi.org/10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-#',
    'https://doi.org/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-%23',
    'https://doi.org/10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-#?from=a#b',
    '10.1002/(SICI)1097-4571(199806)49:8&lt;693::AID-ASI4&gt;3.0.CO;2-#',
    '10.1002/(SICI)1097-4571(199806)49:8&amp;lt;693::AID-ASI4&#62;3.0.CO;2-#',
    '10.1002%2F%28SICI%291097-4571%28199806%2949%3A8%3C693%3A%3AAID-ASI4%3E3.0.CO%3B2-%23',
    '10.1002/(SICI)1097-4571(199806)49:8%253C693::AID-ASI4%253E3.0.CO;2-#',
  ])('that holds a SICI is %s', (text) => {
    expect(parseIdentifier(text).key).toBe(sici);
  });

  test.each([
    [
      'https://doi.org/10.1175/1520-0469(1990)047<0024:AD?OM>2.0.CO;2?a=1',
      '10.1175/1520-0469(1990)047<0024:ad?om>2.0.co;2',
    ],
    [
      'https://doi.org/10.1890/0012-9658(2003)084[0282:EOSDAH]2.0.CO;2#top',
      '10.1890/0012-9658(2003)084[0282:eosdah]2.0.co;2',
    ],
    ['https://doi.org/10.1000/abc?x=<y>#z', '10.1000/abc'],
    ['10.1000/abc?x#y', '10.1000/abc?x#y'],
    ['https://doi.org/10.1000/100%', '10.1000/100%'],
    ['https://doi.org/10.1000/a%2', '10.1000/a%2'],
    ['https://doi.org/10.1000/%E0%41', '10.1000/%e0%41'],
  ])('%s is %s', (text, value) => {
    expect(parseIdentifier(text).value).toBe(value);
  });

  test.each([
    'doi:doi:10.1000/abc',
    'doi: 10.1000/abc',
    'DOI 10.1000/abc',
    'doi:https://doi.org/10.1000/abc',
    'https://doi.org/doi:10.1000/abc',
    'https://doi.org/https://doi.org/10.1000/abc',
    'info:doi/10.1000/abc',
    'urn:doi:10.1000/abc',
    '10.1000/abc,',
    '"10.1000/abc";',
    '(10.1000/abc)',
    '[doi:10.1000/abc],',
    '{10.1000/abc}',
    '10.1000/abc)',
    '10.1000/abc</a>',
    '10.1000/abc<br',
    '10.1000/abc<br/>',
    '<https://doi.org/10.1000/abc>',
    '10.1000/a\u00adb\u200bc',
    '\u200b10.1000/abc\u00a0',
    '10.1000/a\uff42c',
    '\ufeff10.1000/abc\u2060',
    '10.1000/abchttps://doi.org/10.1000/ABC',
    '10.1000/abc,doi:10.1000/abc',
  ])('written %j is the plain one', (text) => {
    expect(parseIdentifier(text).key).toBe('doi:10.1000/abc');
  });

  test.each([
    '10.1000/fine',
    '10.1000/a(b)c',
    '10.1000/a(b)',
    '10.1000/a[b]',
    '10.1000/a<1>',
    '10.1000/abc.',
  ])('%s stays as it is', (text) => {
    expect(parseIdentifier(text).value).toBe(text);
  });

  test('has the letters of a ligature', () => {
    expect(parseIdentifier('10.1000/j\ufb01neco').key).toBe('doi:10.1000/jfineco');
  });

  test('with another one glued behind it is refused', () => {
    for (const text of ['10.1000/abchttps://doi.org/10.1000/xyz', '10.1000/abcdoi:10.1000/xyz']) {
      expect(() => parseIdentifier(text)).toThrow(BadInputError);
    }
  });
});

test.each([
  ['cond-mat.mes-hall/0612198', 'arxiv:cond-mat/0612198'],
  ['physics.soc-ph/0601001v2', 'arxiv:physics/0601001'],
  ['https://arxiv.org/abs/cond-mat.mes-hall/0612199?context=cond-mat', 'arxiv:cond-mat/0612199'],
  ['10.48550/arXiv.cs.CL/0011001', 'arxiv:cs/0011001'],
  ['arXiv:1803.04585v2 [cs.LG]', 'arxiv:1803.04585'],
  ['1803.04585', 'arxiv:1803.04585'],
  ['W2741809807', 'openalex:W2741809807'],
  [S2, `s2:${S2}`],
  ['PMC2323736.2', 'pmcid:PMC2323736'],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/2323736', 'pmcid:PMC2323736'],
  ['https://europepmc.org/articles/PMC2323736', 'pmcid:PMC2323736'],
  ['https://europepmc.org/article/PMC/PMC2323736#abstract', 'pmcid:PMC2323736'],
  ['https://europepmc.org/article/MED/19872477', 'pmid:19872477'],
  ['PMID: 19872477', 'pmid:19872477'],
  ['PMID 19872477', 'pmid:19872477'],
  ['pmid:19872477;', 'pmid:19872477'],
  ['br/0612001', 'omid:br/0612001'],
])('%s is %s', (text, key) => {
  expect(parseIdentifier(text).key).toBe(key);
});

test('a number has the scheme that is assumed, and what shows another has that one', () => {
  expect(parseIdentifier('19872477', 'citing', 'pmid').key).toBe('pmid:19872477');
  expect(parseIdentifier('10.1000/abc', 'citing', 'pmid').key).toBe('doi:10.1000/abc');
  expect(() => parseIdentifier('x', 'citing', 'pmid')).toThrow(SCHEMES.pmid.example);
  expect(() => parseIdentifier('19872477')).toThrow(BadInputError);
});
