import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkBackup } from '../../src/backup/checkBackup.js';
import { restore, type Restored, type RestoreListener } from '../../src/backup/restore.js';
import type { Graph } from '../../src/graph/graph.js';
import { applySchema } from '../../src/upkeep/graphModel.js';
import { interrupted } from './interleaved.js';
import type { RawNeo4j } from './rawNeo4j.js';
import { emptyGraph } from './testGraph.js';

/** A temporary folder, to be removed by the function with it. */
export async function backupFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'citegraph-backup-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A database as a first start leaves it. */
export async function prepareEmpty(graph: Graph): Promise<void> {
  await emptyGraph(graph);
  await applySchema(graph);
}

/** Restores a backup into the database of the test run, in place of all that is in it. */
export async function restoreAlone(
  graph: Graph,
  file: string,
  listener: RestoreListener = {},
): Promise<Restored> {
  await prepareEmpty(graph);
  return restore(graph, file, await checkBackup(file), listener);
}

/** All nodes and relationships with all labels and properties, ids too; without times of computing. */
export async function wholeDatabase(raw: RawNeo4j): Promise<string[]> {
  const rows = await raw.run(
    `MATCH (node) WHERE NOT node:CitegraphSchema
     RETURN labels(node) AS names, properties(node) AS stored, null AS ends
     UNION ALL MATCH (from)-[link]->(to)
     RETURN [type(link)] AS names, properties(link) AS stored,
       [coalesce(from.id, from.key), to.id] AS ends`,
  );
  return rows
    .map(({ names, stored, ends }) => {
      const { representativesRefreshedAt: _, ...properties } = stored as Record<string, unknown>;
      const sorted = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
      return JSON.stringify([(names as string[]).toSorted(), ends, sorted]);
    })
    .sort();
}

/** A graph whose backup is interrupted once: when it has read all citations, and before it reads papers. */
export function betweenHalves(graph: Graph, happens: () => Promise<unknown>): Graph {
  let pages = 0;
  return {
    ...interrupted(graph, { after: 'nothing' }, happens),
    read: async (query, params, options) => {
      // A page and the end of the first half come before.
      if (query.name === 'paperSizesAfter' && (pages += 1) === 3) await happens();
      return graph.read(query, params, options);
    },
  };
}
