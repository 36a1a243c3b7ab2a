import { rename, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseStartError } from '../errors.js';
import type { Engine, EngineSetup, Ports } from './engine.js';
import { readIfThere } from './folder.js';
import { hasCode } from './hasCode.js';
import { endRecorded, startKeeper, type Keeper } from './keeper.js';
import { lastLines } from './logTail.js';
import { accepts, freePort } from './port.js';

const START_TIMEOUT_S = 120;
const POLLS_PER_SECOND = 10;
/** Between looking for a free port and listening on it, another process may take it. */
const PORT_ATTEMPTS = 3;

/** A Neo4j that answers on Bolt. */
export interface RunningNeo4j {
  readonly keeper: Keeper;
  readonly ports: Ports;
}

/** Starts Neo4j and waits until Bolt answers. */
export async function startNeo4j(engine: Engine, setup: EngineSetup): Promise<RunningNeo4j> {
  for (let attempt = 1; ; attempt += 1) {
    const ports = {
      bolt: await freePort(7687),
      http: engine.hasBrowser ? await freePort(7474) : 0,
    };
    const launch = await engine.launch(ports);
    const { console: logFile, pid: pidFile } = setup.inside;
    await endRecorded(pidFile, launch.mark);
    await engine.endLeftover();
    await startLogAnew(logFile);
    const keeper = startKeeper(launch, { logFile, pidFile });
    const outcome = await waitForBolt(keeper, ports, setup);
    if (outcome === 'answers') return { keeper, ports };
    await keeper.stop();
    const log = (await readIfThere(logFile)) ?? '';
    if (attempt < PORT_ATTEMPTS && portWasTaken(log)) continue;
    throw new DatabaseStartError(await failure(outcome, log, setup));
  }
}

async function waitForBolt(
  keeper: Keeper,
  ports: Ports,
  setup: EngineSetup,
): Promise<'answers' | 'ended' | 'silent'> {
  const ended = keeper.exited.then(() => 'ended' as const);
  for (let poll = 1; poll <= START_TIMEOUT_S * POLLS_PER_SECOND; poll += 1) {
    if ((await Promise.race([ended, pause(1_000 / POLLS_PER_SECOND)])) === 'ended') return 'ended';
    const log = (await readIfThere(setup.inside.console)) ?? '';
    // "Started." too: another process may be what accepts on this port.
    if (/\bStarted\.\s*$/m.test(log) && (await accepts(ports.bolt))) return 'answers';
    if (poll % POLLS_PER_SECOND === 0) {
      setup.onProgress(`Starting Neo4j: ${poll / POLLS_PER_SECOND} s`);
    }
  }
  return 'silent';
}

/** Keeps the log of the previous start, which may show why it ended. */
export async function startLogAnew(logFile: string): Promise<void> {
  try {
    await rename(logFile, logFile.replace(/\.log$/, '.previous.log'));
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  await writeFile(logFile, '', { mode: 0o600 });
}

function portWasTaken(log: string): boolean {
  return /address already in use|port is already allocated/i.test(log);
}

async function failure(outcome: 'ended' | 'silent', log: string, setup: EngineSetup) {
  const { console: logFile } = setup.inside;
  const what =
    outcome === 'ended'
      ? 'Neo4j exited during startup.'
      : `Neo4j did not answer within ${START_TIMEOUT_S} s.`;
  return `${what} ${advice(log, setup)} Last lines of ${logFile}:\n${await lastLines(logFile)}`;
}

function advice(log: string, setup: EngineSetup): string {
  const { data } = setup.inside;
  if (/lock file has been locked|store_lock|FileLockException/i.test(log)) {
    return `Another Neo4j is using the store in ${data}: stop it, or set CITEGRAPH_DATA to another folder.`;
  }
  if (/No space left on device/i.test(log))
    return 'Its disk is full: free some space and start again.';
  if (/Could not reserve enough space|Invalid maximum heap size|insufficient memory/i.test(log)) {
    return `Java could not reserve a heap of ${setup.heap}: lower CITEGRAPH_NEO4J_HEAP.`;
  }
  if (/store version|StoreVersion|upgrade|migrat|corrupt|recover|transaction log/i.test(log)) {
    return (
      `It cannot open the store in ${data}, which is damaged or was written by another version: ` +
      'restore a backup, or move that folder away and import again.'
    );
  }
  return 'If the log below does not help, move the database folder away and start again.';
}
