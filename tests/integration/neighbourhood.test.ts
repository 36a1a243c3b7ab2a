import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readNeighbourhood } from '../../src/neighbourhood/readNeighbourhood.js';
import { createLoaders } from '../../src/graph/loaders.js';
import { readTraversalFilter } from '../../src/traversal/traversalFilter.js';
import { askNeighbourhood } from '../support/neighbourhoods.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { identifierOf, smallGraphLines, type SmallGraph } from '../support/smallGraph.js';
import { refillGraph } from '../support/testGraph.js';

let client: SchemaClient;
beforeAll(async () => {
  client = await connectSchemaClient();
});
afterAll(() => client.graph.close());

const load = (graph: SmallGraph): Promise<void> =>
  refillGraph(client.graph, smallGraphLines(graph));
const ask = (graph: SmallGraph, variables: Record<string, unknown>) =>
  askNeighbourhood(client, graph, variables);

/** Paper 0 cites 1 and 2; 3 to 12 cite paper 1; 13 cites 2. */
const TREE: SmallGraph = {
  papers: Array.from({ length: 14 }, () => 2020),
  citations: [
    [0, 1],
    [0, 2],
    ...Array.from({ length: 10 }, (_, index) => [index + 3, 1]),
    [13, 2],
  ].map(([citing = 0, cited = 0]) => ({
    citing,
    cited,
    role: 'METHOD' as const,
    polarity: 'NEUTRAL' as const,
  })),
};

describe('a neighbourhood', () => {
  beforeAll(() => load(TREE));

  test('counts two identifiers of one paper once, and gives back the unknown ones', async () => {
    const { papers, neighbourhood } = await ask(TREE, {
      ids: [
        identifierOf(13),
        'https://doi.org/10.7/PAPER-13',
        'doi:10.7/nobody',
        '2012.99999',
        'doi:10.7/nobody',
      ],
      depth: 0,
    });
    expect(neighbourhood.papers.map(({ paper }) => paper.id)).toEqual([papers[13]?.id]);
    expect(neighbourhood.unknownIds).toEqual(['doi:10.7/nobody', '2012.99999']);
    expect(neighbourhood.truncated).toEqual([]);
  });

  test('of unknown papers only is empty', async () => {
    const { neighbourhood } = await ask(TREE, { ids: ['doi:10.7/nobody'], depth: 2 });
    expect(neighbourhood).toEqual({
      papers: [],
      citations: [],
      unknownIds: ['doi:10.7/nobody'],
      truncated: [],
    });
  });

  test('says how many papers the limit left out, and at which depth nobody looked', async () => {
    const { neighbourhood } = await ask(TREE, { ids: [identifierOf(1)], depth: 2, limit: 5 });
    expect(neighbourhood.papers).toHaveLength(5);
    expect(neighbourhood.truncated).toEqual([
      { reason: 'LIMIT', atDepth: 1, skipped: 7 },
      { reason: 'LIMIT', atDepth: 2, skipped: null },
    ]);
  });

  test('does not follow the papers that have too many citations together, and says so', async () => {
    const subgraph = await readNeighbourhood(
      {
        ids: [identifierOf(0)],
        depth: 2,
        filter: readTraversalFilter(null),
        limit: 100,
        budget: 5,
      },
      createLoaders(client.graph, {}),
    );
    const { papers } = await ask(TREE, { ids: [identifierOf(0)] });
    const idsOf = (...places: number[]) => places.map((place) => papers[place]?.id);
    expect(subgraph.papers.map(({ paper }) => paper.id)).toEqual(idsOf(0, 1, 2, 13));
    expect(subgraph.truncated).toEqual([{ reason: 'BUDGET', atDepth: 2, skipped: null }]);
  });

  test('takes the same number of statements for 1 paper and for 12', async () => {
    const asked = async (ids: string[]) => {
      const { statements } = await client.execute(
        `query ($ids: [ID!]!) { neighbourhood(ids: $ids, depth: 1) {
          papers { paper { title } } citations { role } unknownIds truncated { skipped } } }`,
        { ids },
      );
      return statements.sort();
    };
    const one = await asked([identifierOf(0)]);
    expect(one).toEqual([
      'citationsAmong',
      'neighboursByIds',
      'paperCardsByIds',
      'papersByLookups',
    ]);
    expect(await asked(Array.from({ length: 12 }, (_, paper) => identifierOf(paper)))).toEqual(one);
  });

  test.each([
    ['ids: []', 'ids: got "0 ids", expected 1 to 100 ids.'],
    ['ids: ["doi:10.7/a"], depth: 3', 'depth: got 3, expected a whole number from 0 to 2.'],
    [
      'ids: ["doi:10.7/a"], limit: 1001',
      'limit: got 1001, expected a whole number from 1 to 1000.',
    ],
    [
      'ids: ["doi:10.7/a"], filter: { yearFrom: 0 }',
      'filter.yearFrom: got 0, expected a year from 1 to 9998.',
    ],
    [
      'ids: ["doi:10.7/a", "doi:nonsense"]',
      'ids[1]: got "doi:nonsense", expected an identifier like doi:10.1145/3442188.3445922.',
    ],
  ])('is refused with what was expected: %s', async (args, message) => {
    const { errors } = await client.execute(`{ neighbourhood(${args}) { unknownIds } }`);
    expect(errors?.map((error) => error.message)).toEqual([message]);
  });
});
