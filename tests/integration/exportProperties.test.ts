import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.js';
import { CITATION_LISTS } from '../support/citationLists.js';
import { exportedLines, type Line, type Query } from '../support/exportClient.js';
import {
  pagedFilter,
  pagedGraph,
  storePagedGraph,
  type PagedFilter,
} from '../support/pagedGraph.js';
import { expectEnough, holds } from '../support/property.js';
import { connectTestGraph, emptyGraph } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const PAGE = 4;

interface Edge {
  readonly cursor: string;
  readonly role?: string;
  readonly node: { readonly id: string };
}

interface Connection {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
}

let graph: Graph;
let server: TestServer;
beforeAll(async () => {
  graph = await connectTestGraph();
  await emptyGraph(graph);
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.drain();
  await graph.close();
});

/** A filter as parameters of an address. */
function filterQuery(filter: PagedFilter): Query {
  const given = Object.entries(filter).filter(([, value]) => value !== null);
  return Object.fromEntries(given.map(([name, value]) => [`filter.${name}`, String(value)]));
}

/** All edges of a connection, page by page; `ask` gets the page after a cursor. */
async function allEdges(ask: (after: string | null) => Promise<Connection>): Promise<Connection> {
  const edges: Edge[] = [];
  for (;;) {
    const page = await ask(edges.at(-1)?.cursor ?? null);
    edges.push(...page.edges);
    if (page.edges.length < PAGE) return { ...page, edges };
  }
}

const rowOf = ({ role, node }: Edge): unknown[] => [node.id, role];
const lineOf = ({ id, role }: Line): unknown[] => [id, role];

test('exports of random graphs give what pages give, in their order', async () => {
  const seen = { 'with several pages': 0, 'under a filter': 0 };
  const question = fc.record({
    list: fc.nat(CITATION_LISTS.length - 1),
    paper: fc.oneof(fc.nat(1), fc.nat(13)),
    filter: pagedFilter,
  });
  await holds(
    fc.asyncProperty(
      pagedGraph,
      fc.array(question, { minLength: 4, maxLength: 4 }),
      async (drawn, questions) => {
        const { names } = await storePagedGraph(graph, drawn);
        for (const { list, paper, filter } of questions) {
          const [field, orderBy] = CITATION_LISTS[list] ?? ['citers', 'NEWEST'];
          const id = names[paper] ?? '';
          const { totalCount, edges } = await allEdges(async (after) => {
            const { data } = await server.query(
              `query ($id: ID!, $after: String, $filter: CitationFilter) { paper(id: $id) {
                list: ${field}(first: ${PAGE}, after: $after, filter: $filter, orderBy: ${orderBy}) {
                  totalCount edges { cursor role node { id } } } } }`,
              { id, after, filter },
            );
            return (data as unknown as { paper: { list: Connection } }).paper.list;
          });
          const query = { id, orderBy, ...filterQuery(filter) };
          const { rows, summary } = await exportedLines(server, field, query);
          expect(rows.map(lineOf)).toEqual(edges.map(rowOf));
          expect([summary['total'], summary['rows']]).toEqual([totalCount, edges.length]);
          if (edges.length > PAGE) seen['with several pages'] += 1;
          if (Object.keys(query).length > 2) seen['under a filter'] += 1;
        }
      },
    ),
    { runs: 6, floor: () => expectEnough(seen, 3) },
  );
}, 240_000);

test('hubs and searches of all these graphs give what pages give', async () => {
  for (const [name, args, query] of [
    [
      'hubs',
      'orderBy: NEWEST, filter: { minimumCiters: 3 }',
      { orderBy: 'NEWEST', 'filter.minimumCiters': '3' },
    ],
    ['search', 'query: "paper"', { query: 'paper' }],
  ] as const) {
    const { edges, totalCount } = await allEdges(async (after) => {
      const { data } = await server.query(
        `query ($after: String) { list: ${name}(${args}, first: ${PAGE}, after: $after) {
          totalCount edges { cursor node { id } } } }`,
        { after },
      );
      return (data as unknown as { list: Connection }).list;
    });
    const { rows, summary } = await exportedLines(server, name, query);
    expect(rows.map(lineOf)).toEqual(edges.map(rowOf));
    expect(summary['total']).toBe(totalCount);
    expect(rows.length).toBeGreaterThan(PAGE);
  }
});
