import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import {
  exportedLines,
  exportedTable,
  exportRefusal,
  type Query,
} from '../support/exportClient.js';
import { EXPORTED_HUB, exportedHubLines, HUB_REFERENCES } from '../support/exportedHub.js';
import { ATLASES, pagedListLines } from '../support/pagedLists.js';
import { connectTestGraph, refillGraph } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string };
  readonly [field: string]: unknown;
}

describe('exports of lists of papers', () => {
  let graph: Graph;
  let server: TestServer;
  beforeAll(async () => {
    graph = await connectTestGraph();
    await refillGraph(graph, [...exportedHubLines(), ...pagedListLines()]);
    server = await startTestServer(graph);
  });
  afterAll(async () => {
    await server.drain();
    await graph.close();
  });

  async function pagedEdges(field: string, args: string, selection = ''): Promise<Edge[]> {
    const edges: Edge[] = [];
    for (;;) {
      const after = edges.length > 0 ? `, after: "${edges.at(-1)?.cursor ?? ''}"` : '';
      const { data } = await server.query(
        `{ list: ${field}(first: 90${after}, ${args}) { edges { cursor ${selection} node { id } } } }`,
      );
      const page = (data as unknown as { list: { edges: Edge[] } }).list.edges;
      edges.push(...page);
      if (page.length < 90) return edges;
    }
  }

  const lists: [string, string, Query][] = [
    ['hubs', 'orderBy: CITERS', {}],
    ['hubs', 'orderBy: NEWEST', { orderBy: 'NEWEST' }],
    [
      'hubs',
      'filter: { minimumCiters: 2, publishedFrom: "2019" }',
      { 'filter.minimumCiters': '2', 'filter.publishedFrom': '2019' },
    ],
    ['search', 'query: "zebrafish"', { query: 'zebrafish' }],
    [
      'search',
      'query: "zebrafish", filter: { minimumCiters: 1 }',
      { query: 'zebrafish', 'filter.minimumCiters': '1' },
    ],
  ];
  test.each(lists)('have all that %s(%s) gives, in its order', async (field, args, query) => {
    const edges = await pagedEdges(field, args, field === 'search' ? 'score' : '');
    const { rows, summary } = await exportedLines(server, field, query);
    expect(rows.map(({ id }) => id)).toEqual(edges.map(({ node }) => node.id));
    expect(rows.map(({ score }) => score)).toEqual(edges.map(({ score }) => score));
    expect(rows.length).toBeGreaterThan(15);
    expect(summary).toMatchObject({ rows: rows.length, total: rows.length });
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(['paper']));
  });

  test('say when a search considers no more', async () => {
    const { summary } = await exportedLines(server, 'search', { query: 'zebrafish' });
    expect(summary['truncated']).toBe(false);
  });

  test.each(['coCited', 'coupled'])(
    'have the papers that %s gives, with measures',
    async (field) => {
      const id = field === 'coCited' ? ATLASES[3] : 'doi:10.9/reader-0';
      const { data } = await server.query(`{ paper(id: "${id ?? ''}") {
      list: ${field}(minimumShared: 2) { hasMore population sampleSize exact
        edges { node { id } shared estimatedShared standardError otherPopulation cosine jaccard
          associationStrength } } } }`);
      const { list } = (data as unknown as { paper: { list: { edges: Edge[]; hasMore: boolean } } })
        .paper;
      const query = { id: id ?? '', relation: field, minimumShared: '2' };
      const { rows, summary } = await exportedLines(server, 'related', query);
      expect(list.edges.length).toBeGreaterThan(3);
      expect(
        rows.map(({ id, shared, estimatedShared, otherPopulation, cosine, jaccard, ...row }) => ({
          ...{ node: { id }, shared, estimatedShared, otherPopulation, cosine, jaccard },
          standardError: row['standardError'],
          associationStrength: row['associationStrength'],
        })),
      ).toEqual(list.edges);
      const { edges, ...about } = list;
      expect(summary).toMatchObject({ ...about, rows: edges.length });
      const table = await exportedTable(server, 'related', query);
      expect(table.map(({ shared }) => Number(shared))).toEqual(rows.map(({ shared }) => shared));
    },
  );

  test('end with an empty page that shows that the full one before was the last', async () => {
    const { rows } = await exportedLines(server, 'references', { id: EXPORTED_HUB });
    expect(rows).toHaveLength(HUB_REFERENCES);
  });

  test.each([
    ['related', { id: EXPORTED_HUB }, 'relation', 'one of coCited, coupled'],
    ['related', { id: EXPORTED_HUB, relation: 'cited' }, 'relation', 'one of coCited, coupled'],
    ['related', { id: EXPORTED_HUB, relation: 'coCited', first: '101' }, 'first', 'from 1 to 100'],
    ['search', { query: '' }, 'query', 'characters'],
    ['hubs', { query: 'x' }, 'query', 'a known parameter: filter.tier'],
    ['hubs', { contexts: 'true' }, 'contexts', 'only citers and references have contexts'],
    ['hubs', { 'filter.publishedFrom': '19' }, 'filter.publishedFrom', 'a date like 2019'],
  ])('refuse what the API refuses: %s %j', async (name, query, field, expected) => {
    const { status, extensions } = await exportRefusal(server, name, query);
    expect([status, extensions['field']]).toEqual([400, field]);
    expect(extensions['expected']).toContain(expected);
  });
});
