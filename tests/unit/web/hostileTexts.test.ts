import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { refusalOf } from '../../../web/src/hub/refusal.js';
import { shellQuoted } from '../../../web/src/hub/shellQuoted.js';
import { webAddress } from '../../../web/src/parts/webAddress.js';

test.each([
  ['https://doi.org/10.1/a', 'https://doi.org/10.1/a'],
  ['http://example.org', 'http://example.org/'],
  ['HTTPS://Example.org/a b', 'https://example.org/a%20b'],
  ['javascript:alert(1)', null],
  ['\tjava\nscript:alert(1)', null],
  ['data:text/html,<script>', null],
  ['//example.org', null],
  ['example.org', null],
  ['', null],
  [null, null],
])('of the imported address %j, %j is linked', (text, address) => {
  expect(webAddress(text)).toBe(address);
});

test('a command to copy takes an identifier as one word, whatever is in it', () => {
  const words = ['doi:10.1/$(id)', "doi:10.1/a'; id #", 'doi:10.1/a`id`', 'arxiv:1803.04585', '-x'];
  const anyWord = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
  const sampled = fc
    .sample(anyWord, 50)
    .map((word) => word.replaceAll('\0', ''))
    .filter((word) => word !== '');
  const all = [...words, ...sampled];
  const line = `printf '%s\\0' ${all.map(shellQuoted).join(' ')}`;
  const echoed = execFileSync('sh', ['-c', line], { encoding: 'utf8' }).split('\0').slice(0, -1);
  expect(echoed).toEqual(all);
  expect(shellQuoted('doi:10.1145/3442188.3445922')).toBe('doi:10.1145/3442188.3445922');
});

test('only an error about the identifier says that it is none', () => {
  const failure = (code: string, field: string) => ({
    graphQLErrors: [{ message: 'id: got "x".', extensions: { code, field } }],
  });
  expect(refusalOf(null)).toBeNull();
  expect(refusalOf({ graphQLErrors: [] })).toBeNull();
  expect(refusalOf(failure('BAD_USER_INPUT', 'id'))).toBe('id: got "x".');
  expect(refusalOf(failure('BAD_USER_INPUT', 'filter.yearTo'))).toBeNull();
  expect(refusalOf(failure('DEADLINE_EXCEEDED', 'id'))).toBeNull();
});
