import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import {
  exported,
  exportedLines,
  exportedTable,
  exportRefusal,
  type Line,
} from '../support/exportClient.js';
import {
  EXPORTED_HUB,
  exportedHubLines,
  HUB_CITERS,
  HUB_REFERENCES,
} from '../support/exportedHub.js';
import { connectTestGraph, refillGraph } from '../support/testGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

interface Edge {
  readonly cursor: string;
  readonly role: string;
  readonly polarity: string;
  readonly contexts: { readonly text: string }[];
  readonly node: { readonly id: string; readonly doi: string; readonly title: string };
}

describe('exports of citations', () => {
  const statements: string[] = [];
  let graph: Graph;
  let server: TestServer;
  beforeAll(async () => {
    graph = await connectTestGraph((name) => statements.push(name));
    await refillGraph(graph, exportedHubLines());
    server = await startTestServer(graph);
  });
  afterAll(async () => {
    await server.drain();
    await graph.close();
  });

  /** All edges of a list of the API, in pages of other sizes than those of an export. */
  async function pagedEdges(field: string, args = ''): Promise<Edge[]> {
    const edges: Edge[] = [];
    for (;;) {
      const after = edges.length > 0 ? `, after: "${edges.at(-1)?.cursor ?? ''}"` : '';
      const { data } = await server.query(`{ paper(id: "${EXPORTED_HUB}") {
        list: ${field}(first: 70${after}${args}) { edges { cursor role polarity
          contexts(first: 50) { text } node { id doi title } } } } }`);
      const page = (data as unknown as { paper: { list: { edges: Edge[] } } }).paper.list.edges;
      edges.push(...page);
      if (page.length < 70) return edges;
    }
  }

  const facts = ({ id, doi, title, role, polarity }: Line) => ({ id, doi, title, role, polarity });
  const factsOf = ({ node, role, polarity }: Edge) => ({ ...node, role, polarity });

  test.each([
    ['citers', HUB_CITERS],
    ['references', HUB_REFERENCES],
  ])('have all %s, in the order of the API', async (field, count) => {
    const { rows, summary } = await exportedLines(server, field, { id: EXPORTED_HUB });
    expect(rows).toHaveLength(count);
    expect(rows.map(facts)).toEqual((await pagedEdges(field)).map(factsOf));
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(['citation']));
    expect(summary).toMatchObject({ export: field, total: count, rows: count });
  });

  test('take filters and orders of the API', async () => {
    const { rows, summary } = await exportedLines(server, 'citers', {
      id: EXPORTED_HUB,
      orderBy: 'OLDEST',
      'filter.roles': ['METHOD,CRITIQUE', 'BACKGROUND'],
      'filter.yearFrom': '2010',
    });
    const args =
      ', orderBy: OLDEST, filter: { roles: [METHOD, CRITIQUE, BACKGROUND], yearFrom: 2010 }';
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.map(facts)).toEqual((await pagedEdges('citers', args)).map(factsOf));
    expect(summary['arguments']).toEqual({
      id: EXPORTED_HUB,
      orderBy: 'OLDEST',
      filter: { roles: ['METHOD', 'CRITIQUE', 'BACKGROUND'], yearFrom: 2010 },
    });
  });

  test('have citing sentences on request', async () => {
    const query = { id: EXPORTED_HUB, contexts: 'true' };
    const { rows } = await exportedLines(server, 'citers', query);
    const edges = await pagedEdges('citers');
    const texts = edges.map(({ contexts }) => contexts.map(({ text }) => text));
    expect(
      rows.map(({ contexts }) => (contexts as { text: string }[]).map(({ text }) => text)),
    ).toEqual(texts);
    const table = await exportedTable(server, 'citers', query);
    expect(table.map(({ contexts }) => contexts)).toEqual(texts.map((each) => each.join(' | ')));
    expect(
      Object.keys((await exportedLines(server, 'citers', { id: EXPORTED_HUB })).rows[0] ?? {}),
    ).not.toContain('contexts');
  });

  test('are tables with a row for each citation', async () => {
    const table = await exportedTable(server, 'citers', { id: EXPORTED_HUB });
    const { rows } = await exportedLines(server, 'citers', { id: EXPORTED_HUB });
    expect(table.map(({ id, role, doi }) => [id, role, doi])).toEqual(
      rows.map(({ id, role, doi }) => [id, role, doi]),
    );
    expect(table[0]).toMatchObject({
      authors: 'Ada Fish; Zebra, Bo',
      authorCount: '2',
      venue: 'Proceedings of Fish',
      label: 'INSUFFICIENT_EVIDENCE',
      tier: '',
      influential: '',
    });
  });

  test('say in headers what they hold', async () => {
    const response = await exported(server, 'citers', {
      id: EXPORTED_HUB,
      'filter.yearFrom': '2020',
    });
    const text = await response.text();
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="citers-doi-10.9-hub.csv"',
      'citegraph-total': String(text.trimEnd().split('\r\n').length - 1),
    });
    expect(JSON.parse(response.headers.get('citegraph-export') ?? '')).toEqual({
      ...{ export: 'citers', total: Number(response.headers.get('citegraph-total')) },
      arguments: { id: EXPORTED_HUB, filter: { yearFrom: 2020 }, orderBy: 'NEWEST' },
    });
  });

  test('read each page with the same few statements', async () => {
    statements.length = 0;
    await exportedLines(server, 'citers', { id: EXPORTED_HUB });
    const ofEachPage = ['papersByLookups', 'paperDetailsByIds'];
    expect(statements).toEqual([...ofEachPage, ...ofEachPage, ...ofEachPage]);
  });

  test('take the same parameters as a JSON body', async () => {
    const response = await fetch(`${server.address}/export/citers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ id: EXPORTED_HUB, format: 'jsonl', filter: { roles: ['METHOD'] } },
      }),
    });
    const query = { id: EXPORTED_HUB, format: 'jsonl', 'filter.roles': 'METHOD' };
    expect(await response.text()).toBe(await (await exported(server, 'citers', query)).text());
  });

  test.each([
    ['citers', { id: 'doi:10.9/hub', 'filter.yearFrom': '0' }, `filter: { yearFrom: 0 }`],
    [
      'citers',
      { id: 'doi:10.9/hub', 'filter.yearFrom': '2000', 'filter.yearTo': '1999' },
      `filter: { yearFrom: 2000, yearTo: 1999 }`,
    ],
    ['citers', { id: 'doi:10.9/hub', 'filter.titleContains': '' }, `filter: { titleContains: "" }`],
  ])('are refused as queries are: %s %j', async (name, query, args) => {
    const { errors } = await server.query(
      `{ paper(id: "doi:10.9/hub") { ${name}(${args}) { totalCount } } }`,
    );
    const { status, message, extensions } = await exportRefusal(server, name, query);
    expect({ status, message, extensions }).toEqual({
      status: 400,
      message: errors?.[0]?.message,
      extensions: errors?.[0]?.extensions,
    });
  });

  test.each([
    [{}, 'id', 'an identifier'],
    [{ id: 'x' }, 'id', 'the id of a paper, or an identifier'],
    [{ id: ['doi:10.1/a', 'doi:10.1/b'] }, 'id', 'one value, given once'],
    [{ id: EXPORTED_HUB, first: '5' }, 'first', 'a known parameter: id, filter.'],
    [{ id: EXPORTED_HUB, 'filter.year': '5' }, 'filter.year', 'a known parameter: id, '],
    [{ id: EXPORTED_HUB, filter: '{}' }, 'filter', 'a known parameter: id, '],
    [{ id: EXPORTED_HUB, orderBy: 'BEST' }, 'orderBy', 'one of REPRESENTATIVE, NEWEST'],
    [{ id: EXPORTED_HUB, 'filter.roles': 'METHOD,NONE' }, 'filter.roles[1]', 'one of '],
    [{ id: EXPORTED_HUB, 'filter.yearFrom': '2e3' }, 'filter.yearFrom', 'a whole number'],
    [{ id: EXPORTED_HUB, 'filter.hasSummary': 'yes' }, 'filter.hasSummary', 'true or false'],
    [{ id: EXPORTED_HUB, format: 'xlsx' }, 'format', 'one of csv, jsonl, bibtex, ris, csljson'],
    [{ id: EXPORTED_HUB, format: 'gexf' }, 'format', 'one of csv, jsonl, bibtex, ris, csljson'],
    [{ id: EXPORTED_HUB, contexts: '1' }, 'contexts', 'true or false'],
    [{ id: EXPORTED_HUB, formulas: 'no' }, 'formulas', 'one of escape, keep'],
    [{ id: EXPORTED_HUB, table: 'papers' }, 'table', 'no value'],
    [{ id: EXPORTED_HUB, format: 'jsonl', formulas: 'keep' }, 'formulas', 'no value'],
  ])('name what is wrong: %j', async (query, field, expected) => {
    const { status, extensions } = await exportRefusal(server, 'citers', query);
    expect([status, extensions['code'], extensions['field']]).toEqual([
      ...[400, 'BAD_USER_INPUT', field],
    ]);
    expect(extensions['expected']).toContain(expected);
  });

  test('of an unknown paper are not found', async () => {
    const { status, extensions } = await exportRefusal(server, 'citers', { id: 'doi:10.9/none' });
    expect([status, extensions['code'], extensions['field']]).toEqual([404, 'NOT_FOUND', 'id']);
  });
});
