import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { runCommand, type Ended } from '../support/command.js';
import { doiOf, type ReplayedPaper } from '../support/replayed/papers.js';
import { replayServices, type Replayed } from '../support/replayedServices.js';
import {
  connectTestGraph,
  allDifferences,
  canonicalExport,
  emptyGraph,
  testConnection,
} from '../support/testGraph.js';

const DOI = `doi:${doiOf(1)}`;
const sentence = (number: number, intents: readonly string[]) => ({
  1: [{ context: `In sentence ${number}, we follow the paper.`, intents }],
});
/** Paper 1 has twelve citers: eight use its method, four cite it as background. */
const PAPERS: readonly ReplayedPaper[] = [
  { number: 1, title: 'The paper', cites: [20] },
  ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((number) => ({
    number,
    title: `Citer ${number}`,
    cites: [1, 20],
    sentences: sentence(number, [number < 10 ? 'methodology' : 'background']),
  })),
  { number: 20, title: 'Cited', cites: [] },
];

describe('citegraph fetch', () => {
  let graph: Graph;
  let folder = '';
  let replayed: Replayed;
  beforeAll(async () => {
    graph = await connectTestGraph();
  });
  beforeEach(async () => {
    await emptyGraph(graph);
    folder = await mkdtemp(path.join(tmpdir(), 'citegraph-fetch-'));
    replayed = await replayServices(PAPERS, { pageOfWorks: 5, pageOfCitations: 5 });
  });
  afterEach(async () => {
    await replayed.close();
    await rm(folder, { recursive: true, force: true });
  });
  afterAll(async () => {
    await emptyGraph(graph);
    await graph.close();
  });

  /** The paces of services are those of the real ones. */
  function fetch(...args: readonly string[]): Promise<Ended> {
    const { uri, username, password } = testConnection();
    return runCommand(['fetch', ...args], {
      ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
      CITEGRAPH_DATA: folder,
      OPENALEX_URL: `${replayed.url}/openalex`,
      SEMANTIC_SCHOLAR_URL: `${replayed.url}/s2`,
      CROSSREF_URL: `${replayed.url}/crossref`,
      OPENCITATIONS_URL: `${replayed.url}/oc`,
    });
  }

  test('gets from a DOI to a hub page with roles, in one command', async () => {
    const { exitCode, output, errors } = await fetch(DOI);
    expect([exitCode, errors]).toEqual([0, expect.stringContaining('To ask: ')]);
    expect(output).toContain('semantic-scholar: 12 citers, 12 fetched\n');
    expect(output).toContain(`${DOI} (The paper): 12 citing papers here. `);
    expect(output).toContain('method: 8 of 12 (67%)');
    expect(await allDifferences(graph)).toEqual([]);
  });

  test('says what was cut, goes on from there, and ends the same', async () => {
    const cut = await fetch(DOI, '--max-requests', '5');
    expect([cut.exitCode, cut.errors]).toEqual([3, expect.stringContaining('was cut')]);
    expect(replayed.asked).toHaveLength(5);
    expect((await fetch(DOI)).exitCode).toBe(0);
    const whole = await canonicalExport(graph);
    await emptyGraph(graph);
    const asked = replayed.asked.length;
    expect((await fetch(DOI, '--offline')).exitCode).toBe(0);
    expect(await canonicalExport(graph)).toEqual(whole);
    expect(replayed.asked).toHaveLength(asked);
  });

  test('says what a paper that nobody knows came to', async () => {
    const { exitCode, output, errors } = await fetch('doi:10.5555/nobody');
    expect([exitCode, output, errors]).toEqual([
      3,
      expect.stringContaining('openalex: knows none of them'),
      expect.stringContaining('Nothing came'),
    ]);
  });
});
