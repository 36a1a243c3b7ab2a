import { HUB, ofHub, type HostileRequest } from './hostileRequest.js';

/** The JSON of `levels` lists and objects inside of each other. */
const deep = (levels: number): string =>
  '{"a":['.repeat(levels / 2) + '1' + ']}'.repeat(levels / 2);

const FILTERED = `query ($f: CitationFilter) { paper(id: "${HUB}") { citers(filter: $f) { totalCount } } }`;
const PAGED = `query ($n: Int) { paper(id: "${HUB}") { citers(first: $n) { totalCount } } }`;
const LISTED = 'query ($ids: [ID!]!) { papers(ids: $ids) { id } }';

/** Variables that do not fit. */
export const VARIABLES: readonly HostileRequest[] = [
  {
    name: '18,000 unknown keys',
    query: FILTERED,
    variables: { f: Object.fromEntries(Array.from({ length: 18_000 }, (_, n) => [`k${n}`, n])) },
    code: 'BAD_USER_INPUT',
  },
  {
    name: '15,000 wrong enum values',
    query: FILTERED,
    variables: { f: { roles: Array.from({ length: 15_000 }, () => 'NO') } },
    code: 'BAD_USER_INPUT',
  },
  {
    name: '20,000 right enum values',
    query: FILTERED,
    variables: { f: { roles: Array.from({ length: 20_000 }, () => 'METHOD') } },
    code: null,
  },
  {
    name: '20,000 ids',
    query: LISTED,
    variables: { ids: Array.from({ length: 20_000 }, (_, n) => `doi:${n}`) },
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'citations among 5,001 ids',
    query: 'query ($ids: [ID!]!) { citationsAmong(ids: $ids) { unknownIds } }',
    variables: { ids: Array.from({ length: 5_001 }, (_, n) => `doi:10.1/${n}`) },
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'citations among 5,000 ids that are none',
    query: 'query ($ids: [ID!]!) { citationsAmong(ids: $ids) { unknownIds citations { role } } }',
    variables: { ids: Array.from({ length: 5_000 }, (_, n) => `${'#'.repeat(30)}${n}`) },
    code: null,
  },
  {
    name: 'variables 6,000 deep',
    query: FILTERED,
    variablesText: `{"f":${deep(6_000)}}`,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'ids 6,000 deep',
    query: LISTED,
    variablesText: `{"ids":[${deep(6_000)}]}`,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a list of 100 for a number',
    query: PAGED,
    variables: { n: Array.from({ length: 100 }, () => 1) },
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'an unknown variable 6,000 deep',
    query: PAGED,
    variablesText: `{"other":${deep(6_000)}}`,
    code: null,
  },
  {
    name: 'keys of prototypes',
    query: FILTERED,
    variables: { f: { constructor: 1, toString: 1, hasOwnProperty: 1 } },
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a null for an argument with a default',
    query: `query ($o: CiterOrder = NEWEST) { paper(id: "${HUB}") { citers(orderBy: $o) { totalCount } } }`,
    variables: { o: null },
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a text of 200,000 letters',
    query: FILTERED,
    variables: { f: { titleContains: 'a'.repeat(200_000) } },
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a cursor of 200,000 letters',
    query: ofHub(`citers(after: "${'a'.repeat(200_000)}") { totalCount }`),
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'an id of 200,000 letters',
    query: LISTED,
    variables: { ids: ['doi:10.1/'.padEnd(200_000, 'a')] },
    code: 'BAD_USER_INPUT',
  },
];
