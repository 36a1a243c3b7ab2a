import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { attachToOwner } from '../../../src/database/attach.js';
import { holdFolder, openDatabase } from '../../../src/database/database.js';
import { prepareFolder } from '../../../src/database/folder.js';
import { endRecorded } from '../../../src/database/keeper.js';
import { commandLine, processStart } from '../../../src/database/processIdentity.js';
import {
  isHeld,
  lockOwner,
  takeLock,
  type LockPurpose,
  type ServerLock,
} from '../../../src/database/serverLock.js';
import { settled } from '../../support/heldGraph.js';
import { privateNeo4jOptions } from '../../support/privateNeo4j.js';
import { endOf } from '../../support/processes.js';

/** Elsewhere, `ps` tells. */
const onLinux = process.platform === 'linux' ? test : test.skip;

let folder = '';
let lockFile = '';
const children: ReturnType<typeof spawn>[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'citegraph-lock-'));
  lockFile = path.join(folder, 'server.lock');
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** A live process that is not this one. */
async function otherProcess(command = 'sleep', args = ['600']): Promise<number> {
  const child = spawn(command, args, { stdio: 'ignore' });
  children.push(child);
  await once(child, 'spawn');
  return child.pid ?? 0;
}

/** What the lock of another live process says. */
async function otherOwner(): Promise<string> {
  const pid = await otherProcess();
  return JSON.stringify({ token: 'other', pid, processStart: await processStart(pid) });
}

async function taken(purpose: LockPurpose = 'server'): Promise<ServerLock> {
  const lock = await takeLock(lockFile, purpose);
  if (!isHeld(lock)) throw new Error(`held by process ${lock.pid}`);
  return lock;
}

describe('a lock that is released', () => {
  test('stays where it belongs to somebody else by now, also moved aside', async () => {
    const lock = await taken();
    const other = await otherOwner();
    await writeFile(lockFile, other);
    await writeFile(`${lockFile}.moved-1`, other);
    await lock.release();
    expect((await readdir(folder)).sort()).toEqual(['server.lock', 'server.lock.moved-1']);
    expect(await readFile(lockFile, 'utf8')).toBe(other);
  });

  test('goes wherever it lies, and a second time takes nothing from the next owner', async () => {
    const lock = await taken();
    const own = await readFile(lockFile, 'utf8');
    await rm(lockFile);
    await writeFile(`${lockFile}.moved-1`, own);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
    await taken();
    await lock.release();
    expect(isHeld(await takeLock(lockFile, 'server'))).toBe(false);
  });
});

describe('a lock', () => {
  test('is not taken from another live process, which is named as it was', async () => {
    const other = await otherOwner();
    await writeFile(lockFile, other);
    expect(await takeLock(lockFile, 'server')).toEqual(JSON.parse(other));
    expect(await lockOwner(lockFile)).toEqual(JSON.parse(other));
    expect(await readdir(folder)).toEqual(['server.lock']);
    expect(await readFile(lockFile, 'utf8')).toBe(other);
  });

  test('of a live process that finds it moved aside wins over one that came between', async () => {
    const other = await otherOwner();
    await writeFile(`${lockFile}.moved-1`, other);
    expect(await takeLock(lockFile, 'server')).toMatchObject({ token: 'other' });
    expect(await readFile(lockFile, 'utf8')).toBe(other);
    expect(await readdir(folder)).toEqual(['server.lock']);
  });

  test('that dead processes left aside goes', async () => {
    await writeFile(
      `${lockFile}.moved-1`,
      JSON.stringify({ token: 'x', pid: 1, processStart: '' }),
    );
    await taken();
    expect(await readdir(folder)).toEqual(['server.lock']);
  });

  test('passes to the keeper, with the address of its Neo4j', async () => {
    const lock = await taken();
    const { token } = JSON.parse(await readFile(lockFile, 'utf8')) as { token: string };
    const pid = await otherProcess();
    const neo4j = { uri: 'bolt://127.0.0.1:7687', leasePort: 1, mark: 'mark' };
    await lock.handOver(pid, neo4j);
    const start = await processStart(pid);
    const owner = { token, pid, processStart: start, purpose: 'server', neo4j };
    expect(await takeLock(lockFile, 'server')).toEqual(owner);
    process.kill(pid, 'SIGKILL');
    await endOf(pid);
    await taken();
  });

  test('of another process keeps its folder from being opened or held', async () => {
    await writeFile(lockFile, await otherOwner());
    await expect(holdFolder(folder)).rejects.toThrow(/is starting Neo4j on the folder/);
    await expect(openDatabase({ ...privateNeo4jOptions(), folder })).rejects.toMatchObject({
      code: 'DATABASE_START_FAILED',
    });
    expect(await readFile(lockFile, 'utf8')).toContain('other');
  });

  test('of citegraph load keeps commands from waiting for a Neo4j', async () => {
    const { lock } = await holdFolder(folder);
    const options = { ...privateNeo4jOptions(), folder, mode: 'own-or-attach' } as const;
    await expect(openDatabase(options)).rejects.toThrow(/is running citegraph load on the folder/);
    await lock.release();
  });
});

describe('who attaches', () => {
  test('gets nothing when the owner goes away before Neo4j answers', async () => {
    const inside = await prepareFolder(folder);
    const lock = await taken('command');
    const owner = await lockOwner(lockFile);
    if (owner === undefined) throw new Error('Nobody holds the lock.');
    const options = { mode: 'own-or-attach', onProgress: () => undefined } as const;
    const attaching = attachToOwner(owner, inside, options);
    await lock.release();
    expect(await attaching).toBeUndefined();
  });

  test('is stopped by a signal while it waits', async () => {
    await taken('command');
    const stopping = new AbortController();
    const options = { ...privateNeo4jOptions(), folder, mode: 'own-or-attach' } as const;
    const opening = openDatabase({ ...options, signal: stopping.signal });
    const reason = new Error('stop');
    stopping.abort(reason);
    await expect(opening).rejects.toBe(reason);
  });
});

describe('a process', () => {
  test('is told from others by its start and its command', async () => {
    const pid = await otherProcess('sleep', ['599']);
    expect(await commandLine(pid)).toContain('sleep 599');
    const [own, other] = [await processStart(process.pid), await processStart(pid)];
    expect(await processStart(pid)).toBe(other);
    expect(other).not.toBe(own);
  });

  onLinux('may have any name', async () => {
    const named = path.join(folder, 'a) Z (b');
    await symlink('/bin/sleep', named);
    const pid = await otherProcess(named);
    const [own, other] = [await processStart(process.pid), await processStart(pid)];
    expect(Number(other)).toBeGreaterThan(Number(own));
  });

  onLinux('that has ended is none, although nobody has asked for its exit code', async () => {
    const parent = spawn('sh', ['-c', 'sleep 600 & echo $!; exec sleep 597'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    children.push(parent);
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const [pid, parentId] = [Number(line), parent.pid ?? 0];
    // A process that has become `sleep` asks for nobody's.
    while (!(await commandLine(parentId))?.startsWith('sleep')) await settled();
    process.kill(pid, 'SIGKILL');
    while (!(await readFile(`/proc/${pid}/stat`, 'utf8')).includes(') Z ')) await settled();
    expect(await processStart(pid)).toBeUndefined();
  });

  test('that a killed keeper left is ended, and not one that got its id', async () => {
    const pidFile = path.join(folder, 'neo4j.pid');
    const pid = await otherProcess('sleep', ['598']);
    await writeFile(pidFile, `${pid}\n`);
    await endRecorded(pidFile, 'another command');
    expect(await processStart(pid)).toBeDefined();
    await writeFile(pidFile, `${pid}\n`);
    await endRecorded(pidFile, 'sleep 598');
    expect(await processStart(pid)).toBeUndefined();
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(['', '0', '1', '-1', 'text'])('is none of id %j', async (text) => {
    const pidFile = path.join(folder, 'neo4j.pid');
    await writeFile(pidFile, text);
    await endRecorded(pidFile, '');
    expect(await readFile(pidFile, 'utf8')).toBe(text);
  });
});
