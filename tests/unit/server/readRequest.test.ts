import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, visit } from 'graphql';
import { DEFAULT_LIMITS, reading, refusals } from '../../support/askedOf.js';
import { holds } from '../../support/property.js';

const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const codesOf = (...asked: Parameters<typeof refusals>): unknown[] =>
  refusals(...asked).map(({ code }) => code);

function nested(levels: number): string {
  return levels === 0 ? 'id' : `citers(first: 1) { edges { node { ${nested(levels - 1)} } } }`;
}

describe('reading a request', () => {
  test('gives the price of one within all limits', () => {
    expect(reading('{ paper(id: "a") { id } }')).toMatchObject({ price: { nodes: 1, work: 1 } });
  });

  test.each([
    [
      'aliases',
      `{ paper(id: "a") { ${many(201, (n) => `a${n}: id`)} } }`,
      '201 aliases; at most 200',
    ],
    [
      'directives',
      `{ ${many(101, (n) => `a${n}: __typename @skip(if: true)`)} }`,
      '101 directives; at most 100',
    ],
    ['root fields', `{ ${many(51, (n) => `a${n}: __typename`)} }`, '51 root fields; at most 50'],
    ['levels', `{ ${'a {'.repeat(64)} a ${'}'.repeat(64)} }`, '65 levels of nesting; at most 64'],
    [
      'levels of a list',
      `{ paper(id: ${'['.repeat(64)}${']'.repeat(64)}) { id } }`,
      '65 levels of nesting',
    ],
  ])('refuses too many %s', (_what, query, message) => {
    const [refusal, ...others] = refusals(query);
    expect(refusal?.code).toBe('QUERY_TOO_LARGE');
    expect(refusal?.message).toContain(message);
    expect(others).toEqual([]);
  });

  test.each([
    ['aliases', `{ paper(id: "a") { ${many(200, (n) => `a${n}: id`)} } }`],
    ['directives', `{ ${many(100, (n) => `a${n}: __typename @skip(if: true)`)} }`],
    ['root fields', `{ ${many(50, (n) => `a${n}: __typename`)} }`],
    ['levels', `{ paper(id: "a") { ${'... { '.repeat(62)} id ${'}'.repeat(62)} } }`],
  ])('takes as many %s as may be', (_what, query) => {
    expect(refusals(query)).toEqual([]);
  });

  test.each([
    ['maxDepth', `{ paper(id: "a") { ${nested(3)} } }`, 11, 'QUERY_TOO_DEEP'],
    ['maxNodes', '{ paper(id: "a") { citers { totalCount } } }', 21, 'QUERY_TOO_EXPENSIVE'],
    [
      'maxWork',
      '{ paper(id: "a") { citerFacets { byRole { count } } } }',
      51,
      'QUERY_TOO_EXPENSIVE',
    ],
  ] as const)('takes what reaches %s, and nothing above it', (name, query, limit, code) => {
    const at = (most: number) =>
      codesOf(query, {}, { limits: { ...DEFAULT_LIMITS, [name]: most } });
    expect(at(limit)).toEqual([]);
    expect(at(limit - 1)).toEqual([code]);
  });

  test('counts root fields that fragments hold', () => {
    const query = `{ ...F } fragment F on Query { ${many(51, (n) => `a${n}: __typename`)} }`;
    expect(codesOf(query)).toEqual(['QUERY_TOO_LARGE']);
  });

  test('refuses a query that is nested too deep, with its depth and the limit', () => {
    const [refusal] = refusals(`{ paper(id: "a") { ${nested(10)} } }`);
    expect(refusal?.code).toBe('QUERY_TOO_DEEP');
    expect(refusal?.message).toContain('nested 32 fields deep; at most 15');
  });

  test('refuses a query that could return too many nodes, and one that takes too much work', () => {
    const limits = { ...DEFAULT_LIMITS, maxNodes: 10, maxWork: 50 };
    expect(
      refusals('{ paper(id: "a") { citers { totalCount } } }', {}, { limits })[0],
    ).toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      message: expect.stringContaining('21 nodes; at most 10'),
    });
    expect(
      refusals('{ paper(id: "a") { citerFacets { byRole { count } } } }', {}, { limits })[0],
    ).toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      message: expect.stringContaining('51 units of work; at most 50'),
    });
  });

  test('names what validation finds, and prices nothing invalid', () => {
    expect(codesOf('{ paper(id: "a") { nonsense } other }')).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    expect(codesOf('{ paper(id: "a") { ...F } } fragment F on Paper { ...F }')).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });

  test('says which operation cannot be run, and why', () => {
    expect(refusals('query A { __typename } query B { __typename }')[0]?.message).toContain(
      'set operationName to the one to run',
    );
    expect(refusals('query A { __typename }', {}, { operationName: 'B' })[0]).toMatchObject({
      code: 'OPERATION_RESOLUTION_FAILURE',
      message: 'operationName: got "B", expected the name of an operation in the document.',
    });
    for (const kind of ['mutation', 'subscription']) {
      expect(codesOf(`${kind} { anything }`)).toEqual(['OPERATION_RESOLUTION_FAILURE']);
    }
  });

  test('refuses a null for an argument that must have a value', () => {
    const query = 'query ($n: Int = 5) { paper(id: "a") { authors(first: $n) { name } } }';
    expect(refusals(query, { n: null })[0]).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('must not be null'),
    });
  });
});

describe('variables', () => {
  const query =
    'query ($f: CitationFilter, $ids: [ID!]!) { paper(id: "a") { citers(filter: $f) { totalCount } } papers(ids: $ids) { id } }';
  const filtered =
    'query ($f: CitationFilter) { paper(id: "a") { citers(filter: $f) { totalCount } } }';

  test('that do not fit are refused with at most five errors and one that says so', () => {
    const unknown = (count: number) => ({
      f: Object.fromEntries(Array.from({ length: count }, (_, n) => [`key${n}`, n])),
    });
    expect(refusals(filtered, unknown(5))).toHaveLength(5);
    // So few first: without a bound, thousands would take all memory before they fail.
    expect(refusals(filtered, unknown(9))).toHaveLength(6);
    const errors = refusals(filtered, unknown(18_000));
    expect(errors).toHaveLength(6);
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['BAD_USER_INPUT']));
    const roles = Array.from({ length: 15_000 }, () => 'WRONG');
    expect(refusals(filtered, { f: { roles } })).toHaveLength(6);
  });

  test('may be nested as deep as JSON can be', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 6_000; level += 1) deep = level % 2 ? [deep] : { a: deep };
    expect(codesOf(filtered, { f: deep })).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(query, { ids: [deep] })).toEqual(expect.arrayContaining(['BAD_USER_INPUT']));
  });

  test('are weighed by what they are, not by what they look like', () => {
    const first = 'query ($n: Int) { paper(id: "a") { citers(first: $n) { totalCount } } }';
    expect(codesOf(first, { n: Array.from({ length: 100 }, () => 1) })).toEqual(['BAD_USER_INPUT']);
    expect(reading(first, { n: 100 })).toMatchObject({ price: { nodes: 101 } });
  });
});

describe('the work of reading', () => {
  /** Fragments that spread later ones, each as often as it likes, under names of their own. */
  const documents = fc
    .array(fc.array(fc.tuple(fc.nat(9), fc.nat(3)), { size: 'max', maxLength: 6 }), {
      size: 'max',
      minLength: 2,
      maxLength: 30,
    })
    .map((fragments) => {
      const texts = fragments.map((spreads, index) => {
        const later = spreads.map(([step, name]) => {
          const next = index + 1 + step;
          const spread = next < fragments.length ? `...F${next}` : 'id';
          return `a${name}: citers(first: 1) { edges { node { ${spread} } } } ${spread}`;
        });
        return `fragment F${index} on Paper { id ${later.join(' ')} }`;
      });
      const all = fragments.map((_, index) => `...F${index}`).join(' ');
      return `{ paper(id: "a") { ${all} } } ${texts.join(' ')}`;
    });

  test('looks at each node of a document a few times at most, however its fragments lead', async () => {
    let priced = 0;
    await holds(
      fc.property(documents, (query) => {
        let size = 0;
        visit(parse(query), { enter: () => void (size += 1) });
        const limits = { maxDepth: Infinity, maxNodes: Infinity, maxWork: Infinity };
        const result = reading(query, {}, { limits });
        if (!('price' in result)) return;
        priced += 1;
        expect(result.price.visited).toBeLessThanOrEqual(2 * size);
      }),
      { runs: 134, floor: () => expect(priced).toBeGreaterThan(100) },
    );
  });

  test('coerces variables once', () => {
    let reads = 0;
    const filter = {
      get roles() {
        reads += 1;
        return ['METHOD', 'NONSENSE'];
      },
    };
    const query =
      'query ($f: CitationFilter) { paper(id: "a") { citers(filter: $f) { totalCount } b: citers(filter: $f) { totalCount } } }';
    expect(codesOf(query, { f: filter })).toEqual(['BAD_USER_INPUT']);
    expect(reads).toBe(1);
  });
});
