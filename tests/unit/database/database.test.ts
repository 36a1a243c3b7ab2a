import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseJavaVersion } from '../../../src/database/java.js';
import { freePort } from '../../../src/database/port.js';
import { processStart } from '../../../src/database/processIdentity.js';
import { isHeld, takeLock, type ServerLock } from '../../../src/database/serverLock.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'citegraph-database-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the version of Java', () => {
  test.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_292"', 8],
    ['openjdk version "21-ea" 2023-09-19', 21],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "25" 2025-09-16', 25],
    ['no version here', undefined],
  ])('is read from %j', (output, version) => {
    expect(parseJavaVersion(output)).toBe(version);
  });
});

describe('a free port', () => {
  test('is another one when the preferred port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    expect(await freePort(port)).not.toBe(port);
    taken.close();
    await once(taken, 'close');
    expect(await freePort(port)).toBe(port);
  });
});

describe('the lock of a folder', () => {
  const lockFile = () => path.join(folder, 'server.lock');

  test('names the live process that holds it, and its address', async () => {
    const lock = await held(takeLock(lockFile(), 'server'));
    const neo4j = { uri: 'bolt://127.0.0.1:7687', leasePort: 1, mark: 'mark' };
    await lock.handOver(process.pid, neo4j);
    const second = await takeLock(lockFile(), 'server');
    expect(second).toMatchObject({ pid: process.pid, purpose: 'server', neo4j });
  });

  test('can be taken again once released, and leaves no file', async () => {
    await (await held(takeLock(lockFile(), 'server'))).release();
    await (await held(takeLock(lockFile(), 'server'))).release();
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    ['a dead process', async () => ({ pid: await deadProcess(), processStart: '1' })],
    ['an earlier process of the same id', () => ({ pid: process.pid, processStart: '1' })],
    ['nobody that can be read', () => 'not an owner'],
  ])('is recovered from %s', async (_, owner) => {
    await writeFile(lockFile(), JSON.stringify(await owner()));
    await held(takeLock(lockFile(), 'server'));
    expect(JSON.parse(await readFile(lockFile(), 'utf8'))).toMatchObject({
      pid: process.pid,
      processStart: await processStart(process.pid),
    });
  });

  test('is taken by exactly one of many that find it stale at the same time', async () => {
    for (let round = 0; round < 20; round += 1) {
      await writeFile(lockFile(), JSON.stringify({ pid: 0, processStart: '1' }));
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => takeLock(lockFile(), 'server')),
      );
      const winners = answers.filter(isHeld);
      expect(winners).toHaveLength(1);
      await winners[0]?.release();
    }
  });

  test('still counts when a live process finds it moved aside', async () => {
    await held(takeLock(lockFile(), 'server'));
    const text = await readFile(lockFile(), 'utf8');
    await rm(lockFile());
    await writeFile(`${lockFile()}.moved-1`, text);
    expect(await takeLock(lockFile(), 'server')).toMatchObject({ pid: process.pid });
    expect(await readFile(lockFile(), 'utf8')).toBe(text);
  });
});

async function held(answer: ReturnType<typeof takeLock>): Promise<ServerLock> {
  const lock = await answer;
  if (!isHeld(lock)) throw new Error(`held by process ${lock.pid}`);
  return lock;
}

async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '0']);
  await once(child, 'exit');
  return child.pid ?? 0;
}
