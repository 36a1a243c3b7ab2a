import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ACKNOWLEDGED_BY } from '../../src/retractions/acknowledgement.js';
import { retractionsQueries } from '../../src/retractions/retractions.queries.js';
import { profiled } from '../support/profiled.js';
import { doi, HUB_CITERS, RETRACTED_LINES, SENTENCES } from '../support/retractedGraph.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { refillGraph } from '../support/testGraph.js';

interface Edge {
  readonly node: { readonly title: string };
  readonly citedOn: string | null;
  readonly timespan: string | null;
  readonly citedRetraction: {
    readonly status: string;
    readonly date: string | null;
    readonly timing: string;
    readonly acknowledged: string;
  } | null;
}

const EDGE =
  'edges { node { title } citedOn timespan citedRetraction { status date timing acknowledged } }';

let client: SchemaClient;
beforeAll(async () => {
  client = await connectSchemaClient();
  await refillGraph(client.graph, RETRACTED_LINES);
});
afterAll(() => client.graph.close());

async function edgesOf(name: string, side: 'citers' | 'references'): Promise<Edge[]> {
  const { paper: found } = await client.data<{ paper: { list: { edges: Edge[] } } }>(
    `{ paper(id: "${doi(name)}") { list: ${side}(first: 50) { ${EDGE} } } }`,
  );
  return [...found.list.edges];
}
const seen = (edges: readonly Edge[], field: 'timing' | 'acknowledged'): object =>
  Object.fromEntries(
    edges.map(({ node, citedRetraction }) => [node.title, citedRetraction?.[field]]),
  );

describe('a citation of a retracted paper', () => {
  test('is before the notice, within a year of it, later, or of unknown timing', async () => {
    const edges = await edgesOf('retracted', 'citers');
    expect(seen(edges, 'timing')).toEqual({
      ...{ before: 'BEFORE', month: 'UNCERTAIN', soon: 'WITHIN_12_MONTHS', later: 'LATER' },
      ...{ citesNotice: 'LATER', citesConcern: 'LATER', undated: 'UNCERTAIN', near: 'BEFORE' },
    });
    expect(edges[0]?.citedRetraction).toMatchObject({ status: 'RETRACTED', date: '2020-05-10' });
  });

  test('acknowledges it by words, or by the notice, but not by a concern or the paper itself', async () => {
    expect(seen(await edgesOf('retracted', 'citers'), 'acknowledged')).toEqual({
      ...{ later: 'YES', citesNotice: 'YES', citesConcern: 'NO_SENTENCE', near: 'NO_SENTENCE' },
      ...{ before: 'NO_SENTENCE', month: 'NO_SENTENCE', soon: 'NO_SENTENCE' },
      undated: 'NO_SENTENCE',
    });
  });

  test('is seen from both ends, and is not where a paper was reinstated', async () => {
    const edges = await edgesOf('later', 'references');
    const states = Object.fromEntries(
      edges.map(({ node, citedRetraction }) => [node.title, citedRetraction]),
    );
    expect(states).toEqual({
      retracted: {
        ...{ status: 'RETRACTED', date: '2020-05-10' },
        ...{ timing: 'LATER', acknowledged: 'YES' },
      },
      withdrawn: {
        ...{ status: 'WITHDRAWN', date: null },
        ...{ timing: 'UNCERTAIN', acknowledged: 'YES' },
      },
      reinstated: null,
    });
  });

  test('has words of retraction in several languages, and not those that look like them', async () => {
    const edges = (await edgesOf('worded', 'citers')).filter(({ citedOn }) => citedOn !== null);
    const expected = SENTENCES.map(([, isYes], index) => [
      `words-${index}`,
      isYes ? 'YES' : 'NOT_IN_THE_SENTENCES_WE_HOLD',
    ]);
    expect(seen(edges, 'acknowledged')).toEqual(Object.fromEntries(expected));
  });

  test('has a date and a timespan, as precise as both dates', async () => {
    const edges = await edgesOf('retracted', 'citers');
    const times = edges.map(({ node, citedOn, timespan }) => [node.title, citedOn, timespan]);
    expect(times).toEqual([
      ['citesConcern', '2022-01-06', 'P3Y9M30D'],
      ['citesNotice', '2022-01-05', 'P3Y9M29D'],
      ['later', '2022', 'P4Y'],
      ['soon', '2020-06-01', 'P2Y2M25D'],
      ['month', '2020-05', 'P2Y2M'],
      ['before', '2019-11', 'P1Y8M'],
      ['near', '2019', 'P1Y'],
      ['undated', null, null],
    ]);
  });
});

const COUNTS = `counts { total byTiming { timing count } byAcknowledgement { acknowledged count }
  cells { timing acknowledged count } }`;

interface Counted {
  readonly paper: {
    readonly citationsOfRetracted: {
      readonly counts: {
        readonly total: number;
        readonly cells: readonly { readonly count: number }[];
      };
    } | null;
  };
}

describe('the citations of a retracted paper', () => {
  const counted = async (name: string, filter = '{}') =>
    (
      await client.data<Counted>(
        `{ paper(id: "${doi(name)}") { citationsOfRetracted(filter: ${filter}) { ${COUNTS} } } }`,
      )
    ).paper.citationsOfRetracted?.counts;

  test('are counted as their edges are', async () => {
    for (const name of ['retracted', 'worded', 'withdrawn']) {
      const edges = await edgesOf(name, 'citers');
      const cells = new Map<string, number>();
      for (const { citedRetraction } of edges) {
        const key = `${citedRetraction?.timing ?? ''} ${citedRetraction?.acknowledged ?? ''}`;
        cells.set(key, (cells.get(key) ?? 0) + 1);
      }
      const counts = await counted(name);
      expect(counts?.total).toBe(edges.length);
      expect(counts?.cells).toHaveLength(cells.size);
      expect(counts?.cells).toEqual(
        expect.arrayContaining(
          [...cells].map(([key, count]) => {
            const [timing, acknowledged] = key.split(' ');
            return { timing, acknowledged, count };
          }),
        ),
      );
    }
  });

  test('are counted under a filter, and not of a paper that is not retracted', async () => {
    expect((await counted('retracted', '{ yearFrom: 2022 }'))?.total).toBe(3);
    expect((await counted('hub'))?.total).toBe(HUB_CITERS);
    expect(await counted('reinstated')).toBeUndefined();
    expect(await counted('start')).toBeUndefined();
  });

  test('are found by a filter, and counted, from both ends', async () => {
    const { paper: found } = await client.data<{ paper: Record<string, { totalCount: number }> }>(
      `{ paper(id: "${doi('later')}") {
        yes: references(filter: { retracted: true }) { totalCount }
        no: references(filter: { retracted: false }) { totalCount } } }`,
    );
    expect(found).toEqual({ yes: { totalCount: 2 }, no: { totalCount: 1 } });
  });
});

test('the acknowledgement of one citation reads no other citer of a hub', async () => {
  const { papers } = await client.data<{ papers: { id: string }[] }>(
    `{ papers(ids: ["${doi('fan-0')}", "${doi('hub')}"]) { id } }`,
  );
  const [citing, cited] = papers;
  const citations = [{ citingId: citing?.id, citedId: cited?.id }];
  const asked = { citations, ...ACKNOWLEDGED_BY };
  const found = await profiled(retractionsQueries.acknowledgements.statement, asked);
  expect(found.rowCount).toBe(1);
  expect(found.hits).toBeLessThan(HUB_CITERS / 2);
});
