import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createKey, revokeKey } from '../../src/access/keys.js';
import { holdsSampleOnly, whatLoadWouldEnd } from '../../src/bulk/sampleOnly.js';
import type { Graph } from '../../src/graph/graph.js';
import { databaseContents } from '../../src/upkeep/contents.js';
import {
  connectTestGraph,
  emptyGraph,
  importLines,
  refillGraph,
  sampleLines,
} from '../support/testGraph.js';

describe('a database that a load may replace', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await connectTestGraph();
    await refillGraph(graph, sampleLines());
  });
  afterAll(async () => {
    await emptyGraph(graph);
    await graph.close();
  });
  const isReplaceable = async () => holdsSampleOnly(graph, await databaseContents(graph));

  test('holds the sample as a start makes it', async () => {
    expect(await isReplaceable()).toBe(true);
  });

  test.each([
    ['a claim of another source', { source: 'mine', version: '1' }],
    ['a later version of the sample', { source: 'sample', version: '2099-01-01' }],
  ])('holds no more than that, such as %s', async (_what, origin) => {
    await refillGraph(graph, sampleLines());
    await importLines(graph, [{ paper: { identifiers: ['arxiv:1803.04585'], ...origin } }]);
    expect(await isReplaceable()).toBe(false);
  });

  test('holds no other paper, citation or node', async () => {
    await refillGraph(graph, [
      ...sampleLines(),
      { paper: { identifiers: ['doi:10.9/mine'], source: 'sample', version: '1' } },
    ]);
    expect(await isReplaceable()).toBe(false);
    await refillGraph(graph, sampleLines());
    await graph.runSchemaStatement('CREATE (:Note)');
    expect(await isReplaceable()).toBe(false);
    await refillGraph(graph, [...sampleLines(), { source: { name: 'mine', evidence: 'MODEL' } }]);
    expect(await isReplaceable()).toBe(false);
  });

  test('holds no API key, with the sample or without it', async () => {
    const asked = { name: 'test', scopes: ['read'], costPerMinute: null } as const;
    await refillGraph(graph, sampleLines());
    expect(await whatLoadWouldEnd(graph)).toBeNull();
    const { key } = await createKey(graph, asked);
    expect(await whatLoadWouldEnd(graph)).toContain('1 API keys');
    await revokeKey(graph, key.id);
    expect(await whatLoadWouldEnd(graph)).toBeNull();
    await emptyGraph(graph);
    expect(await whatLoadWouldEnd(graph)).toBeNull();
    await createKey(graph, asked);
    expect(await whatLoadWouldEnd(graph)).toBe('1 API keys');
  });
});
