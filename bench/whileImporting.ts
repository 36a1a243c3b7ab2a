import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { generateLines } from '../src/generate/generate.js';
import type { Bench } from './measure.js';
import { MAIN, environmentFor } from './processes.js';

const SIZE = { papers: 30_000, citations: 300_000, seed: 2 };
/** Until it writes citations. */
const BEGINS_MS = 10_000;
/** Between commits, about as in an import. */
const COMMITS_EVERY_MS = 100;

/**
 * Does work while an import writes to the same graph. The import is rehearsed, so that nothing of it stays; it commits nothing
 * then, and small transactions beside it do, because commits are what makes answers be read again. Rejects when the import ends
 * before the work.
 */
export async function whileImporting<T>(
  { graph, driver }: Pick<Bench, 'graph' | 'driver'>,
  work: () => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'citegraph-bench-'));
  const file = path.join(folder, 'import.jsonl');
  await pipeline(Readable.from(withNewlines(generateLines(SIZE))), createWriteStream(file));
  const importer = spawn(process.execPath, [MAIN, 'import', 'native', file, '--dry-run'], {
    env: environmentFor(graph.database),
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => importer.once('exit', resolve));
  const over = new AbortController();
  const commits = commitUntil(driver, over.signal);
  try {
    await wait(BEGINS_MS);
    const done = await work();
    if (importer.exitCode !== null) throw new Error('the import ended before it was measured');
    return done;
  } finally {
    over.abort();
    importer.kill('SIGTERM');
    await Promise.all([ended, commits]);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Commits something small, again and again, and takes it away at the end. */
export async function commitUntil(
  driver: Driver,
  signal: AbortSignal,
  everyMs = COMMITS_EVERY_MS,
): Promise<void> {
  for (let number = 0; !signal.aborted; number += 1) {
    await driver.executeQuery('MERGE (commit:BenchCommit) SET commit.number = $number', { number });
    await wait(everyMs);
  }
  await driver.executeQuery('MATCH (commit:BenchCommit) DELETE commit');
}

function* withNewlines(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}
