import { describe, expect, test } from '@jest/globals';
import { priceOfQuery } from '../../support/askedOf.js';

const nodesOf = (query: string, variables?: Record<string, unknown>): number =>
  priceOfQuery(query, variables).nodes;
const workOf = (query: string, variables?: Record<string, unknown>): number =>
  priceOfQuery(query, variables).work;

/** Pages of citers inside of each other, around `inner`. */
function nested(levels: number, first: number, inner = 'id'): string {
  return levels === 0
    ? inner
    : `citers(first: ${first}) { edges { node { ${nested(levels - 1, first, inner)} } } }`;
}
const ofPaper = (selection: string): string => `{ paper(id: "a") { ${selection} } }`;

describe('the nodes of a query', () => {
  test('one paper is one node, and its first values are free', () => {
    expect(nodesOf(ofPaper('id title'))).toBe(1);
  });

  test('each 25 values of a node count as a node', () => {
    const titles = (count: number): string =>
      Array.from({ length: count }, (_, index) => `t${index}: title`).join(' ');
    expect(nodesOf(ofPaper(titles(25)))).toBe(1);
    expect(nodesOf(ofPaper(titles(26)))).toBe(2);
    expect(nodesOf(ofPaper(nested(1, 10, titles(60))))).toBe(1 + 10 * 3);
  });

  test('so do values that belong to no node', () => {
    const counts = (count: number): string =>
      Array.from({ length: count }, (_, n) => `c${n}: graphStatistics { paperCount }`).join(' ');
    expect(nodesOf(`{ ${counts(24)} }`)).toBe(0);
    expect(nodesOf(`{ ${counts(49)} }`)).toBe(1);
    expect(nodesOf(`{ paper(id: "a") { id } ${counts(50)} }`)).toBe(1 + 2);
  });

  test('a list that is always short counts as five', () => {
    const identifiers = (count: number): string =>
      Array.from({ length: count }, (_, n) => `i${n}: identifiers { value }`).join(' ');
    expect(nodesOf(ofPaper(identifiers(5)))).toBe(1);
    expect(nodesOf(ofPaper(identifiers(6)))).toBe(2);
  });

  test('the name of a type is a value like any other', () => {
    expect(nodesOf(ofPaper('__typename'))).toBe(1);
    const names = Array.from({ length: 26 }, (_, n) => `n${n}: __typename`).join(' ');
    expect(nodesOf(ofPaper(names))).toBe(2);
  });

  test('pages multiply as they nest', () => {
    expect(nodesOf(ofPaper(nested(2, 10)))).toBe(1 + 10 * (1 + 10));
    expect(nodesOf(ofPaper('citers(last: 7) { totalCount }'))).toBe(1 + 7);
  });

  test('a page without a size counts its default, and one that is too large the largest there is', () => {
    expect(nodesOf(ofPaper('citers { totalCount }'))).toBe(1 + 20);
    expect(nodesOf(ofPaper('citers(first: 1000000) { totalCount }'))).toBe(1 + 100);
  });

  test('ids count, and so do variables and their defaults', () => {
    expect(nodesOf('query ($ids: [ID!]!) { papers(ids: $ids) { id } }', { ids: ['a', 'b'] })).toBe(
      2,
    );
    const paged = 'query ($n: Int) { paper(id: "a") { citers(first: $n) { totalCount } } }';
    expect(nodesOf(paged, { n: 7 })).toBe(1 + 7);
  });

  test('buckets multiply, and plain lists count by their values', () => {
    const buckets = 'citationSummary { roles { buckets { citers(first: 3) { totalCount } } } }';
    expect(nodesOf(ofPaper(buckets))).toBe(1 + 12 * 3);
    const contexts = ofPaper('citers(first: 10) { edges { contexts(first: 50) { source } } }');
    expect(nodesOf(contexts)).toBe(1 + 10 * 2);
  });

  test('a walk counts the papers it shows, or its starts when they are more', () => {
    const two = 'citers(first: 2) { edges { node { id } } }';
    const papers = `papers { paper { ${two} } chain { citing { ${two} } cited { id } } }`;
    expect(nodesOf(`{ traverse(from: ["a"], limit: 10) { ${papers} } }`)).toBe(
      10 * (1 + 2 + 6 * 2),
    );
    expect(nodesOf('{ traverse(from: ["a", "b", "c"], limit: 1) { starts { id } } }')).toBe(3);
  });

  test('numbers end, and do not overflow', () => {
    const aliases = Array.from(
      { length: 10 },
      (_, index) => `c${index}: ${nested(1, 100, '...F1')}`,
    );
    const fragments = Array.from(
      { length: 20 },
      (_, level) =>
        `fragment F${level + 1} on Paper { ${nested(1, 100, level === 19 ? 'id' : `...F${level + 2}`)} }`,
    );
    const price = priceOfQuery(`${ofPaper(aliases.join(' '))} ${fragments.join(' ')}`);
    expect(price.nodes).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('the work of a query', () => {
  test.each([
    ['a paper', ofPaper('id title'), 1],
    ['a page of citers in order of date', ofPaper('citers { edges { node { id } } }'), 2],
    ['one of a role', ofPaper('citers(filter: { roles: [METHOD] }) { totalCount }'), 2],
    [
      'a page by a filter without an index',
      ofPaper('citers(filter: { venue: "X" }) { edges { role } }'),
      52,
    ],
    ['its count as well', ofPaper('citers(filter: { venue: "X" }) { totalCount }'), 102],
    [
      'a page of two axes',
      ofPaper('citers(filter: { roles: [METHOD], polarities: [MIXED] }) { edges { role } }'),
      52,
    ],
    [
      'a count of an axis and years',
      ofPaper('citers(filter: { roles: [METHOD], yearTo: 2000 }) { totalCount }'),
      2,
    ],
    ['a page that is sorted', ofPaper('citers(orderBy: MOST_CITED) { edges { role } }'), 52],
    ['facets', ofPaper('citerFacets { byRole { count } }'), 51],
    ['citers by a language', ofPaper('citers(filter: { language: "en" }) { totalCount }'), 102],
    ['facets by language', ofPaper('citerFacets { byLanguage { others } }'), 101],
    ['facets by rating', ofPaper('citerFacets { byInfluential { unknown } }'), 101],
    ['facets by self-citation', ofPaper('citerFacets { bySelfCitation { count } }'), 101],
    ['facets by venue', ofPaper('citerFacets { byVenue { others } }'), 101],
    ['a list of co-cited papers', ofPaper('coCited { exact }'), 52],
    ['a search', '{ search(query: "a") { edges { score } } }', 30],
    ['its count', '{ search(query: "a") { totalCount } }', 130],
    ['a walk by default', '{ traverse(from: ["a"]) { unknownIds } }', 120],
    ['a large walk', '{ traverse(from: ["a"], budget: 200000) { unknownIds } }', 420],
    ['introspection', '{ __schema { queryType { name } } }', 50],
  ])('of %s', (_what, query, work) => {
    expect(workOf(query)).toBe(work);
  });

  test('what an index serves is one statement for all parents; the rest is for each', () => {
    expect(workOf(ofPaper(nested(1, 20, 'abstract citationSummary { total }')))).toBe(1 + 1 + 2);
    expect(workOf(ofPaper(nested(1, 20, 'coCited { exact }')))).toBe(1 + 1 + 1 + 20 * 50);
  });

  test('a filter above makes the citers of buckets dearer, down to the next list of citers', () => {
    const buckets = 'roles { buckets { citers(first: 1) { totalCount } } }';
    const filtered = (below: string): string =>
      ofPaper(`citationSummary(filter: { hasSummary: true }) { ${below} }`);
    const stored = workOf(ofPaper(`citationSummary { ${buckets} }`));
    expect(workOf(filtered(buckets))).toBe(stored + 50 + 12 * 5);
    const spread = `query { ${ofPaper('citationSummary { ...b } f: citationSummary(filter: { hasSummary: true }) { ...b }').slice(1)} fragment b on CitationSummary { ${buckets} }`;
    expect(workOf(spread)).toBe(workOf(filtered(buckets)) + stored - 1);
    const inside = (summary: string): string =>
      `roles { buckets { citers(first: 1) { nodes: edges { node { ${summary} } } } } }`;
    const [plain, other] = [
      workOf(filtered(inside('id'))),
      workOf(filtered(inside(`citationSummary { ${buckets} }`))),
    ];
    expect(other - plain).toBe(stored - 1);
    expect(workOf(ofPaper('citationSummary(filter: {}) { total }'))).toBe(
      workOf(ofPaper('citationSummary { total }')),
    );
  });

  test('each alias is work of its own', () => {
    expect(workOf('{ a: paper(id: "a") { id } b: paper(id: "a") { id } }')).toBe(2);
  });
});

describe('what directives leave out', () => {
  const query = `query ($more: Boolean!) { paper(id: "a") { id
    ... @include(if: $more) { coCited { exact } }
    ...F @skip(if: $more) } } fragment F on Paper { citers(first: 5) { totalCount } }`;

  test('is free, and what they let in is not', () => {
    expect(priceOfQuery(query, { more: true })).toMatchObject({ nodes: 21, work: 52 });
    expect(priceOfQuery(query, { more: false })).toMatchObject({ nodes: 6, work: 2 });
  });

  test('is judged by both directives together, wherever they stand', () => {
    const both = (skip: boolean, include: boolean): number =>
      nodesOf(`{ paper(id: "a") @skip(if: ${skip}) @include(if: ${include}) { id } }`);
    expect([both(false, true), both(true, true), both(false, false), both(true, false)]).toEqual([
      1, 0, 0, 0,
    ]);
  });
});

describe('the walk over the text', () => {
  test('prices each fragment once, however often fragments double', () => {
    const levels = 60;
    const fragments = Array.from(
      { length: levels },
      (_, level) => `fragment F${level} on Paper { a: ${nested(1, 1, `...F${level + 1}`)}
        b: ${nested(1, 1, `...F${level + 1}`)} }`,
    );
    const price = priceOfQuery(
      `${ofPaper('...F0')} ${fragments.join(' ')} fragment F${levels} on Paper { id }`,
    );
    expect(price.nodes).toBe(Number.MAX_SAFE_INTEGER);
    expect(price.visited).toBeLessThan(levels * 10);
  });

  test('tells depth, introspection left out, and the root fields', () => {
    expect(
      priceOfQuery(`{ paper(id: "a") { ...F } ...G } fragment F on Paper { citers { edges { cursor } } }
      fragment G on Query { __schema { types { fields { name } } } graphStatistics { paperCount } }`),
    ).toMatchObject({
      depth: 4,
      rootFields: 3,
    });
  });

  test('prices introspection by the sizes of the schema', () => {
    const types = nodesOf('{ __schema { types { name } } }');
    const fields = nodesOf('{ __schema { types { fields { name } } } }');
    expect(types).toBeGreaterThan(40);
    expect(fields).toBeGreaterThan(2 * types);
    expect(
      nodesOf('{ __type(name: "Paper") { fields { type { fields { name } } } } }'),
    ).toBeGreaterThan(20 * 20);
  });
});
