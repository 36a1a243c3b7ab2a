import { HUB, many, ofHub, type HostileRequest } from './hostileRequest.js';

/** Queries that ask for much with few words. */
export const PRICES: readonly HostileRequest[] = [
  {
    name: 'pages of pages of pages',
    query: ofHub(
      `citers(first: 100) { edges { node { citers(first: 100) { edges { node { citers(first: 100) { totalCount } } } } } } }`,
    ),
    code: 'QUERY_TOO_EXPENSIVE',
  },
  {
    name: '190 facets',
    query: ofHub(
      many(
        190,
        (n) => `a${n}: citerFacets(filter: { yearFrom: ${1800 + n} }) { byRole { count } }`,
      ),
    ),
    code: 'QUERY_TOO_EXPENSIVE',
  },
  {
    name: '50 searches',
    query: `{ ${many(50, (n) => `a${n}: search(query: "word${n}") { edges { score } }`)} }`,
    code: 'QUERY_TOO_EXPENSIVE',
  },
  {
    name: '10 counts of searches',
    query: `{ ${many(10, (n) => `a${n}: search(query: "word${n}") { totalCount }`)} }`,
    code: 'QUERY_TOO_EXPENSIVE',
  },
  {
    name: '10 walks',
    query: `{ ${many(10, (n) => `a${n}: traverse(from: ["${HUB}"]) { levels { depth } }`)} }`,
    code: 'QUERY_TOO_EXPENSIVE',
  },
  {
    name: 'a walk with a budget of a billion',
    query: `{ traverse(from: ["${HUB}"], budget: 1000000000) { levels { depth } } }`,
    code: 'QUERY_TOO_EXPENSIVE',
  },
  {
    name: 'a sorted page of each of 100 hubs',
    query:
      '{ hubs(first: 100) { edges { node { citers(first: 1, orderBy: MOST_CITED) { edges { role } } } } } }',
    code: 'QUERY_TOO_EXPENSIVE',
  },
  {
    name: 'co-citation of each of 100 hubs',
    query: '{ hubs(first: 100) { edges { node { coCited(first: 1) { exact } } } } }',
    code: 'QUERY_TOO_EXPENSIVE',
  },
  {
    name: 'abstracts under 150 names',
    query: `{ hubs(first: 100) { edges { node { citers(first: 10) { edges { node { ${many(150, (n) => `a${n}: abstract`)} } } } } } } }`,
    code: 'QUERY_TOO_EXPENSIVE',
  },
  {
    name: 'all citations among 300 papers, 10 times',
    query: `query ($ids: [ID!]!) { ${many(10, (n) => `a${n}: citationsAmong(ids: $ids) { citations { role } }`)} }`,
    variables: { ids: Array.from({ length: 300 }, (_, n) => `doi:10.1/${n}`) },
    code: 'QUERY_TOO_EXPENSIVE',
  },
  {
    name: '30 schemas',
    query: `{ ${many(30, (n) => `a${n}: __schema { types { name } }`)} }`,
    code: 'QUERY_TOO_EXPENSIVE',
  },
  {
    name: 'fields of fields of all types',
    query: `{ __schema { types { ${many(20, (n) => `a${n}: fields { type { ${many(5, (m) => `b${m}: fields { name }`)} } }`)} } } }`,
    code: 'QUERY_TOO_EXPENSIVE',
  },
  {
    name: 'a price beyond the evaluation of others',
    query: ofHub(
      many(
        150,
        (n) => `a${n}: citers(first: 100) { edges { node { citers(first: 100) { totalCount } } } }`,
      ),
    ),
    code: 'QUERY_TOO_EXPENSIVE',
  },
  {
    name: 'what is skipped twice and what is let in',
    query: `query ($no: Boolean = false) { ...A @skip(if: $no) ...A @include(if: true) } fragment A on Query { ${many(45, (n) => `a${n}: search(query: "x") { edges { score } }`)} }`,
    code: 'QUERY_TOO_EXPENSIVE',
  },
];
