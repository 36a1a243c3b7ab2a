import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startKeeper } from '../../../src/database/keeper.js';
import { askForLease, type Lease } from '../../../src/database/lease.js';
import { freePort } from '../../../src/database/port.js';
import { processStart } from '../../../src/database/processIdentity.js';
import { keeperOf, keptCommand, listening, stateOf } from '../../support/keptProcess.js';
import { endOf, fileAppears } from '../../support/processes.js';

const WAITS = 'setInterval(() => undefined, 1000); console.log("ready")';

let folder = '';
let port = 0;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'citegraph-keeper-'));
  port = await freePort(0);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const keptPid = async () => Number(await fileAppears(path.join(folder, 'neo4j.pid')));
const log = () => readFile(path.join(folder, 'neo4j.log'), 'utf8');

async function leaseAt(leasePort: number | null, role: 'server' | 'command' = 'command') {
  const lease = await askForLease(leasePort ?? 0, { key: 'key', role });
  if (lease === undefined) throw new Error('The keeper gives no leases.');
  return lease;
}

/** A kept process that has answered. */
async function answering(): Promise<{ pid: number; lease: Lease; leasePort: number | null }> {
  const { pid, lease } = keeperOf(folder, listening(port), port);
  const { leasePort } = await stateOf(lease, 'running');
  return { pid, lease, leasePort };
}

describe('the keeper', () => {
  test('ends its child when its only user leaves, who waits for that', async () => {
    const { lease } = keeperOf(folder, WAITS);
    const child = await keptPid();
    expect(await lease.leave()).toBe(true);
    expect(await processStart(child)).toBeUndefined();
    await expect(access(path.join(folder, 'neo4j.pid'))).rejects.toThrow('ENOENT');
  });

  test('ends its child when the process that started it is killed', async () => {
    const { launch, ...rest } = keptCommand(folder, WAITS, null);
    const spec = `${JSON.stringify({ ...rest, ...launch, before: [] })}\n`;
    const keeper = JSON.stringify([path.resolve('bin/neo4j-keeper.mjs')]);
    const script = `require('node:child_process').spawn(process.execPath, ${keeper}, { detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }).stdio[3].write(${JSON.stringify(spec)})`;
    const parent = spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
    const child = await keptPid();
    parent.kill('SIGKILL');
    await endOf(child);
    expect(await processStart(child)).toBeUndefined();
  });

  test('ends its child when its folder is deleted under it', async () => {
    const { lease } = keeperOf(folder, WAITS, port);
    const child = await keptPid();
    await rm(folder, { recursive: true });
    await endOf(child);
    expect(await lease.leave()).toBe(true);
  });

  test('passes on the exit code of a command that runs once, without a word in its log', async () => {
    const { lease } = keeperOf(folder, 'console.error("broken"); process.exitCode = 7');
    expect(await stateOf(lease, 'ended')).toMatchObject({ code: 7, reason: 'exit code 7' });
    expect(await log()).toBe('broken\n');
  });

  test('says that a command is not there', async () => {
    const { launch, ...rest } = keptCommand(folder, '', null);
    const missing = { ...launch, command: path.join(folder, 'nothing') };
    const { lease } = startKeeper({ ...rest, launch: missing });
    expect(await stateOf(lease, 'ended')).toMatchObject({ code: 127 });
    expect(await log()).toMatch(/could not be started: .*ENOENT/);
  });
});

describe('a kept Neo4j', () => {
  test('lives on when the process that started it leaves, until the last user is killed', async () => {
    const { lease, leasePort } = await answering();
    const child = await keptPid();
    const hello = JSON.stringify(`${JSON.stringify({ key: 'key', role: 'command', pid: 1 })}\n`);
    const script = `const socket = require('node:net').connect(${leasePort}, '127.0.0.1');
      socket.write(${hello}); socket.on('data', (text) => console.log(String(text)))`;
    const user = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [greeting] = (await once(user.stdout, 'data')) as [Buffer];
    expect(greeting.toString()).toContain('"state":"running"');
    expect(await lease.leave()).toBe(false);
    expect(await processStart(child)).toBeDefined();
    user.kill('SIGKILL');
    await endOf(child);
  });

  test('gives no leases any more once its last user has left', async () => {
    const { pid, lease, leasePort } = await answering();
    await lease.leave();
    await endOf(pid);
    expect(await askForLease(leasePort ?? 0, { key: 'key', role: 'command' })).toBeUndefined();
  });

  test('has one server at a time, which is named to a second one', async () => {
    const { lease, leasePort } = await answering();
    const second = await leaseAt(leasePort, 'server');
    expect(await second.next()).toEqual({ state: 'refused', pid: process.pid });
    const command = await leaseAt(leasePort);
    await stateOf(command, 'running');
    expect(await lease.leave()).toBe(false);
    const third = await leaseAt(leasePort, 'server');
    await stateOf(third, 'running');
    expect(await third.leave()).toBe(false);
    expect(await command.leave()).toBe(true);
  });

  test.each(['{"key":"another","role":"command"}\n', 'no JSON\n', 'null\n'])(
    'does not live for who says %j',
    async (introduction) => {
      const { lease, leasePort } = await answering();
      const stranger = connect(leasePort ?? 0, '127.0.0.1');
      stranger.on('error', () => undefined);
      stranger.write(introduction);
      await once(stranger, 'close');
      expect(await lease.leave()).toBe(true);
    },
  );

  test('that is killed is started again on its port, and its log says how it ended', async () => {
    const { lease } = await answering();
    const child = await keptPid();
    process.kill(child, 'SIGKILL');
    expect(await stateOf(lease, 'failed')).toMatchObject({
      reason: 'killed by SIGKILL, which the system sends when memory is short',
      lastLines: '  Started.',
      retryInMs: 1,
    });
    expect(await stateOf(lease, 'running')).toMatchObject({ run: 2 });
    expect(await keptPid()).not.toBe(child);
    expect(await log()).toContain('Neo4j ended: killed by SIGKILL');
    await lease.leave();
  });

  test('is started again after longer and longer times, and given up after five failures', async () => {
    const { lease } = await answering();
    const delays: (number | null)[] = [];
    for (let failure = 1; failure < 5; failure += 1) {
      process.kill(await keptPid(), 'SIGKILL');
      delays.push((await stateOf(lease, 'failed')).retryInMs);
      await stateOf(lease, 'running');
    }
    expect(delays).toEqual([1, 2, 4, 8]);
    process.kill(await keptPid(), 'SIGKILL');
    expect(await stateOf(lease, 'ended')).toMatchObject({ failures: 5, code: null });
    expect(await lease.next()).toBeUndefined();
  });

  test.each([
    ['process.exit(137)', /^killed by SIGKILL/],
    ['console.log("java.lang.OutOfMemoryError: Java heap space"); process.exit(3)', /^out of heap/],
    ['process.exit(3)', /^exit code 3$/],
  ])('that ends with %s is not started again when it never answered', async (script, reason) => {
    const { lease } = keeperOf(folder, script, port);
    expect(await stateOf(lease, 'ended')).toMatchObject({
      reason: expect.stringMatching(reason),
      failures: 1,
    });
  });

  test('that a user reports as broken is started again, once', async () => {
    const { lease } = await answering();
    for (const reason of ['its database is broken', 'again']) lease.send({ run: 1, reason });
    expect(await stateOf(lease, 'failed')).toMatchObject({ reason: 'its database is broken' });
    await stateOf(lease, 'running');
    lease.send({ run: 1, reason: 'late' });
    lease.send({ run: 2, reason: 'its database is broken again' });
    expect(await stateOf(lease, 'failed')).toMatchObject({
      reason: 'its database is broken again',
    });
    await lease.leave();
  });

  test('is lost with its keeper, and what that leaves is recorded', async () => {
    const { pid, lease } = await answering();
    const child = await keptPid();
    process.kill(pid, 'SIGKILL');
    expect(await lease.next()).toBeUndefined();
    expect(await processStart(child)).toBeDefined();
    process.kill(child, 'SIGKILL');
  });
});
