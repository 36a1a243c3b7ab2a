import { describe, expect, test } from '@jest/globals';
import { Kind, parse, type FieldNode, type FragmentDefinitionNode } from 'graphql';
import { maySelect, selectedFields, selectsOnly } from '../../../src/relay/selection.js';

/** The first field of a query, as its resolver is told of it. */
function firstField(query: string) {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  let fieldNodes: FieldNode[] = [];
  for (const definition of parse(query).definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      fieldNodes = definition.selectionSet.selections.filter((node) => node.kind === Kind.FIELD);
    }
  }
  return { fieldNodes, fragments };
}

const LINE = new Set(['id', 'title', 'edges', 'node']);

describe('whether a field selects only some fields', () => {
  test.each([
    ['at once', '{ citers { edges { node { id title } } } }', true],
    ['under another name', '{ citers { edges { node { title: venue } } } }', false],
    ['by a fragment', '{ citers { ...E } } fragment E on C { edges { node { url } } }', false],
    ['by an inline fragment', '{ citers { edges { node { ... on Paper { url } } } } }', false],
    ['in a second selection of it', '{ citers { edges { node { id } } } citers { total } }', false],
    ['whatever directives say', '{ citers { edges { node { url @include(if: $no) } } } }', false],
  ])('is told of what it selects %s', (_where, query, expected) => {
    expect(selectsOnly(firstField(query), LINE)).toBe(expected);
  });
});

test.each([
  ['deep below', '{ citers { edges { node { url } } } }', true],
  ['by a fragment', '{ citers { ...E } } fragment E on C { edges { url } }', true],
  ['in a second selection of it', '{ citers { edges { id } } citers { url } }', true],
  ['whatever directives say', '{ citers { url @include(if: $no) } }', true],
  ['as another name alone', '{ citers { url: id } }', false],
  ['nowhere', '{ citers }', false],
])('a field may select one of a name: %s', (_where, query, expected) => {
  expect(maySelect(firstField(query), 'url')).toBe(expected);
});

test('each fragment is followed once, however often fragments lead to it', () => {
  const doubled = Array.from(
    { length: 40 },
    (_, level) => `fragment F${level} on Paper { id ...F${level + 1} ...F${level + 1} }`,
  );
  const query = `{ paper { ...F0 ...F0 } } ${doubled.join(' ')} fragment F40 on Paper { title }`;
  const names = selectedFields({ ...firstField(query), variableValues: {} });
  expect(names).toHaveLength(41);
  expect(selectsOnly(firstField(query), new Set(['id', 'title']))).toBe(true);
});

test('what directives leave out is not among the fields right below a field', () => {
  const query = `{ paper { a: id @skip(if: $yes) b: id @include(if: $no) c: id @include(if: $yes)
    ... @include(if: $no) { d: id } ...P @skip(if: $yes) } } fragment P on Paper { e: id }`;
  const variableValues = { yes: true, no: false };
  const fields = selectedFields({ ...firstField(query), variableValues });
  expect(fields.map(({ alias }) => alias?.value)).toEqual(['c']);
});

test('the fields right below a field are found in fragments too', () => {
  const query =
    '{ paper { id ...P ... { b: title } } } fragment P on Paper { citers { edges { id } } }';
  const names = selectedFields({ ...firstField(query), variableValues: {} }).map(
    ({ name }) => name.value,
  );
  expect(names).toEqual(['id', 'citers', 'title']);
});
