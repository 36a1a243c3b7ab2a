import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { exported, exportedLines, exportedTable, exportRefusal } from '../support/exportClient.js';
import { parseXml, type XmlElement } from '../support/parseXml.js';
import { serveSample, type TestServer } from '../support/testServer.js';

const HUB = 'arxiv:1803.04585';
const LABELS = 'role polarity influential disagreement';

interface Citation {
  readonly citingId: string;
  readonly citedId: string;
  readonly role: string;
}

interface Subgraph {
  readonly papers: {
    readonly depth: number;
    readonly paper: { readonly id: string; readonly title: string | null };
  }[];
  readonly citations: Citation[];
}

interface Walk {
  readonly starts: { readonly id: string }[];
  readonly levels: unknown[];
  readonly papers: {
    readonly depth: number;
    readonly paper: { readonly id: string };
    readonly chain: { readonly citing: { id: string }; readonly cited: { id: string } }[];
  }[];
}

describe('exports of graphs', () => {
  let graph: Graph;
  let server: TestServer;
  let subgraph: Subgraph;
  beforeAll(async () => {
    ({ graph, server } = await serveSample());
    const { data } = await server.query(`{ neighbourhood(ids: ["${HUB}"]) {
      papers { depth paper { id title } } citations { citingId citedId ${LABELS} } } }`);
    subgraph = data?.['neighbourhood'] as unknown as Subgraph;
  });
  afterAll(async () => {
    await server.drain();
    await graph.close();
  });

  test('have what neighbourhood gives', async () => {
    const { rows, summary } = await exportedLines(server, 'neighbourhood', { ids: HUB });
    const papers = rows.filter(({ type }) => type === 'paper');
    expect(papers.map(({ id, depth }) => [id, depth])).toEqual(
      subgraph.papers.map(({ depth, paper }) => [paper.id, depth]),
    );
    const citations = rows.filter(({ type }) => type === 'citation');
    expect(citations).toEqual(
      subgraph.citations.map((citation) => ({ type: 'citation', ...citation })),
    );
    expect(summary).toMatchObject({
      ...{ export: 'neighbourhood', rows: papers.length, citations: citations.length },
      ...{ unknownIds: [], arguments: { ids: [HUB], depth: 1, limit: 100 } },
    });
  });

  test('are two tables of CSV', async () => {
    const query = { ids: [HUB, 'arxiv:1606.06565'], limit: '200' };
    const papers = await exportedTable(server, 'neighbourhood', query);
    const citations = await exportedTable(server, 'neighbourhood', {
      ...query,
      table: 'citations',
    });
    const { rows } = await exportedLines(server, 'neighbourhood', query);
    const ofType = (wanted: string) => rows.filter(({ type }) => type === wanted);
    expect(papers.map(({ id }) => id)).toEqual(ofType('paper').map(({ id }) => id));
    expect(citations.map(({ citingId, citedId, role }) => [citingId, citedId, role])).toEqual(
      ofType('citation').map(({ citingId, citedId, role }) => [citingId, citedId, role]),
    );
  });

  test('have what traverse gives: the starts, the papers listed, and the citations followed', async () => {
    const { data } = await server.query(`{ traverse(from: ["${HUB}"], maxDepth: 2, limit: 60) {
      starts { id } levels { depth exact atLeast }
      papers { depth paper { id } chain { citing { id } cited { id } } } } }`);
    const walk = data?.['traverse'] as unknown as Walk;
    const query = { from: HUB, maxDepth: '2', limit: '60' };
    const { rows, summary } = await exportedLines(server, 'walk', query);
    const papers = rows.filter(({ type }) => type === 'paper');
    expect(papers.map(({ id, depth }) => [id, depth])).toEqual([
      ...walk.starts.map(({ id }) => [id, 0]),
      ...walk.papers.map(({ depth, paper }) => [paper.id, depth]),
    ]);
    const pairs = walk.papers
      .flatMap(({ chain }) => chain)
      .map(({ citing, cited }) => `${citing.id} ${cited.id}`);
    expect(pairs.length).toBeGreaterThan(30);
    expect(
      rows
        .filter(({ type }) => type === 'citation')
        .map(({ citingId, citedId }) => `${String(citingId)} ${String(citedId)}`),
    ).toEqual([...new Set(pairs)]);
    expect(summary['truncated']).toContainEqual(expect.objectContaining({ reason: 'DEPTH' }));
  });

  test('take steps as JSON, and list a paper of two steps twice, but draw it once', async () => {
    const steps = [{ roles: ['METHOD', 'BACKGROUND'] }, { direction: 'REFERENCES', fanOut: 3 }];
    const query = { from: HUB, steps: JSON.stringify(steps), limit: '500' };
    const { rows, summary } = await exportedLines(server, 'walk', query);
    const ids = rows.filter(({ type }) => type === 'paper').map(({ id }) => id);
    expect(new Set(ids).size).toBeLessThan(ids.length);
    expect(summary['arguments']).toMatchObject({ steps });
    const file = await exported(server, 'walk', { ...query, format: 'cytoscape' });
    const { elements } = (await file.json()) as { elements: { nodes: { data: { id: string } }[] } };
    expect(elements.nodes.map(({ data }) => data.id)).toEqual([...new Set(ids)]);
  });

  test.each([
    ['cytoscape', 'application/json; charset=utf-8', 'cyjs'],
    ['graphml', 'application/graphml+xml; charset=utf-8', 'graphml'],
    ['gexf', 'application/gexf+xml; charset=utf-8', 'gexf'],
  ])('come as %s too, with every title', async (format, contentType, extension) => {
    const response = await exported(server, 'neighbourhood', { ids: HUB, format });
    expect(response.headers.get('content-type')).toBe(contentType);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="neighbourhood.${extension}"`,
    );
    const text = await response.text();
    const texts = new Set(
      format === 'cytoscape' ? textsInJson(JSON.parse(text)) : textsInXml(parseXml(text)),
    );
    const wanted = subgraph.papers.flatMap(({ paper }) => [paper.id, paper.title ?? []].flat());
    expect(wanted.length).toBeGreaterThan(34);
    expect(wanted.filter((each) => !texts.has(each))).toEqual([]);
  });

  test('say in a header what is missing', async () => {
    const response = await exported(server, 'neighbourhood', {
      ids: [HUB, 'arxiv:2001.99999'],
      limit: '3',
    });
    expect(response.headers.get('citegraph-total')).toBe('3');
    expect(JSON.parse(response.headers.get('citegraph-export') ?? '')).toMatchObject({
      unknownIds: ['arxiv:2001.99999'],
      truncated: [{ reason: 'LIMIT', atDepth: 1, skipped: subgraph.papers.length - 3 }],
    });
    expect((await response.text()).trimEnd().split('\r\n')).toHaveLength(4);
  });

  test.each([
    ['neighbourhood', { ids: HUB, depth: '9' }, 'depth', 'a whole number from 0 to 2'],
    ['neighbourhood', { ids: 'x' }, 'ids[0]', 'the id of a paper'],
    ['walk', { from: HUB, steps: '[{"fanOut":0}]' }, 'steps[0].fanOut', 'from 1 to 1000'],
    ['walk', { from: HUB, steps: '[{"fan":1}]' }, 'steps[0]', 'roles, polarities, basis'],
    ['walk', { from: HUB, steps: 'METHOD' }, 'steps', 'JSON, such as'],
    ['walk', { from: HUB, table: 'levels' }, 'table', 'one of papers, citations'],
    ['walk', { from: HUB, format: 'gexf', table: 'papers' }, 'table', 'CSV of a graph only'],
  ])('refuse what the API refuses: %s %j', async (name, query, field, expected) => {
    const { status, extensions } = await exportRefusal(server, name, query);
    expect([status, extensions['field']]).toEqual([400, field]);
    expect(extensions['expected']).toContain(expected);
  });
});

/** Every text that stands somewhere in a document. */
function textsInXml({ attributes, children, text }: XmlElement): string[] {
  return [text, ...Object.values(attributes), ...children.flatMap(textsInXml)];
}

function textsInJson(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsInJson);
}
