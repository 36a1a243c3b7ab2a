import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { emptyGraph, importLines, sampleLines } from '../support/testGraph.js';

const origin = { source: 'test', version: '1' };
const TITLES = [
  '深度学习综述',
  'ディープラーニング入門',
  '機械学習の基礎',
  'Évaluation des modèles de débruitage',
  'Über die Grundlagen der Quantenmechanik',
  '딥러닝을 이용한 자연어 처리',
  'Глубокое обучение: обзор',
  'การเรียนรู้เชิงลึก',
  'What AND means: a title:"with" syntax* (and more)',
];
/** Papers whose titles are all equally good answers. */
const EQUALS = 47;

const QUERY = `query ($query: String, $filter: PaperFilter, $first: Int, $after: String) {
  search(query: $query, filter: $filter, first: $first, after: $after) {
    totalCount truncated pageInfo { hasNextPage endCursor }
    edges { score node { id title citerCount publishedOn } } } }`;

interface FoundPaper {
  readonly title: string | null;
  readonly id: string;
  readonly citerCount: number;
  readonly publishedOn: string | null;
}

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly truncated: boolean;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly score: number | null; readonly node: FoundPaper }[];
  };
}

describe('a search', () => {
  let client: SchemaClient;
  beforeAll(async () => {
    client = await connectSchemaClient();
    await emptyGraph(client.graph);
    const titles = [...TITLES, ...Array.from({ length: EQUALS }, () => 'Zebrafish atlas')];
    await importLines(client.graph, [
      ...sampleLines(),
      ...titles.map((title, index) => ({
        paper: {
          identifiers: [`doi:10.3/${index}`],
          title,
          publishedOn: String(1960 + index),
          authors: [{ name: 'Zoë Müller' }],
          ...origin,
        },
      })),
    ]);
  });
  afterAll(() => client.graph.close());

  async function found(variables: Record<string, unknown>): Promise<Found['search']> {
    return (await client.data<Found>(QUERY, variables)).search;
  }

  const titlesOf = ({ edges }: Found['search']) => edges.map(({ node }) => node.title);

  test.each([
    ['goodhart law variants', "Categorizing Variants of Goodhart's Law"],
    ['"variants of goodhart’s"', "Categorizing Variants of Goodhart's Law"],
    ['学习', '深度学习综述'],
    ['度', '深度学习综述'],
    ['ラーニング', 'ディープラーニング入門'],
    ['学習の基礎', '機械学習の基礎'],
    ['evaluation MODELES', 'Évaluation des modèles de débruitage'],
    ['Ｕｂｅｒ grund', 'Über die Grundlagen der Quantenmechanik'],
    ['자연어', '딥러닝을 이용한 자연어 처리'],
    ['딥러닝', '딥러닝을 이용한 자연어 처리'],
    ['обучение', 'Глубокое обучение: обзор'],
    ['เชิงลึก', 'การเรียนรู้เชิงลึก'],
    ['AND title:"with" syntax* (and', 'What AND means: a title:"with" syntax* (and more)'],
  ])('for %s finds its paper', async (query, title) => {
    expect(titlesOf(await found({ query }))).toContain(title);
  });

  test('finds authors, by accented and by plain letters', async () => {
    for (const query of ['zoe muller', 'Zoë Müller']) {
      expect((await found({ query })).totalCount).toBe(TITLES.length + EQUALS);
    }
  });

  test('wants all words', async () => {
    expect((await found({ query: 'zebrafish goodhart' })).totalCount).toBe(0);
  });

  test.each([
    'arxiv:1803.04585',
    '1803.04585v2',
    'https://arxiv.org/abs/1803.04585',
    'https://doi.org/10.48550/arXiv.1803.04585',
  ])('for the identifier %s finds its paper first, without a score', async (query) => {
    const { edges, totalCount } = await found({ query });
    expect(edges[0]).toMatchObject({
      score: null,
      node: { title: "Categorizing Variants of Goodhart's Law" },
    });
    expect(totalCount).toBe(edges.length);
  });

  test('lists the paper with that id once, before those that contain it', async () => {
    const { paper } = await client.data<{ paper: { id: string } }>(
      '{ paper(id: "doi:10.3/0") { id } }',
    );
    await importLines(client.graph, [
      { paper: { identifiers: ['doi:10.3/note'], title: `On doi:10.3/0, ${paper.id}`, ...origin } },
      { paper: { identifiers: ['doi:10.3/0'], abstract: 'Known as doi:10.3/0.', ...origin } },
    ]);
    for (const query of ['doi:10.3/0', paper.id]) {
      const first = await found({ query, first: 1 });
      expect(first).toMatchObject({ edges: [{ score: null, node: paper }], totalCount: 2 });
      const { edges } = await found({ query, first: 1, after: first.pageInfo.endCursor });
      expect(edges).toMatchObject([
        { score: expect.any(Number), node: { title: `On doi:10.3/0, ${paper.id}` } },
      ]);
    }
  });

  test('looks for words that the index leaves out in titles alone', async () => {
    for (const query of ['zebrafish with atlas', 'this zebrafish', 'Zebrafish then atlas will']) {
      expect((await found({ query })).totalCount).toBe(EQUALS);
    }
  });

  test('is paged without gaps, equal ones by id', async () => {
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Found['search'] = await found({ query: 'zebrafish', first: 10, after });
      expect(page).toMatchObject({ totalCount: EQUALS, truncated: false });
      ids.push(...page.edges.map(({ node }) => node.id));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(ids).toHaveLength(EQUALS);
    expect(ids).toEqual([...new Set(ids)].sort().reverse());
  });

  test('keeps what the filter says', async () => {
    const filter = { publishedFrom: '1970', publishedTo: '1979-12' };
    const { edges, totalCount } = await found({ query: 'zebrafish', filter });
    expect(edges.map(({ node }) => node.publishedOn).sort()).toEqual(
      Array.from({ length: 10 }, (_, index) => String(1970 + index)),
    );
    expect(totalCount).toBe(10);
    const cited = await found({ query: 'learning', filter: { minimumCiters: 10 } });
    expect(cited.edges.every(({ node }) => node.citerCount >= 10)).toBe(true);
    expect(await found({ query: 'learning', filter: { tier: 'HUB' } })).toEqual(cited);
    expect(cited.totalCount).toBeGreaterThan(0);
    expect(await found({ query: 'arxiv:1803.04585', filter: { tier: 'MEGA_HUB' } })).toMatchObject({
      totalCount: 0,
    });
  });

  test.each([
    [{ query: '  ' }, 'query: got "  ", expected 1 to 2,000 characters, or a filter.'],
    [{}, 'query: got nothing, expected 1 to 2,000 characters, or a filter.'],
    [{ query: null }, 'query: got null, expected 1 to 2,000 characters, or a filter.'],
    [
      { filter: { venue: null } },
      'query: got nothing, expected 1 to 2,000 characters, or a filter.',
    ],
    [{ query: 'x', filter: { yearFrom: 9999 } }, 'filter.yearFrom: got 9999, expected a year'],
    [{ query: 'x', first: 0 }, 'first: got 0, expected a whole number from 1 to 100.'],
    [
      { query: 'x', after: 'y' },
      'after: got "y", expected a cursor that this connection returned.',
    ],
    [
      { query: 'x', filter: { publishedFrom: '2019-13' } },
      'filter.publishedFrom: got "2019-13", expected a date like 2019, 2019-03 or 2019-03-07.',
    ],
    [
      { query: 'x', filter: { publishedFrom: '2020', publishedTo: '2019' } },
      'filter.publishedTo: got "2019", expected a date not before publishedFrom, 2020.',
    ],
    [
      { query: 'x', filter: { minimumCiters: -1 } },
      'filter.minimumCiters: got -1, expected a whole number from 0.',
    ],
  ])('refuses %j', async (variables, message) => {
    const { errors } = await client.execute(QUERY, variables);
    expect(errors?.[0]?.message).toContain(message);
  });

  test('takes one statement, and one more for what is counted', async () => {
    const page = await client.execute('{ search(query: "learning") { edges { node { title } } } }');
    expect(page.statements).toEqual(['papersByText']);
    const count = await client.execute('{ search(query: "learning") { totalCount truncated } }');
    expect(count.statements).toEqual(['papersByTextCount']);
    const filtered = await client.execute(
      '{ search(filter: { tier: HUB }) { totalCount truncated edges { node { title } } } }',
    );
    expect(filtered.statements).toEqual(['hubCount', 'hubsMostCited']);
  });
});
