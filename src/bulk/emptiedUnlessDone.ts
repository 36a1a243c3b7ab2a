import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { exitCodeFor } from '../exitCodes.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work that fills a folder, and empties the folder when the work fails or a signal ends the process,
 * because its files are large and then useless.
 */
export async function emptiedUnlessDone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const onSignal = (): void => {
    emptyFolder(folder);
    process.exit(exitCodeFor('FAILED'));
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    return await work();
  } catch (error) {
    emptyFolder(folder);
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
}

function emptyFolder(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true });
}
