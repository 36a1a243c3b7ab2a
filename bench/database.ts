import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadConfig } from '../src/config/config.js';
import { openDatabase, type DatabaseConnection } from '../src/database/database.js';

/** A private Neo4j of its own for a benchmark, with the memory that the configuration gives it. */
async function openBenchDatabase(folder: string): Promise<DatabaseConnection> {
  const config = loadConfig({ CITEGRAPH_DATA: folder });
  return openDatabase({
    ...config.privateNeo4j,
    mode: 'own',
    onProgress: (line) => process.stderr.write(`${line}\n`),
  });
}

/** Runs `work` on a new, empty Neo4j, and takes it away afterwards. */
export async function withEmptyDatabase<T>(
  work: (database: DatabaseConnection) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'citegraph-bench-'));
  const database = await openBenchDatabase(folder);
  try {
    return await work(database);
  } finally {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
