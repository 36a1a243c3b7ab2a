import path from 'node:path';
import { startKeeper, type KeptCommand, type Keeper } from '../../src/database/keeper.js';
import type { KeeperState, Lease } from '../../src/database/lease.js';

/** Stands for Neo4j: it says that it has started, and listens. It really runs, and takes no second to start. */
export function listening(port: number): string {
  return `require('node:net').createServer().listen(${port}, '127.0.0.1', () => console.log('Started.'))`;
}

/** What a keeper has to be told to run a script of Node with its files in a folder. */
export function keptCommand(folder: string, script: string, port: number | null): KeptCommand {
  return {
    launch: { command: process.execPath, args: ['-e', script], environment: {} },
    name: 'Neo4j',
    logFile: path.join(folder, 'neo4j.log'),
    pidFile: path.join(folder, 'neo4j.pid'),
    dataFolder: folder,
    port,
    key: 'key',
    role: 'server',
    firstDelayMs: 1,
  };
}

/** A keeper of such a script. */
export function keeperOf(folder: string, script: string, port: number | null = null): Keeper {
  return startKeeper(keptCommand(folder, script, port));
}

/** The next state of one kind; those before it are passed over. */
export async function stateOf<Name extends KeeperState['state']>(
  lease: Lease,
  name: Name,
): Promise<Extract<KeeperState, { state: Name }>> {
  for (;;) {
    const state = await lease.next();
    if (state === undefined) throw new Error(`The keeper is gone, and was never ${name}.`);
    if (isOf(state, name)) return state;
  }
}

function isOf<Name extends KeeperState['state']>(
  state: KeeperState,
  name: Name,
): state is Extract<KeeperState, { state: Name }> {
  return state.state === name;
}
