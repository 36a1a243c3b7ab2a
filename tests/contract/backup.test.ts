import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  BACKED_UP,
  REBUILT,
  RESTORED_LABELS,
  RESTORED_RELATIONSHIPS,
} from '../../src/backup/backedUp.js';
import { backUp } from '../../src/backup/backup.js';
import type { Graph } from '../../src/graph/graph.js';
import { FACT_PROPERTIES } from '../../src/paper/factTable.js';
import { applySchema } from '../../src/upkeep/graphModel.js';
import { LABELS, STORED_PROPERTIES } from '../../src/upkeep/verify/storedProperties.js';
import { backupFolder, restoreAlone, wholeDatabase } from '../support/backups.js';
import { connectRaw, type RawNeo4j } from '../support/rawNeo4j.js';
import { makeRichGraph } from '../support/richGraph.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
} from '../support/testGraph.js';

const OWNERS = Object.keys(STORED_PROPERTIES) as (keyof typeof STORED_PROPERTIES)[];

describe('everything that the graph model has', () => {
  test.each(OWNERS)('is in a backup or computed again, property by property: %s', (owner) => {
    const accounted = [...Object.keys(BACKED_UP[owner]), ...REBUILT[owner]];
    expect(accounted.sort()).toEqual(Object.keys(STORED_PROPERTIES[owner]).sort());
  });

  test('is in a backup, if a source claims it', () => {
    expect(Object.keys(BACKED_UP.Paper)).toEqual(expect.arrayContaining([...FACT_PROPERTIES]));
  });

  test('comes back, label by label', () => {
    expect(Object.values(RESTORED_LABELS).flat().sort()).toEqual([...LABELS].sort());
  });
});

describe('a graph that has every one of them', () => {
  let graph: Graph;
  let raw: RawNeo4j;
  let lines: Record<string, Record<string, unknown>>[];
  let before: string[];
  let exported: string[];
  const place = backupFolder();
  beforeAll(async () => {
    graph = await connectTestGraph();
    raw = connectRaw();
    await makeRichGraph(graph);
    await applySchema(graph);
    [before, exported] = [await wholeDatabase(raw), await canonicalExport(graph)];
    const file = path.join((await place).folder, 'rich.gz');
    await backUp(graph, file);
    const text = gunzipSync(readFileSync(file)).toString();
    lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, Record<string, unknown>>);
    await restoreAlone(graph, file);
  });
  afterAll(async () => {
    await emptyGraph(graph);
    await raw.close();
    await graph.close();
    await (await place).remove();
  });

  test('is stored in no labels and relationships but these', async () => {
    const [row] = await raw.run(
      `CALL () { MATCH (node) UNWIND labels(node) AS label RETURN collect(DISTINCT label) AS labels }
       CALL () { MATCH ()-[link]->() RETURN collect(DISTINCT type(link)) AS types }
       RETURN labels, types`,
    );
    expect(Object.values(RESTORED_LABELS).flat()).toEqual(
      expect.arrayContaining(row?.['labels'] as string[]),
    );
    expect([...RESTORED_RELATIONSHIPS].sort()).toEqual((row?.['types'] as string[]).toSorted());
  });

  test.each(OWNERS)('has all of the kept ones in its backup: %s', (owner) => {
    const records = lines.flatMap(({ paper, citation, source }): object[] => {
      if (owner === 'CITES') return citation === undefined ? [] : [citation];
      if (owner === 'Source') return source === undefined ? [] : [source];
      if (paper === undefined) return [];
      return owner === 'Paper' ? [paper] : (paper['identifiers'] as object[]);
    });
    const found = new Set(records.flatMap((record) => Object.keys(record)));
    // Stored only while papers merge: see tests/integration/backup.test.ts.
    const kept = Object.keys(BACKED_UP[owner]).filter((name) => name !== 'mergingInto');
    expect([...found]).toEqual(expect.arrayContaining(kept));
    expect(REBUILT[owner].filter((name) => found.has(name))).toEqual([]);
  });

  test('is the same after a restore, ids, detachments and computed properties included', async () => {
    expect(await wholeDatabase(raw)).toEqual(before);
    expect(before.length).toBeGreaterThan(100);
  });

  test('has the same canonical export after a restore, and no differences', async () => {
    expect(await canonicalExport(graph)).toEqual(exported);
    expect(await allDifferences(graph)).toEqual([]);
  });
});
