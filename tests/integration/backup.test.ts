import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { backUp } from '../../src/backup/backup.js';
import type { Graph } from '../../src/graph/graph.js';
import { BackupLease } from '../../src/ledger/backupLease.js';
import { detachIdentifier } from '../../src/upkeep/curation/detach.js';
import { applySchema } from '../../src/upkeep/graphModel.js';
import { backupFolder, betweenHalves } from '../support/backups.js';
import { JOINABLE_LINES, doi, paper } from '../support/joinable.js';
import { interrupted } from '../support/interleaved.js';
import { runCommand } from '../support/commandProcess.js';
import { lineAppears } from '../support/processes.js';
import { connectRaw, type RawNeo4j } from '../support/rawNeo4j.js';
import {
  connectTestGraph,
  emptyGraph,
  importLines,
  refillGraph,
  testConnection,
} from '../support/testGraph.js';

const LEASE_HOLDER = fileURLToPath(new URL('../support/leaseHolder.mjs', import.meta.url));

describe('the process of a backup', () => {
  let graph: Graph;
  let raw: RawNeo4j;
  let folder: string;
  const place = backupFolder();
  beforeAll(async () => {
    graph = await connectTestGraph();
    raw = connectRaw();
    folder = (await place).folder;
  });
  beforeEach(async () => {
    await refillGraph(graph, JOINABLE_LINES);
    await applySchema(graph);
  });
  afterAll(async () => {
    await emptyGraph(graph);
    await raw.close();
    await graph.close();
    await (await place).remove();
  });
  const fileOf = (name: string) => path.join(folder, `${name}.gz`);

  test('whose process is killed blocks nobody for longer than its lease', async () => {
    const holder = spawn(process.execPath, [LEASE_HOLDER, '3000'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    expect(
      await raw.run('MATCH (s:CitegraphSchema) RETURN s.backupId IS NOT NULL AS held'),
    ).toEqual([{ held: true }]);
    const ended = once(holder, 'exit');
    holder.kill('SIGKILL');
    await ended;
    await detachIdentifier(graph, 'pmid:1');
    let waited = 0;
    const { papers } = await backUp(graph, fileOf('after'), { onWaiting: () => (waited += 1) });
    expect({ papers, waited }).toEqual({ papers: 24, waited: 0 });
  });

  test('that stood still while others changed the graph fails, and leaves no file', async () => {
    const beside = await connectTestGraph();
    const read = betweenHalves(graph, async () => {
      await raw.run('MATCH (s:CitegraphSchema) SET s.backupUntil = 0');
      await detachIdentifier(beside, 'pmid:1');
    });
    const leaseMs = 600_000;
    await expect(backUp(read, fileOf('stopped'), { leaseMs })).rejects.toThrow(
      'stood still for so long that others changed the graph meanwhile: run it again',
    );
    await beside.close();
    expect((await readdir(folder)).filter((name) => name.startsWith('stopped'))).toEqual([]);
  });

  test('waits for another one', async () => {
    const lease = await BackupLease.take(graph);
    let freed: Promise<void> = Promise.resolve();
    const onWaiting = (): void => void (freed = lease.release());
    await backUp(graph, fileOf('second'), { onWaiting });
    await freed;
    expect(await readdir(folder)).toContain('second.gz');
  });

  test('given up while it reads leaves no file, and blocks nobody', async () => {
    const over = new AbortController();
    const read = betweenHalves(graph, async () => {
      over.abort(new Error('given up'));
      await Promise.resolve();
    });
    const { signal } = over;
    await expect(backUp(read, fileOf('given-up'), { signal })).rejects.toThrow('given up');
    expect((await readdir(folder)).filter((name) => name.startsWith('given-up'))).toEqual([]);
    await detachIdentifier(graph, 'pmid:1');
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends its command', async (signal) => {
    const lease = await BackupLease.take(graph);
    const { uri, username, password } = testConnection();
    const command = runCommand(['backup', fileOf(signal)], {
      ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    });
    await lineAppears(/^Waiting for another backup to end\.$/, command.lines);
    command.child.kill(signal);
    expect(await command.ended).toBe(signal);
    await lease.release();
    expect((await readdir(folder)).filter((name) => name.startsWith(signal))).toEqual([]);
  });

  test('lets an import say that its merges wait', async () => {
    const lease = await BackupLease.take(graph);
    let freed: Promise<void> | undefined;
    const onWaiting = (): void => void (freed ??= lease.release());
    await importLines(graph, [paper(['pmid:1', doi('b')])], { onWaiting });
    expect(freed).toBeDefined();
    await freed;
  });

  test('replaces a file only where it is told to, and never by half', async () => {
    const file = fileOf('there');
    await writeFile(file, 'mine');
    await expect(backUp(graph, file)).rejects.toThrow(
      `FILE: got "${file}", expected a new file; --force replaces an existing one.`,
    );
    const broken = interrupted(graph, { after: 'lockStoredPapers' }, () =>
      Promise.reject(new Error('the disk is full')),
    );
    await expect(backUp(broken, file, { force: true })).rejects.toThrow('the disk is full');
    expect(await readFile(file, 'utf8')).toBe('mine');
    await backUp(graph, file, { force: true });
    expect(await readFile(file, 'utf8')).not.toBe('mine');
    expect((await readdir(folder)).filter((name) => name.includes('partial'))).toEqual([]);
  });

  test.each([
    ['a folder', '.', 'the name of a file'],
    ['a file in no folder', 'none/here.gz', 'a file in a folder that exists'],
  ])('is refused as %s', async (_what, name, expected) => {
    await expect(backUp(graph, path.join(folder, name))).rejects.toThrow(expected);
  });
});
