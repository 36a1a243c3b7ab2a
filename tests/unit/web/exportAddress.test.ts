import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { parse } from 'node:querystring';
import { readExportRequest } from '../../../src/export/exportRequest.js';
import { ORDERS, POLARITIES, ROLES, SECTIONS, VERDICTS } from '../../../web/src/address/choices.js';
import { explorerFilter, readHubView } from '../../../web/src/address/hubAddress.js';
import { entryAddress, fileId, listAddress } from '../../../web/src/hub/exportAddress.js';

const schema = buildSchema(
  readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'),
);

/** What the server takes an address for. */
function askedBy(address: string): { name: string; format: string; arguments: unknown } {
  const [path = '', query = ''] = address.split('?');
  const name = path.replace('/export/', '');
  const request = readExportRequest(schema, name, { ...parse(query) }, 'text');
  return { name, format: request.format.name, arguments: request.arguments };
}

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((value) => value.trim())
  .filter((value) => value !== '');
const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(values, { nil: null });
const anyView = fc.record({
  roles: fc.subarray([...ROLES]),
  polarities: fc.subarray([...POLARITIES]),
  from: maybe(fc.integer({ min: 1, max: 9998 })),
  venue: maybe(text),
  author: maybe(text),
  section: maybe(fc.constantFrom(...SECTIONS)),
  influential: maybe(fc.boolean()),
  retracted: maybe(fc.boolean()),
  disagreement: maybe(fc.boolean()),
  verdict: maybe(fc.constantFrom(...VERDICTS)),
  source: maybe(text),
  title: maybe(text),
  sentence: maybe(text),
});

test('the file of citing papers has the filter and the order of the page, whatever its texts are', () => {
  const plain = readHubView('').view;
  fc.assert(
    fc.property(text, anyView, fc.constantFrom(...ORDERS), (id, changes, orderBy) => {
      const filter = explorerFilter({ ...plain, ...changes, basis: 'HUMAN' });
      const address = listAddress('citers', id, { format: 'csv', filter, orderBy });
      expect(askedBy(address)).toEqual({
        name: 'citers',
        format: 'csv',
        arguments: { id, orderBy, filter },
      });
    }),
  );
});

test('sentences come when they are asked for', () => {
  const address = listAddress('citers', 'arxiv:1803.04585', { format: 'jsonl', contexts: true });
  expect(address).toBe('/export/citers?id=arxiv%3A1803.04585&format=jsonl&contexts=true');
});

test('a paper alone is its neighbourhood of no distance', () => {
  expect(askedBy(entryAddress('doi:10.1/a,b#c&d', 'bibtex'))).toMatchObject({
    name: 'neighbourhood',
    format: 'bibtex',
    arguments: { ids: ['doi:10.1/a,b#c&d'], depth: 0 },
  });
});

test('files are named by an identifier that people know, if there is one', () => {
  const identifiers = [
    { scheme: 'DOI', value: '10.1/a' },
    { scheme: 'ARXIV', value: '1803.04585' },
  ] as const;
  expect(fileId({ id: 'nk1k97tw72tsj', identifiers })).toBe('doi:10.1/a');
  expect(fileId({ id: 'nk1k97tw72tsj', identifiers: [] })).toBe('nk1k97tw72tsj');
});
