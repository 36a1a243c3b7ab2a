import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Role } from '../../src/citation/role.js';
import { relatedPapersWithin } from '../../src/relatedness/relatedPapers.loader.js';
import { createLoaders } from '../../src/graph/loaders.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { identifierOf, smallGraphLines, type SmallGraph } from '../support/smallGraph.js';
import { refillGraph } from '../support/testGraph.js';

/** Paper 0 is cited by 60 others, each of which cites one of papers 1 to 3, and by the last six all of these. */
const HUB: SmallGraph = {
  papers: Array.from({ length: 64 }, (_, paper) => 2000 + paper),
  citations: Array.from({ length: 60 }, (_, index) => index + 4).flatMap((citing) =>
    [0, ...(citing >= 58 ? [1, 2, 3] : [1 + (citing % 3)])].map((cited) => ({
      citing,
      cited,
      role: (citing % 2 === 0 ? 'METHOD' : 'BACKGROUND') satisfies Role,
      polarity: 'NEUTRAL' as const,
    })),
  ),
};

describe('of a hub with more citers than are looked at', () => {
  let client: SchemaClient;
  const request = {
    population: 60,
    filter: { roles: null, polarities: null, yearFrom: null, yearTo: null },
    minimumShared: 1,
    limit: 10,
  };
  const loaderWith = (citers: number, couplings: number) =>
    createLoaders(client.graph, {}).get(relatedPapersWithin({ citers, couplings }));
  let ids: string[];
  beforeAll(async () => {
    client = await connectSchemaClient();
    await refillGraph(client.graph, smallGraphLines(HUB));
    const { papers } = await client.data<{ papers: { id: string }[] }>(
      'query ($ids: [ID!]!) { papers(ids: $ids) { id } }',
      { ids: HUB.papers.map((_, paper) => identifierOf(paper)) },
    );
    ids = papers.map(({ id }) => id);
  });
  afterAll(() => client.graph.close());

  test('a sample is the same every time, says its size, and lies within every larger one', async () => {
    const coCited = (citers: number) =>
      loaderWith(citers, 1).load({ ...request, relation: 'coCited', paperId: ids[0] ?? '' });
    const [small, again, large, all] = [
      await coCited(15),
      await coCited(15),
      await coCited(40),
      await coCited(60),
    ];
    expect(small).toEqual(again);
    expect(small.sampleSize).toBeLessThan(60);
    expect(small.sampleSize).toBeLessThanOrEqual(large.sampleSize);
    expect(all.sampleSize).toBe(60);
    expect(total(all.related)).toBe(54 + 6 * 3);
    expect(total(small.related)).toBeLessThanOrEqual(total(large.related));
  });

  test('the least shared count is held against the estimate, not against the sample', async () => {
    const loader = loaderWith(30, 1);
    const base = { ...request, relation: 'coCited' as const, paperId: ids[0] ?? '' };
    const all = await loader.load(base);
    const few = await loader.load({ ...base, minimumShared: 20 });
    const scale = 60 / all.sampleSize;
    expect(few.related).toEqual(all.related.filter(({ shared }) => shared * scale >= 20));
  });

  test('coupling reads as many references as their citers allow, and one at least', async () => {
    // The last paper cites papers 0 to 3, which have 60 and 18 + 6 citers and so on: all, some, one.
    const coupled = (couplings: number) =>
      loaderWith(1, couplings).load({
        ...request,
        population: 4,
        relation: 'coupled',
        paperId: ids[63] ?? '',
      });
    const [all, some, one] = [await coupled(1_000), await coupled(70), await coupled(1)];
    expect(all.sampleSize).toBe(4);
    expect(some.sampleSize).toBeGreaterThanOrEqual(1);
    expect(some.sampleSize).toBeLessThan(4);
    expect(one.sampleSize).toBe(1);
    expect(await coupled(1)).toEqual(one);
  });

  test('first cuts the list and says that there is more', async () => {
    const { paper } = await client.data<{
      paper: { coCited: { hasMore: boolean; edges: object[] } };
    }>(`{ paper(id: "${identifierOf(0)}") { coCited(first: 2) { hasMore edges { shared } } } }`);
    expect(paper.coCited.edges).toHaveLength(2);
    expect(paper.coCited.hasMore).toBe(true);
  });
});

function total(related: readonly { readonly shared: number }[]): number {
  return related.reduce((sum, { shared }) => sum + shared, 0);
}
