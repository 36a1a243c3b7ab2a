import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { runCommand } from '../support/commandProcess.js';
import { doiOf, type ReplayedPaper } from '../support/replayed/papers.js';
import { replayServices, type Replayed } from '../support/replayedServices.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  testConnection,
} from '../support/testGraph.js';

const PAPERS: readonly ReplayedPaper[] = [
  { number: 1, title: 'The paper', cites: [] },
  ...[2, 3, 4, 5, 6].map((number) => ({ number, title: `Citer ${number}`, cites: [1] })),
];

let graph: Graph;
let folder = '';
let replayed: Replayed;
beforeAll(async () => {
  graph = await connectTestGraph();
  await emptyGraph(graph);
  folder = await mkdtemp(path.join(tmpdir(), 'citegraph-fetch-'));
  replayed = await replayServices(PAPERS, { pageOfCitations: 2 });
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
  await replayed.close();
  await rm(folder, { recursive: true, force: true });
});

function fetch() {
  const { uri, username, password } = testConnection();
  return runCommand(['fetch', `doi:${doiOf(1)}`, '--from', 'semantic-scholar'], {
    ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    ...{ CITEGRAPH_DATA: folder, SEMANTIC_SCHOLAR_URL: `${replayed.url}/s2` },
  });
}

test('a fetch that is killed goes on where it was, and ends as if it had not been', async () => {
  replayed.faults.push({ path: /offset=2&/, fault: 'hang' });
  const killed = fetch();
  await replayed.hung;
  killed.child.kill('SIGKILL');
  expect(await killed.ended).toBe('SIGKILL');
  const before = replayed.asked.length;
  const again = fetch();
  expect(await again.ended).toBe(0);
  // The paper and the first page are kept.
  expect(
    replayed.asked.slice(before).map(({ path: asked }) => /offset=\d/.exec(asked)?.[0]),
  ).toEqual(['offset=2', 'offset=4']);
  expect(again.lines.join('\n')).toContain('5 citing papers here');
  expect(await canonicalExport(graph)).toHaveLength(11);
  expect(await allDifferences(graph)).toEqual([]);
});
