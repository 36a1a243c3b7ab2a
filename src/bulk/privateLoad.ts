import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { PrivateDatabaseConfig } from '../config/config.js';
import { chooseEngine } from '../database/chooseEngine.js';
import type { OpenDatabaseOptions } from '../database/databaseConnection.js';
import { holdFolder, startOn } from '../database/database.js';
import type { Engine, EngineSetup } from '../database/engine.js';
import { hasStore, passwordOf, readIfThere, type DatabaseFolder } from '../database/folder.js';
import { assertImporter, runImporter } from '../database/runImporter.js';
import { BadInputError } from '../errors.js';
import { connectGraph, type Graph } from '../graph/graph.js';
import { applySchema } from '../upkeep/graphModel.js';
import { emptiedUnlessDone } from './emptiedUnlessDone.js';
import { importerArguments } from './output/importerFiles.js';
import { whatLoadWouldEnd } from './sampleOnly.js';
import type { WrittenFiles } from './writeFiles.js';

const DATABASE = 'neo4j';

/** A private database that this process holds, to be filled. */
interface HeldDatabase {
  readonly engine: Engine;
  readonly setup: EngineSetup;
}

/** Runs what a signal has to stop, as it starts programs that would outlive this process: Maven, and Java. */
type Preparing = <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/**
 * Fills the empty private database of a folder: `write` writes the importer's files to a folder for them,
 * Neo4j's importer makes the store, and a Neo4j that then starts for it builds the indexes. Rejects with
 * `BadInputError` when the database holds anything but the sample. The folder stays locked meanwhile; an interrupted load
 * starts over.
 */
export async function loadPrivate<Written extends WrittenFiles>(
  config: PrivateDatabaseConfig,
  write: (folder: string) => Promise<Written>,
  onProgress: (line: string) => void,
  preparing: Preparing = (work) => work(new AbortController().signal),
): Promise<Written> {
  const { lock, inside } = await holdFolder(config.folder);
  const files = path.join(inside.root, 'load');
  try {
    const options = { ...config, mode: 'own', onProgress } as const;
    const held = await preparing((signal) =>
      // Before a signal ends the process.
      prepare({ ...options, signal }, inside).catch(async (error: unknown) => {
        await lock.release();
        throw error;
      }),
    );
    const { engine, setup } = held;
    await rm(files, { recursive: true, force: true });
    await mkdir(files, { mode: 0o700 });
    const written = await emptiedUnlessDone(files, async () => {
      const rows = await write(files);
      await runImporter(engine, setup, files, importerArguments(DATABASE, rows));
      return rows;
    });
    await rm(files, { recursive: true, force: true });
    await withNeo4j(held, (graph) => buildIndexes(graph, onProgress));
    return written;
  } finally {
    await rm(files, { recursive: true, force: true });
    await lock.release();
  }
}

async function prepare(
  options: OpenDatabaseOptions,
  inside: DatabaseFolder,
): Promise<HeldDatabase> {
  const setup = { ...options, inside, password: await passwordOf(inside) };
  const engine = await chooseEngine(setup);
  assertImporter(engine);
  const held = { engine, setup };
  await assertEmpty(held);
  // Sets the password, which is not possible any more when there is a store.
  await engine.prepare();
  return held;
}

async function buildIndexes(graph: Graph, onProgress: (line: string) => void): Promise<void> {
  onProgress('Building indexes');
  await applySchema(graph, (percent) => onProgress(`Building indexes: ${Math.floor(percent)}%`));
}

/** A store left incomplete by a load counts as empty. */
async function assertEmpty(held: HeldDatabase): Promise<void> {
  const { inside } = held.setup;
  const isUnfinished = (await readIfThere(inside.unfinished)) !== undefined;
  if (isUnfinished || !(await hasStore(inside))) return;
  const found = await withNeo4j(held, whatLoadWouldEnd);
  if (found === null) return;
  throw new BadInputError(
    'CITEGRAPH_DATA',
    `${inside.root}, with ${found}`,
    'a folder without API keys, with no graph or only the sample in it: set another one, or add the files to this one with citegraph import native',
  );
}

async function withNeo4j<T>(
  { engine, setup }: HeldDatabase,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const database = await startOn(engine, setup);
  try {
    const graph = await connectGraph(database);
    try {
      return await work(graph);
    } finally {
      await graph.close();
    }
  } finally {
    await database.stop();
  }
}
