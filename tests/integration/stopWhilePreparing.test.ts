import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runCommand } from '../support/commandProcess.js';
import { lineAppears } from '../support/processes.js';
import { connectTestGraph, emptyGraph, sampleLines, testConnection } from '../support/testGraph.js';

const POLL_MS = 50;

/** Another client of the database, in whose transaction the server waits for a lock. */
let driver: Driver;
let session: Session;
beforeEach(async () => {
  const { uri, username, password } = testConnection();
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  session = driver.session();
  const graph = await connectTestGraph();
  await emptyGraph(graph);
  await graph.close();
});
afterEach(async () => {
  await session.close();
  await driver.close();
});

function startServer(environment: Record<string, string>) {
  const { uri, username, password } = testConnection();
  return runCommand(['start'], {
    ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    ...environment,
  });
}

/** Resolves once a statement that holds this text waits for a lock. */
async function waits(text: string): Promise<void> {
  const statement = 'SHOW TRANSACTIONS YIELD currentQuery, status RETURN currentQuery, status';
  for (;;) {
    const { records } = await driver.executeQuery(statement);
    const rows = records.map((record) => JSON.stringify(record.toObject()));
    if (rows.some((row) => row.includes(text) && row.includes('Blocked'))) return;
    await pause(POLL_MS);
  }
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends a server while the sample loads',
  async (signal) => {
    const transaction = await session.beginTransaction();
    const keys = new Set(JSON.stringify(sampleLines()).match(/doi:[^"\\]+/g));
    await transaction.run('UNWIND $keys AS key CREATE (:Identifier {key: key})', {
      keys: [...keys],
    });
    const server = startServer({ CITEGRAPH_SAMPLE: 'on' });
    await lineAppears(/loading the sample graph/, server.lines);
    await waits('Identifier');
    server.child.kill(signal);
    expect(await server.ended).toBe(0);
    await transaction.rollback();
  },
);
