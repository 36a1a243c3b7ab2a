import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canResolveClassPath } from '../../src/database/classPath.js';
import { openDatabase } from '../../src/database/database.js';
import type { DatabaseConnection } from '../../src/database/databaseConnection.js';
import { findJava } from '../../src/database/java.js';
import type { Graph } from '../../src/graph/graph.js';
import { runCommand, type Ended } from '../support/command.js';
import { privateNeo4jOptions } from '../support/privateNeo4j.js';
import { writeSnapshots } from '../support/snapshots.js';
import { everything } from '../support/storedGraph.js';
import {
  allDifferences,
  canonicalExport,
  connectTestGraph,
  emptyGraph,
  testConnection,
} from '../support/testGraph.js';

const TAKES_MS = 300_000;
const RELEASE = ['--record-version', '2026-01-10'];
const java = await findJava(process.env);
const isPossible = !('missing' in java) && (await canResolveClassPath(process.env));

(isPossible ? describe : describe.skip)('a load of snapshots', () => {
  const options = privateNeo4jOptions();
  const ended: Partial<Record<'import' | 'load', Ended>> = {};
  let folder: string;
  let database: DatabaseConnection;
  let graphs: Record<'import' | 'load', Graph>;

  /** Runs a command with files for its report and its rejects. */
  const run = async (command: 'import' | 'load', paths: readonly string[], variables: object) => {
    const outputs = ['report', 'rejects'].flatMap((kind) => [`--${kind}`, fileOf(command, kind)]);
    const args = [command, '--json', ...paths, ...RELEASE, ...outputs];
    ended[command] = await runCommand(args, { ...variables });
  };
  const fileOf = (command: string, kind: string) => path.join(folder, `${command}-${kind}.json`);
  const reportOf = async (command: string) =>
    JSON.parse(await readFile(fileOf(command, 'report'), 'utf8')) as Report;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'citegraph-snapshots-'));
    const paths = await writeSnapshots(folder);
    const { uri, username, password } = testConnection();
    const imported = await connectTestGraph();
    await emptyGraph(imported);
    const neo4j = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    const { heap, pageCache } = options;
    const own = { CITEGRAPH_DATA: options.folder, CITEGRAPH_NEO4J_HEAP: heap };
    await run('import', paths, neo4j);
    await run('load', paths, { ...own, CITEGRAPH_NEO4J_PAGECACHE: pageCache });
    database = await openDatabase({ ...options, mode: 'own' });
    graphs = { import: imported, load: await connectTestGraph(undefined, database) };
  }, TAKES_MS);

  afterAll(async () => {
    await graphs.import.close();
    await graphs.load.close();
    await database.stop();
    for (const each of [folder, options.folder]) await rm(each, { recursive: true, force: true });
  }, TAKES_MS);

  test('gives the graph that an import gives', async () => {
    const exported = await canonicalExport(graphs.load);
    expect(exported).toEqual(await canonicalExport(graphs.import));
    expect(exported.length).toBeGreaterThan(500);
    expect(await everything(database)).toEqual(await everything(testConnection()));
    expect(await allDifferences(graphs.load)).toEqual([]);
  });

  test('reads, skips and rejects what an import does', async () => {
    const [load, imported] = [await reportOf('load'), await reportOf('import')];
    for (const kind of ['papers', 'citations', 'unreadable'] as const) {
      const { read, skipped, rejected } = imported[kind];
      expect(load[kind]).toMatchObject({ read, skipped, rejected });
    }
    for (const member of MEMBERS)
      expect([member, load[member]]).toEqual([member, imported[member]]);
    expect(load.skippedBecause).toMatchObject({ NO_IDENTIFIER: 3, NOT_A_WORK: 1, REPEATED: 1 });
    expect(load.filesLeftOut).toBe(1);
  });

  test('keeps the same records to correct, in the same order', async () => {
    const rejects = await readFile(fileOf('load', 'rejects'), 'utf8');
    expect(rejects).toBe(await readFile(fileOf('import', 'rejects'), 'utf8'));
    expect(rejects).toContain('"TRAILING_BYTES"');
    expect(rejects).toContain('"CUT_SHORT"');
  });

  test('says what it takes the files for, and what it leaves out', () => {
    const errors = ended.load?.errors ?? '';
    expect(ended.load?.exitCode).toBe(3);
    expect(errors).toContain('OpenAlex works, one a line');
    expect(errors).toContain('authors of OpenAlex');
    expect(errors).toMatch(/2026-02-01\/part_0001\.gz: left out: a damaged file/);
  });
});

interface Report {
  readonly [member: string]: unknown;
  readonly papers: Counts;
  readonly citations: Counts;
  readonly unreadable: Counts;
}

interface Counts {
  readonly read: number;
  readonly skipped: number;
  readonly rejected: number;
}

const MEMBERS = [
  ...['leftOut', 'skippedBecause', 'suspicious', 'unknownLabels', 'problemCount', 'filesLeftOut'],
];
