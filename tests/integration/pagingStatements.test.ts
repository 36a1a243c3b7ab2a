import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { encodeCursor } from '../../src/relay/cursor.js';
import { ATLASES, pagedListLines } from '../support/pagedLists.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { refillGraph } from '../support/testGraph.js';

const PLACE = '2020-00-00|i000000000000';
const NEWEST = encodeCursor('citers.NEWEST', PLACE);
const MOST_CITED = encodeCursor('citers.MOST_CITED', `0000000000|${PLACE}`);
const REFERENCES = encodeCursor('references.NEWEST', PLACE);
const HUBS = encodeCursor('hubs.CITERS', '0000000005|i000000000000');
const SEARCH = encodeCursor('search.RELEVANCE', '3ff0000000000000|i000000000000');
const BOTH = 'edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const NEXT = 'pageInfo { hasNextPage startCursor endCursor }';
const PREVIOUS = 'pageInfo { hasPreviousPage startCursor endCursor }';

/** What is asked of each paper, and the statements besides the one that reads the papers and the newest citers. */
const OF_PAPERS: readonly (readonly [string, readonly string[]])[] = [
  // Nothing more without a cursor on that side, and nothing when it is not selected.
  [`citers(first: 2) { ${BOTH} }`, []],
  [`citers(first: 2, before: "${NEWEST}") { ${BOTH} }`, []],
  [`citers(first: 2, after: "${NEWEST}") { ${NEXT} }`, []],
  [`citers(last: 2, after: "${NEWEST}") { ${BOTH} }`, ['citersOldest']],
  [`citers(last: 2, before: "${NEWEST}") { ${PREVIOUS} }`, ['citersOldest']],
  [`references(after: "${REFERENCES}") { ${NEXT} }`, ['referencesByRank']],
  // One more for all papers together.
  [`citers(first: 2, after: "${NEWEST}") { ${BOTH} }`, ['citersNewest']],
  [`citers(first: 2, after: "${NEWEST}", before: "${NEWEST}") { ${BOTH} }`, ['citersNewest']],
  [`citers(last: 2, before: "${NEWEST}") { ${BOTH} }`, ['citersOldest', 'citersOldest']],
  [
    `citers(orderBy: MOST_CITED, after: "${MOST_CITED}") { ${BOTH} }`,
    ['citersByRank', 'citersByRank'],
  ],
  [
    `citers(filter: { roles: [METHOD, CRITIQUE] }, after: "${NEWEST}") { ${BOTH} }`,
    ['citersByRoleNewest', 'citersByRoleNewest'],
  ],
  [`references(after: "${REFERENCES}") { ${BOTH} }`, ['referencesByRank', 'referencesByRank']],
  [
    `citationSummary { roles { buckets { citers(first: 1, after: "${NEWEST}") { ${BOTH} } } } }`,
    ['citersByRoleNewest', 'citersByRoleNewest'],
  ],
  [
    `citers(first: 1) { edges { node { references(first: 3) { edges { node {
      citers(after: "${NEWEST}") { ${BOTH} } } } } } } }`,
    ['citersNewest', 'citersNewest', 'referencesByRank'],
  ],
  // Two pages of one list ask the same.
  [
    `citers(after: "${NEWEST}") { ${BOTH} } more: citers(first: 3, after: "${NEWEST}") { ${BOTH} }`,
    ['citersNewest', 'citersNewest'],
  ],
];

const OF_ROOTS: readonly (readonly [string, readonly string[]])[] = [
  [`hubs(first: 2) { ${BOTH} }`, ['hubsMostCited']],
  [`hubs(first: 2, after: "${HUBS}") { ${NEXT} }`, ['hubsMostCited']],
  [
    `hubs(first: 2, after: "${HUBS}") { ${BOTH} again: ${PREVIOUS} }`,
    ['hubsMostCited', 'hubsMostCited'],
  ],
  [`search(query: "zebrafish") { ${BOTH} }`, ['papersByText']],
  [`search(query: "zebrafish", after: "${SEARCH}") { ${NEXT} }`, ['papersByText']],
  [`search(query: "zebrafish", after: "${SEARCH}") { ${BOTH} }`, ['papersByText', 'papersByText']],
];

describe('the number of statements of pageInfo', () => {
  let client: SchemaClient;
  beforeAll(async () => {
    client = await connectSchemaClient();
    await refillGraph(client.graph, pagedListLines());
  });
  afterAll(() => client.graph.close());

  test.each(OF_PAPERS)('is the same for 1 paper and for 12: %s', async (fields, nested) => {
    const query = `query ($ids: [ID!]!) { papers(ids: $ids) { ${fields} } }`;
    for (const ids of [ATLASES.slice(5, 6), ATLASES.slice(0, 12)]) {
      const { errors, statements } = await client.execute(query, { ids });
      expect(errors).toBeUndefined();
      expect(statements.sort()).toEqual([...nested, 'papersByLookups'].sort());
    }
  });

  test.each(OF_ROOTS)('is two at most for a list without parent: %s', async (field, expected) => {
    const { errors, statements } = await client.execute(`{ ${field} }`);
    expect(errors).toBeUndefined();
    expect(statements).toEqual(expected);
  });
});
