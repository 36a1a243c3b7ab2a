import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { lineAppears } from '../support/processes.js';
import { ServerOnNeo4j, describeOnNeo4j } from '../support/serverOnNeo4j.js';

const POLL_MS = 50;
const FAILURES = 5;

// Waits for Neo4j again and again, so only .ci/long runs it: the unit tests of the keeper count failures of a process that
// starts in a moment.
describeOnNeo4j('a server on a Neo4j that fails', () => {
  const running = new ServerOnNeo4j();
  afterAll(() => running.stop());

  test('ends with the reason when its Neo4j fails five times in a row', async () => {
    await running.start();
    let killed = 0;
    for (let failures = 0; failures < FAILURES; failures += 1) {
      let pid = await running.neo4jPid();
      for (; pid === killed; pid = await running.neo4jPid()) await pause(POLL_MS);
      process.kill((killed = pid), 'SIGKILL');
    }
    await lineAppears(
      /^Neo4j stopped unexpectedly: it failed 5 times .* SIGKILL/,
      running.server.lines,
    );
    expect(await running.server.ended).toBe(1);
    await running.expectNothingLeft(killed);
  });
});
