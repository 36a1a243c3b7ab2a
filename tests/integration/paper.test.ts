import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BadInputError } from '../../src/errors.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { importLines, sampleLines, refillGraph } from '../support/testGraph.js';

describe('a paper', () => {
  let client: SchemaClient;
  let surrogate: string;
  beforeAll(async () => {
    client = await connectSchemaClient();
    await refillGraph(client.graph, sampleLines());
    surrogate = (await idOf('arxiv:1803.04585')) ?? '';
  });
  afterAll(() => client.graph.close());

  async function idOf(id: string): Promise<string | undefined> {
    const query = 'query ($id: ID!) { paper(id: $id) { id } }';
    return (await client.data<{ paper: { id: string } | null }>(query, { id })).paper?.id;
  }

  test.each([
    'arXiv:1803.04585v4',
    'https://arxiv.org/abs/1803.04585',
    'https://arxiv.org/pdf/1803.04585v2',
    'https://doi.org/10.48550/arXiv.1803.04585',
    'doi:10.48550/ARXIV.1803.04585',
  ])('is found as %s', async (id) => {
    expect(await idOf(id)).toBe(surrogate);
  });

  test('is found by its own id, and as a node by that only', async () => {
    const query = 'query ($id: ID!) { paper(id: $id) { id } node(id: $id) { __typename id } }';
    expect(await client.data(query, { id: surrogate })).toEqual({
      paper: { id: surrogate },
      node: { __typename: 'Paper', id: surrogate },
    });
    expect(await client.data(query, { id: 'arxiv:1803.04585' })).toMatchObject({ node: null });
  });

  test.each(['doi:10.1/nobody', '2012.99999', 'W1', '0000000000000'])(
    'that nobody knows (%s) is null',
    async (id) => {
      expect(await idOf(id)).toBeUndefined();
    },
  );

  test('is found by an identifier whose form shows its scheme', async () => {
    await importLines(client.graph, [
      { paper: { identifiers: ['arxiv:1803.04585', 'openalex:W77'], source: 'x', version: '1' } },
      { paper: { identifiers: ['arxiv:hep-th/9711200'], source: 'x', version: '1' } },
    ]);
    for (const id of ['1803.04585', ' 1803.04585v3 ', 'W77', 'w77', '10.48550/arXiv.1803.04585']) {
      expect(await idOf(id)).toBe(surrogate);
    }
    expect(await idOf('hep-th/9711200v2')).toBe(await idOf('arxiv:hep-th/9711200'));
  });

  test.each(['', '  ', 'nothing', '77', 'W', 'W0', '1803.045', '__proto__'])(
    'is refused when it is no identifier (%j), with field, value and what was expected',
    async (id) => {
      const expected =
        'the id of a paper, or an identifier such as doi:10.1145/3442188.3445922, arxiv:1803.04585 or W2741809807';
      const one = await client.execute('query ($id: ID!) { paper(id: $id) { id } }', { id });
      const refusal = one.errors?.[0]?.originalError;
      expect(refusal).toBeInstanceOf(BadInputError);
      expect(refusal).toMatchObject({ field: 'id', value: id, expected });
      const ids = [surrogate, id];
      const many = await client.execute('query ($ids: [ID!]!) { papers(ids: $ids) { id } }', {
        ids,
      });
      expect(many.data).toEqual({ papers: [{ id: surrogate }, null] });
      const walk = await client.execute(
        'query ($ids: [ID!]!) { neighbourhood(ids: $ids) { unknownIds } }',
        { ids },
      );
      for (const { errors } of [many, walk]) {
        expect(errors?.[0]?.originalError).toMatchObject({ field: 'ids[1]', value: id, expected });
      }
    },
  );

  test('of an unknown scheme is refused with the schemes that there are', async () => {
    const { errors, data } = await client.execute('{ paper(id: "issn:123") { id } }');
    expect(data).toEqual({ paper: null });
    expect(errors?.[0]?.message).toMatch(/^id: got "issn:123", expected .*doi, arxiv, openalex/);
  });

  test('is answered in the order asked, null where unknown, a malformed id in its own place', async () => {
    const { data, errors, statements } = await client.execute(
      'query ($ids: [ID!]!) { papers(ids: $ids) { id abstract } }',
      {
        ids: ['doi:10.1/nobody', 'arxiv:1803.04585', 'isbn:1', surrogate],
      },
    );
    const found = { id: surrogate, abstract: expect.any(String) };
    expect(data).toEqual({ papers: [null, found, null, found] });
    expect(errors?.map(({ path }) => path)).toEqual([['papers', 2]]);
    expect(statements).toEqual(['papersByLookups']);
  });

  test('that is a stub has nothing but its identifiers', async () => {
    await importLines(client.graph, [
      { citation: { citing: 'doi:10.1/citing', cited: 'pmid:77', source: 'test', version: 1 } },
    ]);
    expect(
      await client.data(`{ paper(id: "pmid:77") {
        title summary summarySource abstract year publishedOn venue language url stub hubTier citerCount
        authors { name } authorCount doi arxivId identifiers { scheme value url } sources { name version }
        reportedCitationCounts { source } representativeCiters { papers { id } }
        citationProfile { label sentence role { bucket share interval { low } } } } }`),
    ).toMatchObject({
      paper: {
        title: null,
        language: null,
        summarySource: null,
        year: null,
        stub: true,
        hubTier: null,
        citerCount: 1,
        authors: null,
        authorCount: null,
        doi: null,
        identifiers: [{ scheme: 'PMID', value: '77', url: 'https://pubmed.ncbi.nlm.nih.gov/77/' }],
        citationProfile: {
          label: 'INSUFFICIENT_EVIDENCE',
          sentence: 'Not enough evidence. The role is known for 0 of 1 citation; 5 are needed.',
          role: { bucket: null, share: null, interval: null },
        },
      },
    });
  });

  test('leads to others through hubs, the most cited first', async () => {
    const query = `query ($after: String) { hubs(first: 7, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id citerCount } } } }`;
    const nodes: Hubs['hubs']['edges'][number]['node'][] = [];
    for (let after: string | null = null; ;) {
      const { hubs }: Hubs = await client.data<Hubs>(query, { after });
      nodes.push(...hubs.edges.map(({ node }) => node));
      if (!hubs.pageInfo.hasNextPage) {
        expect(nodes).toHaveLength(hubs.totalCount);
        break;
      }
      after = hubs.pageInfo.endCursor;
    }
    const counts = nodes.map(({ citerCount }) => citerCount);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  });

  test('counts among the statistics of the graph', async () => {
    const { graphStatistics } = await client.data<{ graphStatistics: Record<string, number> }>(
      '{ graphStatistics { paperCount stubCount citationCount identifierCount } }',
    );
    expect(graphStatistics.paperCount).toBeGreaterThan(18);
    expect(graphStatistics.stubCount).toBeGreaterThan(0);
    expect(graphStatistics.citationCount).toBeGreaterThan(17);
    expect(graphStatistics.identifierCount).toBeGreaterThan(18);
  });
});

interface Hubs {
  readonly hubs: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly edges: { readonly node: { readonly id: string; readonly citerCount: number } }[];
  };
}
