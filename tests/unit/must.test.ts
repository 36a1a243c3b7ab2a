import { expect, test } from '@jest/globals';
import { must } from '../../src/must.js';

test('what is there is given, be it empty', () => {
  expect([must(0, 'a count'), must('', 'a text'), must(false, 'a flag')]).toEqual([0, '', false]);
});

test.each([null, undefined])('%s is an error that names what is missing', (value) => {
  expect(() => must(value, 'the paper of doi:10.1/x')).toThrow(
    'Internal error: the paper of doi:10.1/x is missing.',
  );
});
