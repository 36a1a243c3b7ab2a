import { rename, writeFile } from 'node:fs/promises';
import { DatabaseStartError } from '../errors.js';
import type { Engine, EngineSetup, Ports } from './engine.js';
import { readIfThere } from './folder.js';
import { hasCode } from './hasCode.js';
import { endRecorded, startKeeper, type Keeper } from './keeper.js';
import type { LeaseRole } from './lease.js';
import { lastLines } from './logTail.js';
import { startAdvice } from './startAdvice.js';
import { freePort, portAgain } from './port.js';
import { untilRunning } from './untilRunning.js';

/** Between looking for a free port and listening on it, another process may take it. */
const PORT_ATTEMPTS = 3;

/** A Neo4j that answers on Bolt. */
export interface RunningNeo4j {
  readonly keeper: Keeper;
  readonly ports: Ports;
  /** Where the keeper gives leases. */
  readonly leasePort: number | null;
}

/** Who may share a Neo4j, and where it has to answer. */
export interface StartTerms {
  /** What others must know to take a lease; null to have none. */
  readonly key: string | null;
  readonly role: LeaseRole;
  /** The Bolt port of an earlier Neo4j, by which others still know it. */
  readonly bolt?: number | undefined;
}

/** Starts Neo4j and waits until Bolt answers. */
export async function startNeo4j(
  engine: Engine,
  setup: EngineSetup,
  terms: StartTerms,
): Promise<RunningNeo4j> {
  const { console: logFile, pid: pidFile, data: dataFolder } = setup.inside;
  await endRecorded(pidFile, engine.mark);
  for (let attempt = 1; ; attempt += 1) {
    const ports = await portsFor(engine, terms.bolt);
    const launch = await engine.launch(ports);
    await startLogAnew(logFile);
    const files = { logFile, pidFile, dataFolder };
    const { key, role } = terms;
    const keeper = startKeeper({ launch, name: 'Neo4j', ...files, key, role, port: ports.bolt });
    const outcome = await untilRunning(keeper.lease, 'Starting Neo4j', setup);
    if (outcome?.state === 'running') return { keeper, ports, leasePort: outcome.leasePort };
    await keeper.lease.leave();
    const log = (await readIfThere(logFile)) ?? '';
    if (attempt < PORT_ATTEMPTS && portWasTaken(log)) continue;
    throw await startFailure(outcome?.state === 'ended' ? outcome.reason : undefined, log, setup);
  }
}

async function portsFor(engine: Engine, known: number | undefined): Promise<Ports> {
  return {
    bolt: known === undefined ? await freePort(7687) : await portAgain(known),
    http: engine.hasBrowser ? await freePort(7474) : 0,
  };
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

async function startFailure(
  reason: string | undefined,
  log: string,
  setup: EngineSetup,
): Promise<DatabaseStartError> {
  const { console: logFile } = setup.inside;
  return new DatabaseStartError(
    `Neo4j could not be started (${reason ?? 'its keeper process was killed'}). ` +
      `${startAdvice(log, setup)} Last lines of ${logFile}:\n${await lastLines(logFile)}`,
  );
}
