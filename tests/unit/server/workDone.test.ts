import { describe, expect, test } from '@jest/globals';
import { workDone } from '../../../src/server/workDone.js';
import { reading } from '../../support/askedOf.js';

/** The work of a query whose response has these data, and its price. */
function done(
  query: string,
  data: Record<string, unknown>,
  {
    variables = {},
    hasRead = true,
  }: { variables?: Record<string, unknown>; hasRead?: boolean } = {},
) {
  const read = reading(query, variables);
  if ('errors' in read) throw new Error(read.errors.join('\n'));
  const { work: all, long } = read.price;
  return { price: { all, long }, done: workDone(read, data, hasRead) };
}

const RELATED = 'coCited(first: 5) { nodes { id } }';
const hubsWith = (selection: string): string =>
  `{ hubs(first: 10) { edges { node { ${selection} } } } }`;
const hubs = (count: number, node: unknown = {}) => ({
  hubs: { edges: Array.from({ length: count }, () => ({ node })) },
});

describe('the work that was done', () => {
  test('is the price with as many papers as there were', () => {
    const query = hubsWith('title coCited(first: 5) { population }');
    expect(done(query, hubs(10))).toEqual({
      price: { all: 1 + 1 + 10 * 50, long: 1 + 10 * 50 },
      done: { all: 1 + 1 + 10 * 50, long: 1 + 10 * 50 },
    });
    expect(done(query, hubs(2)).done).toEqual({ all: 1 + 1 + 2 * 50, long: 1 + 2 * 50 });
    expect(done(query, hubs(0)).done).toEqual({ all: 1, long: 0 });
  });

  test('is none below nothing, as for an unknown paper or a field that failed', () => {
    const query = '{ paper(id: "a") { title coCited(first: 5) { population } } }';
    expect(done(query, { paper: null }).done).toEqual({ all: 1, long: 0 });
    expect(done(query, { paper: { title: 'A', coCited: null } }).done).toEqual({
      all: 1 + 1 + 50,
      long: 1 + 50,
    });
  });

  test('is found under aliases, in fragments, and behind directives', () => {
    const query = `query($no: Boolean!) {
      top: hubs(first: 10) { ...Edges ... on PaperConnection { ...Edges } skipped: edges @skip(if: true) { node { ...Related } } }
      other: hubs(first: 3) @include(if: $no) { ...Edges }
    }
    fragment Edges on PaperConnection { edges { node { ...Related ...Related } } }
    fragment Related on Paper { coCited(first: 5) { population } }`;
    const { price, done: found } = done(query, { top: hubs(3).hubs }, { variables: { no: false } });
    expect(price.all).toBe(1 + 1 + 10 * 50);
    expect(found).toEqual({ all: 1 + 1 + 3 * 50, long: 1 + 3 * 50 });
  });

  test('is that of introspection alone when nothing was read', () => {
    const query =
      '{ __schema { queryType { name } } search(query: "a") { edges { node { id } } } }';
    const data = { __schema: { queryType: { name: 'Query' } }, search: null };
    expect(done(query, data, { hasRead: false }).done).toEqual({ all: 50, long: 0 });
    expect(done(query, data).done?.all).toBe(50 + 30);
  });

  test('is not looked for in a response that is too large', () => {
    const nodes = Array.from({ length: 300_000 }, () => ({ node: {} }));
    expect(
      done(hubsWith(RELATED.replace('nodes { id }', 'population')), { hubs: { edges: nodes } })
        .done,
    ).toBeNull();
  });

  test('is found soon for selections that are repeated at each level', () => {
    const levels = Array.from(
      { length: 4 },
      (_, n) =>
        `fragment F${n} on Paper { a: citers(first: 1) { edges { node { ...F${n + 1} } } } a: citers(first: 1) { edges { node { ...F${n + 1} } } } }`,
    );
    const query = `{ paper(id: "a") { ...F0 } } ${levels.join(' ')} fragment F4 on Paper { id }`;
    const nested = (depth: number): object =>
      depth === 0 ? {} : { a: { edges: [{ node: nested(depth - 1) }] } };
    const { price, done: found } = done(query, { paper: nested(2) });
    expect(found?.all).toBeLessThan(price.all);
  });
});
