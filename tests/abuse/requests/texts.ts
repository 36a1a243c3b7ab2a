import { many, ofHub, type HostileRequest } from './hostileRequest.js';

/** Fragments of which each spreads the next one twice, in fields of other names. */
export function doubledFragments(levels: number, names: readonly [string, string]): string {
  const [a, b] = names.map((name) => (name === '' ? '' : `${name}: `));
  const fragments = many(levels, (level) => {
    const next = level + 1 < levels ? `...F${level + 1}` : 'id';
    return `fragment F${level} on Paper {
      ${a}citers(first: 1) { edges { node { ${next} } } } ${b}citers(first: 1) { edges { node { ${next} } } } }`;
  });
  return `${ofHub('...F0')} ${fragments}`;
}

/** Texts that hold too much, or double as they are followed. */
export const TEXTS: readonly HostileRequest[] = [
  {
    name: 'doubled fragments of one name',
    query: doubledFragments(40, ['', '']),
    code: 'QUERY_TOO_DEEP',
  },
  {
    name: 'doubled fragments of two names',
    query: doubledFragments(40, ['a', 'b']),
    code: 'QUERY_TOO_DEEP',
  },
  {
    name: 'doubled fragments within the depth',
    query: doubledFragments(4, ['a', 'b']),
    code: null,
  },
  {
    name: 'fragments that go in a circle',
    query: `${ofHub('...A')} fragment A on Paper { ...B } fragment B on Paper { ...A }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a fragment in itself by a field',
    query: `${ofHub('...A')} fragment A on Paper { citers { edges { node { ...A } } } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { name: '450 aliases', query: ofHub(many(450, (n) => `a${n}: id`)), code: 'QUERY_TOO_LARGE' },
  {
    name: '150 directives',
    query: ofHub(many(150, () => 'id @skip(if: false)')),
    code: 'QUERY_TOO_LARGE',
  },
  {
    name: '600 root fields',
    query: `{ ${many(600, () => '__typename')} }`,
    code: 'QUERY_TOO_LARGE',
  },
  { name: '5,001 tokens', query: ofHub('id '.repeat(5_000)), code: 'GRAPHQL_PARSE_FAILED' },
  {
    name: '1,000 selections inside of each other',
    query: `{ ${'a {'.repeat(1_000)} a ${'}'.repeat(1_000)} }`,
    code: 'QUERY_TOO_LARGE',
  },
  {
    name: '2,000 lists inside of each other',
    query: `{ paper(id: ${'['.repeat(2_000)}${']'.repeat(2_000)}) { id } }`,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  {
    name: 'a field that stands 2,000 times',
    query: ofHub('citerCount '.repeat(2_000)),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: '480 fragments side by side',
    query: `${ofHub(many(480, (n) => `...F${n}`))} ${many(480, (n) => `fragment F${n} on Paper { id }`)}`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a name of 200,000 letters',
    query: ofHub('a'.repeat(200_000)),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'unknown keys in a literal',
    query: ofHub(`citers(filter: { ${many(1_000, (n) => `k${n}: 1`)} }) { totalCount }`),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { name: 'no operation', query: 'fragment F on Paper { id }', code: 'GRAPHQL_VALIDATION_FAILED' },
];
