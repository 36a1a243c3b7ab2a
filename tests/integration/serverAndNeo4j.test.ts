import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { processStart } from '../../src/database/processIdentity.js';
import { lineAppears } from '../support/processes.js';
import { ServerOnNeo4j, describeOnNeo4j } from '../support/serverOnNeo4j.js';

const POLL_MS = 50;
/** Several transactions of an import. */
const PAPERS = Array.from({ length: 15_000 }, (_, n) => {
  const paper = { identifiers: [`doi:10.5555/${n}`], source: 'test', version: '1' };
  return `${JSON.stringify({ paper })}\n`;
}).join('');

describeOnNeo4j('a server on a private Neo4j', () => {
  const running = new ServerOnNeo4j();
  const { run, begin, neo4jPid, keeperPid, expectNothingLeft } = running;
  beforeAll(() => running.start());
  afterAll(() => running.stop());

  const ready = async () => (await fetch(`${running.address}/health/ready`)).status;
  async function untilReady(status: number): Promise<void> {
    while ((await ready()) !== status) await pause(POLL_MS);
  }
  const paperCount = async (): Promise<unknown> => {
    const answer = await fetch(`${running.address}/graphql?query={graphStatistics{paperCount}}`);
    return answer.json();
  };
  const noPapers = { data: { graphStatistics: { paperCount: 0 } } };

  test('is not ready while its Neo4j is gone, and goes on with another one', async () => {
    process.kill(await neo4jPid(), 'SIGKILL');
    await lineAppears(/^Neo4j ended: killed by SIGKILL/, running.server.lines);
    await untilReady(503);
    await lineAppears(/^Neo4j answers again/, running.server.lines);
    await untilReady(200);
    expect(await paperCount()).toEqual(noPapers);
  });

  test('does the same when the keeper of its Neo4j is killed', async () => {
    const left = await neo4jPid();
    process.kill(await keeperPid(), 'SIGKILL');
    await lineAppears(/^The keeper process of Neo4j was killed/, running.server.lines);
    await untilReady(503);
    await lineAppears(/^Neo4j answers again/, running.server.lines);
    await untilReady(200);
    expect(await processStart(left)).toBeUndefined();
    expect(await paperCount()).toEqual(noPapers);
  });

  test('leaves its Neo4j to an import when it is killed', async () => {
    const [pid, keeper] = [await neo4jPid(), await keeperPid()];
    const file = path.join(running.folder, 'papers.jsonl');
    await writeFile(file, PAPERS);
    const command = run(['import', 'native', file]);
    while (!/paperCount":[1-9]/.test(JSON.stringify(await paperCount()))) await pause(POLL_MS);
    running.server.child.kill('SIGKILL');
    await running.server.ended;
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
    await running.start({ SHUTDOWN_DELAY_MS: '600000' });
    const [pid, keeper] = [await neo4jPid(), await keeperPid()];
    running.server.child.kill('SIGINT');
    await lineAppears(/^Stopping\.$/, running.server.lines);
    running.server.child.kill('SIGINT');
    expect(await running.server.ended).toBe(1);
    await expectNothingLeft(pid, keeper);
  });
});
