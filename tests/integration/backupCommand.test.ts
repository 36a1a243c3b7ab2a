import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkShowing, runBackup, runRestore } from '../../src/cli/run/backup.js';
import type { Graph } from '../../src/graph/graph.js';
import { applySchema } from '../../src/upkeep/graphModel.js';
import { backupFolder, prepareEmpty } from '../support/backups.js';
import {
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  refillGraph,
  sampleLines,
} from '../support/testGraph.js';

describe('the commands', () => {
  let graph: Graph;
  const place = backupFolder();
  beforeAll(async () => {
    graph = await connectTestGraph();
    await refillGraph(graph, sampleLines());
    await applySchema(graph);
  });
  afterAll(async () => {
    await emptyGraph(graph);
    await graph.close();
    await (await place).remove();
  });

  test('back up a graph, and restore and verify it', async () => {
    const file = path.join((await place).folder, 'sample.gz');
    const exported = await canonicalExport(graph);
    expect(await runBackup(graph, file, false)).toBe(0);
    await prepareEmpty(graph);
    expect(await runRestore(graph, file, await checkShowing(file))).toBe(0);
    expect(await canonicalExport(graph)).toEqual(exported);
  });

  test('refuse standard input and files that are not there', async () => {
    await expect(checkShowing('-')).rejects.toThrow('because restore reads it more than once');
    await expect(checkShowing('/none/backup.gz')).rejects.toThrow('an existing, readable file');
  });
});
