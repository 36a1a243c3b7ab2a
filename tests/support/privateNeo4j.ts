import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { OpenDatabaseOptions } from '../../src/database/databaseConnection.js';

/** Options for a small Neo4j of its own in a new temporary folder. */
export function privateNeo4jOptions(): OpenDatabaseOptions {
  return {
    folder: path.join(tmpdir(), `citegraph-neo4j-${randomUUID()}`),
    engine: 'java',
    heap: '512m',
    pageCache: '64m',
    dockerImage: neo4jImage(),
    mode: 'own',
    environment: process.env,
    onProgress: () => undefined,
  };
}

/** The image for tests in Docker. */
export function neo4jImage(): string {
  return process.env.NEO4J_IMAGE ?? 'neo4j:5.26-community';
}
