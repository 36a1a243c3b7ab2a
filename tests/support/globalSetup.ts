import { rm } from 'node:fs/promises';
import { GenericContainer, Wait } from 'testcontainers';
import { openDatabase } from '../../src/database/database.js';
import { run } from '../../src/database/run.js';
import { neo4jImage, privateNeo4jOptions } from './privateNeo4j.js';
import { keepForTeardown } from './testDatabase.js';

/**
 * Gives the test run one real Neo4j: that of CITEGRAPH_TEST_NEO4J_URI, else a container, else a
 * private one under Java. CITEGRAPH_TEST_DATABASE (`java` or `docker`) leaves no choice.
 */
export default async function globalSetup(): Promise<void> {
  if (process.env.CITEGRAPH_TEST_NEO4J_URI !== undefined) {
    announce(`the Neo4j at ${process.env.CITEGRAPH_TEST_NEO4J_URI}`);
  } else if (await useDocker()) {
    await startContainer();
  } else {
    await startPrivate();
  }
}

async function useDocker(): Promise<boolean> {
  const forced = process.env.CITEGRAPH_TEST_DATABASE;
  if (forced !== undefined && forced !== 'java' && forced !== 'docker') {
    throw new Error(`CITEGRAPH_TEST_DATABASE is ${forced}; it can be java or docker`);
  }
  if (forced !== undefined) return forced === 'docker';
  return (await run('docker', ['info'], { timeoutMs: 10_000 })).exitCode === 0;
}

async function startContainer(): Promise<void> {
  const password = 'citegraph-test';
  const container = await new GenericContainer(neo4jImage())
    .withEnvironment({ NEO4J_AUTH: `neo4j/${password}` })
    .withExposedPorts(7687)
    .withWaitStrategy(Wait.forLogMessage('Started.'))
    .withStartupTimeout(120_000)
    .start();
  keepForTeardown(async () => {
    await container.stop();
  });
  const uri = `bolt://${container.getHost()}:${container.getMappedPort(7687)}`;
  publish({ uri, username: 'neo4j', password });
  announce(`${neo4jImage()} in Docker at ${uri}`);
}

async function startPrivate(): Promise<void> {
  const options = privateNeo4jOptions();
  const database = await openDatabase({
    ...options,
    // It serves for minutes.
    environment: process.env,
    ...{ heap: '1g', pageCache: '256m' },
  });
  keepForTeardown(async () => {
    await database.stop();
    await rm(options.folder, { recursive: true, force: true });
  });
  publish(database);
  announce(`a private Neo4j under Java at ${database.uri}`);
}

function publish(connection: { uri: string; username: string; password: string }): void {
  process.env.CITEGRAPH_TEST_NEO4J_URI = connection.uri;
  process.env.CITEGRAPH_TEST_NEO4J_USERNAME = connection.username;
  process.env.CITEGRAPH_TEST_NEO4J_PASSWORD = connection.password;
}

function announce(which: string): void {
  process.stderr.write(`Tests use ${which}\n`);
}
