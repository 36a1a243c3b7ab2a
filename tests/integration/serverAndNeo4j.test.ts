import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { canResolveClassPath } from '../../src/database/classPath.js';
import { findJava } from '../../src/database/java.js';
import { processStart } from '../../src/database/processIdentity.js';
import { runCommand, type CommandProcess } from '../support/commandProcess.js';
import { describeWhere } from '../support/describeWhere.js';
import { endOf, fileAppears, lineAppears } from '../support/processes.js';

const POLL_MS = 50;
const FAILURES = 5;
/** Several transactions of an import. */
const PAPERS = Array.from({ length: 15_000 }, (_, n) => {
  const paper = { identifiers: [`doi:10.5555/${n}`], source: 'test', version: '1' };
  return `${JSON.stringify({ paper })}\n`;
}).join('');
const hasEngine =
  !('missing' in (await findJava(process.env))) && (await canResolveClassPath(process.env));

describeWhere(hasEngine, 'Install Java 17 and Maven.', 'a server on a private Neo4j', () => {
  let folder = '';
  let server: CommandProcess;
  let address = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'citegraph-server-'));
    await start();
  });
  afterAll(async () => {
    server.child.kill('SIGTERM');
    await server.ended;
    await rm(folder, { recursive: true, force: true });
  });

  const run = (args: string[], variables: Record<string, string> = {}) =>
    runCommand(args, {
      ...{ CITEGRAPH_DATA: path.join(folder, 'data'), CITEGRAPH_NEO4J: 'java', NEO4J_URI: '' },
      ...{ CITEGRAPH_SAMPLE: 'off', CITEGRAPH_NEO4J_HEAP: '512m', PORT: '0' },
      ...{ JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1' },
      ...variables,
    });
  const begin = (variables?: Record<string, string>) => (server = run(['start'], variables));
  async function start(variables?: Record<string, string>): Promise<void> {
    const line = await lineAppears(/^ {2}GraphQL/, begin(variables).lines);
    address = new URL(/http\S+/.exec(line)?.[0] ?? '').origin;
  }

  const inFolder = (name: string) => path.join(folder, 'data', name);
  const neo4jPid = async () => Number(await fileAppears(inFolder('neo4j.pid')));
  const keeperPid = async () => {
    const lock = JSON.parse(await readFile(inFolder('server.lock'), 'utf8')) as { pid: number };
    return lock.pid;
  };
  const ready = async () => (await fetch(`${address}/health/ready`)).status;
  async function untilReady(status: number): Promise<void> {
    while ((await ready()) !== status) await pause(POLL_MS);
  }
  const paperCount = async (): Promise<unknown> => {
    const answer = await fetch(`${address}/graphql?query={graphStatistics{paperCount}}`);
    return answer.json();
  };
  const noPapers = { data: { graphStatistics: { paperCount: 0 } } };
  async function expectNothingLeft(...pids: number[]): Promise<void> {
    for (const pid of pids) await endOf(pid);
    expect(await readdir(inFolder(''))).not.toContain('neo4j.pid');
  }

  test('is not ready while its Neo4j is gone, and goes on with another one', async () => {
    process.kill(await neo4jPid(), 'SIGKILL');
    await lineAppears(/^Neo4j ended: killed by SIGKILL/, server.lines);
    await untilReady(503);
    await lineAppears(/^Neo4j answers again/, server.lines);
    await untilReady(200);
    expect(await paperCount()).toEqual(noPapers);
  });

  test('does the same when the keeper of its Neo4j is killed', async () => {
    const left = await neo4jPid();
    process.kill(await keeperPid(), 'SIGKILL');
    await lineAppears(/^The keeper process of Neo4j was killed/, server.lines);
    await untilReady(503);
    await lineAppears(/^Neo4j answers again/, server.lines);
    await untilReady(200);
    expect(await processStart(left)).toBeUndefined();
    expect(await paperCount()).toEqual(noPapers);
  });

  test('leaves its Neo4j to an import when it is killed', async () => {
    const [pid, keeper] = [await neo4jPid(), await keeperPid()];
    const file = path.join(folder, 'papers.jsonl');
    await writeFile(file, PAPERS);
    const command = run(['import', 'native', file]);
    while (!/paperCount":[1-9]/.test(JSON.stringify(await paperCount()))) await pause(POLL_MS);
    server.child.kill('SIGKILL');
    await server.ended;
    expect(command.child.exitCode).toBeNull();
    expect(await command.ended).toBe(0);
    expect(command.lines).not.toContainEqual(expect.stringMatching(/^Neo4j ended|^Starting Neo4j/));
    await expectNothingLeft(pid, keeper);
  });

  test('stops cleanly while it warms up, and announces nothing any more', async () => {
    const { lines, child, ended } = begin();
    await lineAppears(/^Warming up/, lines);
    const [pid, keeper] = [await neo4jPid(), await keeperPid()];
    child.kill('SIGTERM');
    await lineAppears(/^Stopping\.$/, lines);
    expect(await ended).toBe(0);
    expect(lines).not.toContainEqual(expect.stringMatching(/GraphQL|unexpectedly/));
    await expectNothingLeft(pid, keeper);
  });

  test('ends at once at the second signal, and its keeper stops Neo4j', async () => {
    await start({ SHUTDOWN_DELAY_MS: '600000' });
    const [pid, keeper] = [await neo4jPid(), await keeperPid()];
    server.child.kill('SIGINT');
    await lineAppears(/^Stopping\.$/, server.lines);
    server.child.kill('SIGINT');
    expect(await server.ended).toBe(1);
    await expectNothingLeft(pid, keeper);
  });

  test('ends with the reason when its Neo4j fails five times in a row', async () => {
    await start();
    let killed = 0;
    for (let failures = 0; failures < FAILURES; failures += 1) {
      let pid = await neo4jPid();
      for (; pid === killed; pid = await neo4jPid()) await pause(POLL_MS);
      process.kill((killed = pid), 'SIGKILL');
    }
    await lineAppears(/^Neo4j stopped unexpectedly: it failed 5 times .* SIGKILL/, server.lines);
    expect(await server.ended).toBe(1);
    await expectNothingLeft(killed);
  });
});
