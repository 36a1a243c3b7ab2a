import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { processStart } from '../../src/database/processIdentity.js';
import { programs, runCommand, type CommandProcess } from '../support/commandProcess.js';
import { endOf, fileAppears, lineAppears } from '../support/processes.js';

/** Answers as Java 17 does, and is asked for nothing else. */
const JAVA = `case "$*" in *-version*) echo 'openjdk version "17.0.1"' >&2; exit 0;; esac`;
/** Verify would refuse a new folder. */
const IMPORT = 'import native sample/graph.jsonl';
const STAYS = 'echo $$ > "$0.pid"; exec sleep 600';

let folder = '';
let onPath = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'citegraph-signals-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
  if (onPath !== '') await rm(onPath, { recursive: true, force: true });
});

const data = () => path.join(folder, 'data');

/** A command on a private Neo4j in a new folder, with these programs instead of the real ones. */
async function runWith(scripts: Record<string, string>, ...args: string[]) {
  onPath = await programs(scripts);
  return runCommand(args, {
    PATH: `${onPath}:${process.env.PATH ?? ''}`,
    JAVA_HOME: '',
    XDG_CACHE_HOME: path.join(folder, 'cache'),
    CITEGRAPH_NEO4J: 'java',
    CITEGRAPH_DATA: data(),
    NEO4J_URI: '',
  });
}

async function pidOf(program: string, { ended, lines }: CommandProcess): Promise<number> {
  const early = ended.then((end) => {
    throw new Error(`The command has ended with ${end}: ${lines.join('\n')}`);
  });
  return Number(await Promise.race([fileAppears(path.join(onPath, `${program}.pid`)), early]));
}

/** Maven that answers with a class path at once. */
const MAVEN = `[ "$1" = -v ] && exit 0
for arg; do case "$arg" in -Dmdep.outputFile=*) echo "$0" > "\${arg#*=}";; esac; done`;
const WORKS = 'case "$*" in *password.args) exit 0;; esac';

/** What no process may leave: itself, what it started, or a lock. */
async function expectNothingLeft(pid: number): Promise<void> {
  await endOf(pid);
  expect((await readdir(data())).filter((name) => name.startsWith('server.lock'))).toEqual([]);
}

/** Sends a signal when this program runs, and expects that nothing is left but the exit code or signal. */
async function expectEnd(
  run: CommandProcess,
  program: string,
  signal: NodeJS.Signals,
  end: number | NodeJS.Signals,
): Promise<void> {
  const pid = await pidOf(program, run);
  run.child.kill(signal);
  expect(await run.ended).toBe(end);
  await expectNothingLeft(pid);
}

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  test.each([
    ['start', 0],
    [IMPORT, signal],
    ['load sample/graph.jsonl', signal],
  ])('ends citegraph %s while Maven fetches', async (command, end) => {
    const mvn = `[ "$1" = -v ] && exit 0\n${STAYS}`;
    const run = await runWith({ java: JAVA, mvn }, ...command.split(' '));
    await expectEnd(run, 'mvn', signal, end);
  });

  test.each([
    ['start', 0],
    [IMPORT, signal],
  ])('ends citegraph %s while Java sets the password', async (command, end) => {
    const run = await runWith({ java: `${JAVA}\n${STAYS}`, mvn: MAVEN }, ...command.split(' '));
    await expectEnd(run, 'java', signal, end);
  });

  test.each([
    ['start', 0],
    [IMPORT, signal],
  ])('ends citegraph %s while Neo4j starts', async (command, end) => {
    const run = await runWith(
      { java: `${JAVA}\n${WORKS}\n${STAYS}`, mvn: MAVEN },
      ...command.split(' '),
    );
    await expectEnd(run, 'java', signal, end);
  });

  test.each([
    ['start', 0],
    [IMPORT, signal],
  ])('ends citegraph %s while it waits for another process', async (command, end) => {
    await mkdir(data());
    const start = await processStart(process.pid);
    const lock = { token: 't', pid: process.pid, processStart: start, purpose: 'command' };
    const file = path.join(data(), 'server.lock');
    await writeFile(file, JSON.stringify(lock));
    const run = await runWith({}, ...command.split(' '));
    await lineAppears(/^Waiting for process/, run.lines);
    run.child.kill(signal);
    expect(await run.ended).toBe(end);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(lock);
  });
});

describe('a second signal', () => {
  test('ends a server at once that waits for its Neo4j, which then ends, too', async () => {
    const deaf = `trap '' TERM; echo $$ > "$0.pid"; while :; do sleep 1; done`;
    const run = await runWith({ java: `${JAVA}\n${WORKS}\n${deaf}`, mvn: MAVEN }, 'start');
    const java = await pidOf('java', run);
    run.child.kill('SIGINT');
    await lineAppears(/^Stopping\./, run.lines);
    expect(await isRunning(run)).toBe(true);
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(1);
    expect(await processStart(java)).toBeDefined();
    await endOf(java);
  });
});

async function isRunning({ child }: CommandProcess): Promise<boolean> {
  return (await processStart(child.pid ?? 0)) !== undefined;
}
