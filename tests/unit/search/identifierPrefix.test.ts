import { expect, test } from '@jest/globals';
import { identifierBeginning } from '../../../src/search/identifierPrefix.js';

test.each([
  ['doi:10.1145/34', 'doi:10.1145/34'],
  ['10.11', 'doi:10.11'],
  ['10.1145/ABC', 'doi:10.1145/abc'],
  ['doi:10', 'doi:10'],
  ['1803', 'arxiv:1803'],
  ['1803.04', 'arxiv:1803.04'],
  ['arXiv:1803.04585v2', 'arxiv:1803.04585'],
  ['w27', 'openalex:W27'],
  ['pmc:pmc2', 'pmcid:PMC2'],
  ['ACL:p18', 'acl:P18'],
  ['acl:2020.ACL-m', 'acl:2020.acl-m'],
  ['s2:649DEF', 's2:649def'],
])('%s begins keys like %s', (text, prefix) => {
  expect(identifierBeginning(text)?.prefix).toBe(prefix);
});

test('the id of a paper is looked up, and begins nothing', () => {
  expect(identifierBeginning('0123456789abc')).toEqual({
    surrogate: '0123456789abc',
    key: 'retired:0123456789abc',
    prefix: null,
  });
});

test.each([
  '',
  'goodhart',
  'a:b',
  'doi:',
  '180',
  '1803.04 x',
  '10.5 y',
  'retired:x',
  'work',
  '10.',
])('%j begins no identifier', (text) => {
  expect(identifierBeginning(text)).toBeNull();
});
