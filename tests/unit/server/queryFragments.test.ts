import { describe, expect, test } from '@jest/globals';
import { priceOfQuery } from '../../support/askedOf.js';

const nodesOf = (query: string): number => priceOfQuery(query).nodes;
const ofNode = (selection: string): string => `{ node(id: "a") { id ${selection} } }`;

describe('a part of a query that is for one kind of node', () => {
  test.each([
    ['inline', ofNode('... on Paper { citers(first: 5) { totalCount } }')],
    ['as a fragment', `${ofNode('...F')} fragment F on Paper { citers(first: 5) { totalCount } }`],
    [
      'within one for all kinds',
      ofNode('... on Node { ... on Paper { citers(first: 5) { totalCount } } }'),
    ],
  ])('counts as what that kind has, %s', (_how, query) => {
    expect(nodesOf(query)).toBe(1 + 5);
  });

  test('may leave out which', () => {
    expect(nodesOf(ofNode('... { id }'))).toBe(1);
  });
});

describe('a fragment', () => {
  // More than the 25 values that come with a node, so that a paper with it counts as two.
  const titles = Array.from({ length: 30 }, (_, n) => `t${n}: title`).join(' ');
  const fragment = `fragment F on Paper { ${titles} }`;

  test.each([
    ['twice in one place counts once', '{ paper(id: "a") { ...F ...F } }', 2],
    ['again in a part of its place counts once', '{ paper(id: "a") { ...F ... { ...F } } }', 2],
    [
      'in two places counts in both',
      '{ a: paper(id: "a") { ...F } b: paper(id: "a") { ...F ...F } }',
      4,
    ],
    [
      'at two depths counts at both',
      '{ paper(id: "a") { ...F citers(first: 3) { edges { node { ...F } } } } }',
      2 + 3 * 2,
    ],
  ])('that is spread %s', (_where, query, nodes) => {
    expect(nodesOf(`${query} ${fragment}`)).toBe(nodes);
  });
});

test('each selection of a query is looked at once, and each spread of a fragment as itself', () => {
  expect(priceOfQuery('{ paper(id: "a") { id title } }').visited).toBe(3);
  const fragment = 'fragment F on Paper { id title url }';
  expect(priceOfQuery(`{ paper(id: "a") { ...F ... { title } ...F } } ${fragment}`).visited).toBe(
    1 + 3 + 1 + 3,
  );
});
