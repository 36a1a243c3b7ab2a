import { readFileSync } from 'node:fs';
import { appendFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canResolveClassPath } from '../../src/database/classPath.js';
import { openDatabase } from '../../src/database/database.js';
import type { DatabaseConnection } from '../../src/database/databaseConnection.js';
import { findJava } from '../../src/database/java.js';
import type { Graph } from '../../src/graph/graph.js';
import { importFiles } from '../../src/import/importFiles.js';
import { formatRejection, type ImportListener } from '../../src/record/report.js';
import { refreshRepresentatives } from '../../src/ledger/representatives.js';
import { loadPrivate } from '../../src/bulk/privateLoad.js';
import type { WrittenFiles } from '../../src/bulk/writeFiles.js';
import { loadFile, writeLoadFiles } from '../support/loadLines.js';
import { LOAD_FILES } from '../support/loadRecords.js';
import { OTHER_WAYS } from '../support/otherWays.js';
import { privateNeo4jOptions } from '../support/privateNeo4j.js';
import { everything, rowsOf } from '../support/storedGraph.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  testConnection,
} from '../support/testGraph.js';

const TAKES_MS = 240_000;
const HUB_PAGE = readFileSync(new URL('../../sample/hub-page.graphql', import.meta.url), 'utf8');
const java = await findJava(process.env);
const reason =
  'missing' in java ? java.missing : (await canResolveClassPath(process.env)) ? '' : 'no Maven';
if (reason !== '') process.stderr.write(`citegraph load is not tested: ${reason}\n`);

(reason === '' ? describe : describe.skip)('a load', () => {
  const { folder, engine, heap, pageCache, dockerImage, environment } = privateNeo4jOptions();
  const config = { folder, engine, heap, pageCache, dockerImage, environment };
  const refused: Record<'loaded' | 'imported', string[]> = { loaded: [], imported: [] };
  let written: WrittenFiles;
  let imported: Graph;
  const leftOut: { imported?: object } = {};
  const noting = (name: 'loaded' | 'imported'): ImportListener => ({
    onRejected: (rejection) => refused[name].push(...formatRejection(rejection)),
    onLeftOut: (rejection) => refused[name].push('left out', ...formatRejection(rejection)),
  });
  const skipped: { imported?: ReadonlyMap<string, number> } = {};
  let database: DatabaseConnection;
  let loaded: SchemaClient;
  /** How a load that was cut ended, a start after it, and a load into the database that the next one filled. */
  const failed: Record<'cut' | 'start' | 'second', unknown> = { cut: 0, start: 0, second: 0 };

  // One load serves all tests: each start of Neo4j takes longer than what there is to check.
  beforeAll(async () => {
    imported = await connectTestGraph();
    await emptyGraph(imported);
    const importing = importFiles(
      imported,
      LOAD_FILES.map(({ importable }) => importable),
      noting('imported'),
    );
    const own = { ...config, mode: 'own', onProgress: () => undefined } as const;
    failed.cut = await loadPrivate(config, writeUnfinished, () => undefined).catch(itself);
    failed.start = await openDatabase(own).catch(itself);
    written = await loadPrivate(
      config,
      (output) => writeLoadFiles(LOAD_FILES, output, noting('loaded')),
      () => undefined,
    );
    failed.second = await loadPrivate(config, neverWritten, () => undefined).catch(itself);
    database = await openDatabase(own);
    loaded = await connectSchemaClient(database);
    const report = await importing;
    skipped.imported = report.skippedBecause;
    leftOut.imported = report.leftOut;
  }, TAKES_MS);

  afterAll(async () => {
    await imported.close();
    await loaded.graph.close();
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }, TAKES_MS);

  test('gives the graph that an import gives', async () => {
    expect(await canonicalExport(loaded.graph)).toEqual(await canonicalExport(imported));
    expect(await allDifferences(loaded.graph)).toEqual([]);
  });

  test('stores the same properties, labels and types', async () => {
    const expected = await everything(testConnection());
    expect(expected.length).toBeGreaterThan(500);
    expect(await everything(database)).toEqual(expected);
  });

  test.each(Object.entries(OTHER_WAYS))('stores the same as %s', async (_way, fill) => {
    const expected = await everything(database);
    await fill(imported);
    expect(await everything(testConnection())).toEqual(expected);
  });

  test('chooses the representative citers that an import would', async () => {
    const lists = () => rowsOf(database, REPRESENTATIVES);
    const chosen = await lists();
    expect(chosen.length).toBeGreaterThan(50);
    await loaded.graph.runSchemaStatement(
      'MATCH (paper:Paper) WHERE paper.citerCount > 0 SET paper:RepresentativesDue',
    );
    expect(await refreshRepresentatives(loaded.graph)).toBe(chosen.length);
    expect(await lists()).toEqual(chosen);
  });

  test('refuses and leaves out what an import does, in the same order and words', () => {
    expect(refused.loaded).toEqual(refused.imported);
    expect(refused.loaded.length).toBeGreaterThan(6);
    expect(written.report.leftOut).toEqual(leftOut.imported);
    expect(written.report.leftOut.records).toBeGreaterThan(4);
  });

  test('skips the self-citations that an import skips', () => {
    expect(written.report.skippedBecause).toEqual(skipped.imported);
    expect(skipped.imported?.get('SELF_CITATION')).toBeGreaterThan(0);
  });

  test('reports every record once, and conflicts of identifiers', () => {
    const { counts, conflicts } = written.report;
    for (const { read, rejected, ...others } of Object.values(counts)) {
      const { written: news, unchanged, merged, skipped } = others;
      expect(read).toBe(news + unchanged + merged + skipped + rejected);
    }
    expect(counts.paper).toMatchObject({ merged: 0 });
    expect(conflicts.map(({ identifiers }) => identifiers)).toEqual(
      expect.arrayContaining([
        ['openalex:W1', 'openalex:W2'],
        ['pmid:7', 'pmid:8'],
      ]),
    );
  });

  test('serves the hub page', async () => {
    const { paper: hub } = await loaded.data<{ paper: object }>(HUB_PAGE, {
      id: 'arxiv:1803.04585',
    });
    expect(hub).toMatchObject({
      citerCount: 18,
      representativeCiters: { papers: expect.arrayContaining([expect.anything()]) },
    });
  });

  test('leaves none of its files, and a database that holds papers alone', async () => {
    expect(await readdir(folder)).not.toContain('load');
    expect(failed.second).toMatchObject({ code: 'BAD_USER_INPUT', field: 'CITEGRAPH_DATA' });
    expect(String(failed.second)).toContain('citegraph import native');
  });

  test('that was cut keeps a server from starting, and begins anew when it is run again', async () => {
    expect(failed.cut).toMatchObject({ code: 'DATABASE_START_FAILED' });
    expect(String(failed.cut)).toContain('The Neo4j importer failed');
    expect(String(failed.start)).toContain('did not finish');
    const left = await rowsOf(database, `MATCH (i:Identifier {key: '${HALF}'}) RETURN i`);
    expect(left).toEqual([]);
  });
});

/** A paper of the load that was cut, and of no other. */
const HALF = 'doi:10.3/half';

/** Writes files of which the importer has read the papers when it fails. */
async function writeUnfinished(output: string): Promise<WrittenFiles> {
  const origin = { source: 'test', version: '1' };
  const lines = [
    { paper: { identifiers: [HALF], title: 'Half', ...origin } },
    { citation: { citing: 'doi:10.3/a', cited: HALF, ...origin } },
  ];
  const file = loadFile('half.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
  const written = await writeLoadFiles([file], output);
  const citations = (await readdir(output)).find((name) => /^citations-\d/.test(name)) ?? '';
  await appendFile(path.join(output, citations), 'no\tnumbers\n');
  return written;
}

function itself(error: unknown): unknown {
  return error;
}

function neverWritten(): Promise<WrittenFiles> {
  throw new Error('files were written for a database that is not to be filled');
}

const REPRESENTATIVES = `
  MATCH (paper:Paper) WHERE paper.citerCount > 0
  RETURN paper.id AS id, paper.representativeCiterIds AS citers, paper.representativeCiterPositions AS positions
  ORDER BY id`;
