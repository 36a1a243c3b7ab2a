import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { runCommand } from '../support/command.js';
import { SOURCE_FILES } from '../support/sourceFixtures.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  testConnection,
} from '../support/testGraph.js';

const NAMES = SOURCE_FILES.map(([, name]) => name);

describe('citegraph import of a file of each source', () => {
  let graph: Graph;
  let folder = '';
  beforeAll(async () => {
    graph = await connectTestGraph();
    folder = await mkdtemp(path.join(tmpdir(), 'citegraph-sources-'));
    for (const [, name, text] of SOURCE_FILES) await writeFile(path.join(folder, name), text);
  });
  beforeEach(() => emptyGraph(graph));
  afterAll(async () => {
    await emptyGraph(graph);
    await graph.close();
    await rm(folder, { recursive: true, force: true });
  });

  function run(...args: string[]) {
    const { uri, username, password } = testConnection();
    const variables = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    return runCommand(['import', ...args], variables, folder);
  }

  async function lines(): Promise<string[]> {
    expect(await allDifferences(graph)).toEqual([]);
    return canonicalExport(graph);
  }

  test('is the same graph in any order, and consistent', async () => {
    const { exitCode, errors } = await run(...NAMES);
    expect(errors).toContain('act2.tsv: the 3C shared task or ACT2, a table');
    expect(exitCode).toBe(0);
    const graphOfAll = await lines();
    const sources = 'scicite acl-arc acl-arc-jurgens multicite 3c scite datacite opencitations';
    for (const source of [
      ...sources.split(' '),
      'cito-nanopublications',
      'nih-occ',
      'retraction-watch',
    ]) {
      expect(graphOfAll.some((line) => line.includes(`"source":"${source}"`))).toBe(true);
    }
    await emptyGraph(graph);
    await run(...NAMES.slice(5).reverse());
    await run(...NAMES.slice(0, 5).reverse(), ...NAMES.slice(4, 7));
    expect(await lines()).toEqual(graphOfAll);
  });

  test('keeps labels and their meaning on the citations', async () => {
    await run('aclarc.jsonl', 'cito.csv', 'act2.tsv');
    const graphOfThree = (await lines()).map((line): unknown => JSON.parse(line));
    expect(graphOfThree).toEqual(
      expect.arrayContaining(
        [
          {
            citing: 'acl:W06-2933',
            cited: 'acl:P01-1001',
            contexts: [{ label: 'Uses', role: 'METHOD' }],
          },
          {
            citing: 'doi:10.1000/n3',
            cited: 'doi:10.1000/n1',
            label: 'confirms',
            polarity: 'SUPPORTING',
          },
          {
            citing: 'doi:10.1000/act1',
            influential: true,
            contexts: [{ label: '2', role: 'EXTENSION' }],
          },
        ].map(({ contexts, ...citation }): unknown =>
          expect.objectContaining({
            citation: expect.objectContaining({
              ...citation,
              ...(contexts && {
                contexts: contexts.map((each): unknown => expect.objectContaining(each)),
              }),
            }) as unknown,
          }),
        ),
      ),
    );
  });
});
