import { describe, expect, test } from '@jest/globals';
import { validate } from 'graphql';
import { buildSchema } from '../../../src/api/buildSchema.js';
import { exportArguments } from '../../../src/export/exportArguments.js';
import { exportDocuments } from '../../../src/export/exportDocuments.js';
import { EXPORT_KINDS, type ExportKind } from '../../../src/export/exportKinds.js';
import { textParameters } from '../../../src/export/readParameters.js';

const schema = buildSchema();
const kinds: [string, ExportKind][] = Object.entries(EXPORT_KINDS);

describe.each(kinds)('an export of %s', (_name, kind) => {
  const args = exportArguments(schema, kind);

  test.each([true, false])('is made of valid queries of the API, contexts: %s', (contexts) => {
    const { first, next } = exportDocuments(kind, args, contexts && kind.ofCitations);
    expect([...validate(schema, first), ...validate(schema, next)]).toEqual([]);
  });

  test('has each argument of the API as a parameter, but no place of a page', () => {
    const names = args.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const paging =
      kind.shape === 'list' ? ['after', 'last', 'before'] : ['first', 'after', 'last', 'before'];
    expect(paging.filter((name) => names.includes(name))).toEqual([]);
  });
});

test('a filter is a parameter for each of its fields', () => {
  const names = textParameters(exportArguments(schema, EXPORT_KINDS.citers)).map(
    ({ name }) => name,
  );
  expect(names).toEqual(
    expect.arrayContaining(['id', 'filter.roles', 'filter.yearFrom', 'orderBy']),
  );
  expect(names).not.toContain('filter');
});
