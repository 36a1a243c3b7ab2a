import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import { sampleLines, refillGraph } from '../support/testGraph.js';

const HUB_PAGE = readFileSync(new URL('../../sample/hub-page.graphql', import.meta.url), 'utf8');

interface HubPage {
  readonly paper: {
    readonly id: string;
    readonly title: string;
    readonly hubTier: string;
    readonly citerCount: number;
    readonly doi: string;
    readonly arxivId: string;
    readonly citationProfile: {
      readonly label: string;
      readonly displayLabel: string;
      readonly sentence: string;
      readonly role: Record<string, unknown>;
    };
    readonly citationSummary: {
      readonly total: number;
      readonly roles: {
        readonly classified: number;
        readonly unclassified: number;
        readonly buckets: {
          readonly role: string;
          readonly count: number;
          readonly citers: { readonly totalCount: number; readonly edges: unknown[] };
        }[];
      };
    };
    readonly representativeCiters: { readonly refreshedAt: string; readonly papers: unknown[] };
    readonly citers: { readonly totalCount: number; readonly edges: unknown[] };
  };
}

describe('the hub page of the seed', () => {
  let client: SchemaClient;
  beforeAll(async () => {
    client = await connectSchemaClient();
    await refillGraph(client.graph, sampleLines());
  });
  afterAll(() => client.graph.close());

  test('takes three statements', async () => {
    const { errors, statements } = await client.execute(HUB_PAGE, { id: 'arxiv:1803.04585' });
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(3);
    expect(new Set(statements).size).toBe(3);
  });

  test('has the label, the sentence and the counts of the seed', async () => {
    const { paper } = await client.data<HubPage>(HUB_PAGE, { id: 'arxiv:1803.04585' });
    expect(paper).toMatchObject({
      title: "Categorizing Variants of Goodhart's Law",
      hubTier: 'HUB',
      citerCount: 17,
      doi: '10.48550/arXiv.1803.04585',
      arxivId: '1803.04585',
      citationProfile: {
        label: 'MIXED_CITATIONS',
        displayLabel: 'Mixed citations',
        sentence: 'Mixed citation behavior. Most common role is background: 9 of 15 (60%).',
        role: {
          ...{ rule: 'NO_DOMINANT_ROLE', bucket: 'BACKGROUND', count: 9, classified: 15 },
          bounds: { low: 9 / 17, high: 11 / 17 },
        },
      },
      citationSummary: { total: 17, roles: { classified: 15, unclassified: 2 } },
      citers: { totalCount: 17 },
    });
    expect(paper.citers.edges).toHaveLength(17);
    expect(paper.representativeCiters.papers).toHaveLength(15);
    for (const { count, citers } of paper.citationSummary.roles.buckets) {
      expect(citers.totalCount).toBe(count);
      expect(citers.edges).toHaveLength(Math.min(count, 3));
    }
  });

  test('lists the two citers without a summary last, representative ones first', async () => {
    const { paper } = await client.data<{
      paper: { citers: { edges: { node: { summary: string | null } }[] } };
    }>(
      '{ paper(id: "arxiv:1803.04585") { citers(orderBy: REPRESENTATIVE) { edges { node { summary } } } } }',
    );
    const hasSummary = paper.citers.edges.map(({ node }) => node.summary !== null);
    expect(hasSummary).toEqual([...Array<boolean>(15).fill(true), false, false]);
  });
});
