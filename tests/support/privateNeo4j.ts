import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { settings } from '../../src/config/settings.js';
import type { OpenDatabaseOptions } from '../../src/database/databaseConnection.js';

/** A Neo4j that soon ends gains nothing from the better compiler, which takes a third of the time of its start. */
const SHORT_LIVED = '-XX:TieredStopAtLevel=1';

/** Options for a small Neo4j of its own in a new temporary folder. */
export function privateNeo4jOptions(): OpenDatabaseOptions {
  return {
    folder: path.join(tmpdir(), `citegraph-neo4j-${randomUUID()}`),
    engine: 'java',
    heap: '512m',
    pageCache: '64m',
    dockerImage: neo4jImage(),
    mode: 'own',
    environment: { ...process.env, JDK_JAVA_OPTIONS: SHORT_LIVED },
    onProgress: () => undefined,
  };
}

/** The image for tests in Docker. */
export function neo4jImage(): string {
  return settings.shape.NEO4J_IMAGE.parse(process.env.NEO4J_IMAGE);
}
