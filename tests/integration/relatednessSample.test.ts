import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Role } from '../../src/citation/role.js';
import { createLoaders } from '../../src/graph/loaders.js';
import { readTraversalFilter } from '../../src/traversal/traversalFilter.js';
import {
  relatedPapersWithin,
  type RelatednessBudget,
  type Relation,
} from '../../src/relatedness/relatedPapers.loader.js';
import { relatedInSample, sampleOf } from '../support/relatedSample.js';
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
    filter: readTraversalFilter(null),
    minimumShared: 1,
    limit: 10,
  };
  const load = (paper: number, relation: Relation, budget: RelatednessBudget, more: object = {}) =>
    createLoaders(client.graph, {})
      .get(relatedPapersWithin(budget))
      .load({
        ...{ ...request, relation, paperId: ids[paper] ?? '' },
        ...more,
      });
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

  /** Expects what a plain count over the same sample gives, and returns it. */
  async function expectSample(paper: number, relation: Relation, budget: RelatednessBudget) {
    const population = relation === 'coCited' ? 60 : 4;
    const answer = await load(paper, relation, budget, { population, limit: 100 });
    const sample = sampleOf({ graph: HUB, ids }, relation, paper, {}, budget);
    const expected = relatedInSample(HUB, relation, paper, {}, sample)
      .map(({ paper: other, shared }) => ({ id: ids[other] ?? '', shared }))
      .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1));
    expect(answer.sampleSize).toBe(sample.length);
    expect(answer.related.map(({ id, shared }) => ({ id, shared }))).toEqual(expected);
    return { ...answer, sample };
  }

  test('a sample is the same every time, says its size, and lies within every larger one', async () => {
    const [small, again, large, all] = [
      await expectSample(0, 'coCited', { citers: 15, couplings: 1 }),
      await expectSample(0, 'coCited', { citers: 15, couplings: 1 }),
      await expectSample(0, 'coCited', { citers: 40, couplings: 1 }),
      await expectSample(0, 'coCited', { citers: 60, couplings: 1 }),
    ];
    expect(small).toEqual(again);
    expect(large.sample).toEqual(expect.arrayContaining(small.sample));
    expect(small.sampleSize).toBeLessThan(60);
    expect(all.sampleSize).toBe(60);
    expect(all.related.map(({ shared }) => shared)).toEqual([24, 24, 24]);
  });

  test('the least shared count is held against the estimate, not against the sample', async () => {
    const budget = { citers: 30, couplings: 1 };
    const { related, sampleSize } = await load(0, 'coCited', budget);
    const { population } = request;
    expect(related).toHaveLength(3);
    expect(sampleSize).toBeLessThan(population);
    for (const { shared } of related) {
      const estimate = Math.floor((shared * population) / sampleSize);
      expect(estimate).toBeGreaterThan(shared);
      for (const minimumShared of [shared + 1, estimate, estimate + 1]) {
        const few = await load(0, 'coCited', budget, { minimumShared });
        // In whole numbers: 11 of 22 in a sample of 60 are 30, and not a little less.
        const expected = related.filter(
          (each) => each.shared * population >= minimumShared * sampleSize,
        );
        expect(few.related).toEqual(expected);
      }
    }
  });

  test('coupling reads as many references as their citers allow, and one at least', async () => {
    // The last paper cites paper 0, which has 60 citers, and papers 1 to 3, which have 24 each.
    const coupled = (couplings: number) => expectSample(63, 'coupled', { citers: 1, couplings });
    for (const [couplings, sizes] of [
      [132, [4]],
      [131, [3]],
      [70, [2]],
      [1, [1]],
    ] as const) {
      expect(sizes).toContain((await coupled(couplings)).sampleSize);
    }
  });

  test('first cuts the list and says that there is more', async () => {
    const { paper } = await client.data<{
      paper: { coCited: { hasMore: boolean; edges: object[] } };
    }>(`{ paper(id: "${identifierOf(0)}") { coCited(first: 2) { hasMore edges { shared } } } }`);
    expect(paper.coCited.edges).toHaveLength(2);
    expect(paper.coCited.hasMore).toBe(true);
  });
});
