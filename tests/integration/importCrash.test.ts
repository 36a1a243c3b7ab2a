import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { finishMerges } from '../../src/ledger/merges.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  importLines,
  refillGraph,
} from '../support/testGraph.js';

const IMPORTER = fileURLToPath(new URL('../support/importer.mjs', import.meta.url));
const PAPERS = 3_000;
const origin = { source: 'test', version: '1' };
const doi = (n: number) => `doi:10.6/${n}`;

/** Papers of which every tenth is known by another name, too, and citations that use either name. */
const RECORDS = [
  ...Array.from({ length: PAPERS }, (_, n) => ({
    citation: { citing: doi(n), cited: n % 3 === 0 ? doi(1) : `pmid:${(n % 30) + 1}`, ...origin },
  })),
  ...Array.from({ length: 6_000 }, (_, n) => ({
    paper: {
      identifiers: n % 10 === 0 ? [doi(n), `pmid:${n + 1}`] : [doi(n)],
      publishedOn: String(1990 + (n % 30)),
      ...origin,
    },
  })),
];

describe('an import that is killed', () => {
  let graph: Graph;
  let folder: string;
  beforeAll(async () => {
    graph = await connectTestGraph();
    folder = await mkdtemp(path.join(tmpdir(), 'citegraph-crash-'));
  });
  afterAll(async () => {
    await graph.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('leaves a sound graph, and run again to its end gives the same as one that was not', async () => {
    await refillGraph(graph, RECORDS);
    const expected = await canonicalExport(graph);
    await emptyGraph(graph);
    // Stubs and their citations first, so that the papers of the file have something to merge.
    await importLines(graph, RECORDS.slice(0, PAPERS));
    const file = path.join(folder, 'graph.jsonl');
    await writeFile(file, RECORDS.map((record) => JSON.stringify(record)).join('\n'));
    for (const batches of [1, 2, 3]) {
      await killAfter(batches, file);
      await finishMerges(graph);
      expect(await allDifferences(graph)).toEqual([]);
    }
    await killAfter(Infinity, file);
    expect(await allDifferences(graph)).toEqual([]);
    expect(await canonicalExport(graph)).toEqual(expected);
  });
});

/** Runs the importer, and kills it at once after so many batches; waits until it is gone. */
async function killAfter(batches: number, file: string): Promise<void> {
  const importer = spawn(process.execPath, [IMPORTER, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let written = 0;
  importer.stdout.on('data', (lines: Buffer) => {
    written += lines.toString().split('\n').length - 1;
    if (written >= batches) importer.kill('SIGKILL');
  });
  const [code, signal] = (await once(importer, 'exit')) as [number | null, string | null];
  if (batches === Infinity) expect(code).toBe(0);
  else expect(signal).toBe('SIGKILL');
}
