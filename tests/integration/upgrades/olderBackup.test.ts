import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { backUp } from '../../../src/backup/backup.js';
import type { Graph } from '../../../src/graph/graph.js';
import { backupFolder, prepareEmpty, restoreAlone } from '../../support/backups.js';
import { connectRaw, type RawNeo4j } from '../../support/rawNeo4j.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  refillGraph,
} from '../../support/testGraph.js';

const MODEL = 4;
const textOf = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The same backup as an older citegraph has taken it. */
function asOfModel(model: number, backup: Buffer): Buffer {
  const lines = gunzipSync(backup).toString('utf8').trimEnd().split('\n');
  const header = (lines[0] ?? '').replace(/"model":\d+/, `"model":${model}`);
  const text = [header, ...lines.slice(1, -1), ''].join('\n');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return gzipSync(text + (lines.at(-1) ?? '').replace(/"sha256":"\w+"/, `"sha256":"${sha256}"`));
}

let graph: Graph;
let raw: RawNeo4j;
const place = backupFolder();
beforeAll(async () => {
  graph = await connectTestGraph();
  raw = connectRaw();
});
afterAll(async () => {
  await emptyGraph(graph);
  await raw.close();
  await graph.close();
  await (await place).remove();
});

test('a backup of an older model is restored with texts of today', async () => {
  await refillGraph(graph, textOf(`model-${MODEL}.jsonl`).trimEnd().split('\n'));
  const imported = await canonicalExport(graph);
  await prepareEmpty(graph);
  await raw.run('MATCH (schema:CitegraphSchema) DELETE schema');
  await raw.run(textOf(`model-${MODEL}.cypher`));
  const file = path.join((await place).folder, 'older.gz');
  await backUp(graph, file);
  await writeFile(file, asOfModel(MODEL, await readFile(file)));
  await restoreAlone(graph, file);
  expect(await canonicalExport(graph)).toEqual(imported);
  expect(await allDifferences(graph)).toEqual([]);
});
