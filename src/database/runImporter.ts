import { rm } from 'node:fs/promises';
import { DatabaseStartError } from '../errors.js';
import type { Engine, EngineSetup, LaunchCommand } from './engine.js';
import { writeAtomically } from './folder.js';
import { endRecorded, startKeeper } from './keeper.js';
import { lastLines } from './logTail.js';
import { startLogAnew } from './startNeo4j.js';
import { untilRunning } from './untilRunning.js';

/**
 * Fills the store of a folder that this process holds, whose engine is prepared and on which no Neo4j runs,
 * by Neo4j's offline importer. Until it is done, the folder is marked as unfinished. `args` are those of
 * `neo4j-admin`, run in the folder `files`. Rejects with `DatabaseStartError`, whose message explains what to
 * do.
 */
export async function runImporter(
  engine: Engine,
  setup: EngineSetup,
  files: string,
  args: readonly string[],
): Promise<void> {
  const { inside } = setup;
  const launch = await importerOf(engine, args);
  await writeAtomically(inside.unfinished, `${new Date().toISOString()}\n`);
  await endRecorded(inside.pid, launch.mark);
  await startLogAnew(inside.importerLog);
  const end = await finished(launch, setup, files);
  if (end.code !== 0) {
    throw new DatabaseStartError(
      `The Neo4j importer failed (${end.reason}). If the disk is full, free some space. Then run the same command again; it ` +
        `starts over. Last lines of ${inside.importerLog}:\n${await lastLines(inside.importerLog)}`,
    );
  }
  await rm(inside.unfinished);
}

/** Rejects unless the engine can fill a store offline. */
export function assertImporter({ importer }: Engine): void {
  if (importer !== null) return;
  throw new DatabaseStartError(
    'Filling a private database offline needs Java 17 or later with Maven on this machine. Install them, or ' +
      'use citegraph import native, which is slower but works with Docker as well.',
  );
}

async function importerOf(engine: Engine, args: readonly string[]): Promise<LaunchCommand> {
  assertImporter(engine);
  const launch = await engine.importer?.(args);
  if (launch === undefined) throw new Error('The engine has no importer.');
  return launch;
}

async function finished(
  launch: LaunchCommand,
  setup: EngineSetup,
  files: string,
): Promise<{ reason: string; code?: number | null }> {
  const { inside } = setup;
  const { lease } = startKeeper({
    launch,
    name: "Neo4j's importer",
    logFile: inside.importerLog,
    pidFile: inside.pid,
    dataFolder: inside.data,
    port: null,
    ...{ key: null, role: 'command', folder: files },
  });
  const outcome = await untilRunning(lease, 'Importing into Neo4j', setup);
  await lease.leave();
  return outcome?.state === 'ended' ? outcome : { reason: 'its keeper process was killed' };
}
