import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Graph } from '../../src/graph/graph.js';
import type { Subgraph } from '../../src/neighbourhood/neighbourhood.js';
import { parseXml, type XmlElement } from '../support/parseXml.js';
import { startTestServer, type TestServer, serveSample } from '../support/testServer.js';

const HUB = 'arxiv:1803.04585';

describe('GET /export/neighbourhood', () => {
  let graph: Graph;
  let server: TestServer;
  let subgraph: Subgraph;
  beforeAll(async () => {
    ({ graph, server } = await serveSample());
    const { data } = await server.query(
      `{ neighbourhood(ids: ["${HUB}"]) { papers { paper { id title } }
        citations { citingId citedId role polarity influential disagreement } } }`,
    );
    subgraph = data?.['neighbourhood'] as unknown as Subgraph;
  });
  afterAll(async () => {
    await server.drain();
    await graph.close();
  });

  const get = (query: string) => fetch(`${server.address}/export/neighbourhood?${query}`);

  test('holds what the query of the same name answers', async () => {
    expect(subgraph.papers.length).toBeGreaterThan(17);
    const response = await get(`ids=${HUB}&format=csv`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="citations.csv"',
    );
    const rows: Record<string, string>[] = parseCsv(await response.text(), { columns: true });
    expect(rows.map(({ citingId, citedId, role }) => [citingId, citedId, role])).toEqual(
      subgraph.citations.map(({ citingId, citedId, role }) => [citingId, citedId, role]),
    );
  });

  test.each([
    ['cytoscape', 'application/json; charset=utf-8'],
    ['graphml', 'application/graphml+xml; charset=utf-8'],
    ['gexf', 'application/gexf+xml; charset=utf-8'],
  ])('comes as %s too, with every title', async (format, contentType) => {
    const response = await get(`ids=${HUB}&format=${format}`);
    expect(response.headers.get('content-type')).toBe(contentType);
    const text = await response.text();
    const texts = new Set(
      format === 'cytoscape' ? textsInJson(JSON.parse(text)) : textsInXml(parseXml(text)),
    );
    const titles = subgraph.papers
      .map(({ paper }) => paper.title)
      .filter((title) => title !== null);
    expect(titles.length).toBeGreaterThan(17);
    expect(
      [...titles, ...subgraph.papers.map(({ paper }) => paper.id)].filter(
        (each) => !texts.has(each),
      ),
    ).toEqual([]);
  });

  test('says what is missing in a header, for every format', async () => {
    const response = await get(`ids=${HUB},arxiv:2001.99999&limit=3&format=csv&table=papers`);
    expect(JSON.parse(response.headers.get('citegraph-neighbourhood') ?? '')).toMatchObject({
      papers: 3,
      unknownIds: 1,
      truncated: [{ reason: 'LIMIT', atDepth: 1, skipped: subgraph.papers.length - 3 }],
    });
    expect((await response.text()).trim().split('\r\n')).toHaveLength(4);
  });

  test('answers bad input with 400 and the error of GraphQL', async () => {
    const response = await get(`ids=${HUB}&depth=9&format=gexf`);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'depth: got 9, expected a whole number from 0 to 2.',
          extensions: {
            code: 'BAD_USER_INPUT',
            field: 'depth',
            value: '9',
            expected: 'a whole number from 0 to 2',
          },
        },
      ],
    });
  });

  test('answers with 504 when its time is over', async () => {
    const slow: Graph = {
      ...graph,
      read: (_query, _params, options) =>
        new Promise((_, reject) => {
          options?.signal?.addEventListener('abort', () => reject(options.signal?.reason as Error));
        }),
      close: () => Promise.resolve(),
    };
    const hurried = await startTestServer(slow, { REQUEST_DEADLINE_MS: '50' });
    const response = await fetch(`${hurried.address}/export/neighbourhood?ids=${HUB}&format=gexf`);
    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }],
    });
    await hurried.drain();
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
