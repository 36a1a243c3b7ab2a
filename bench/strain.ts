import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generateLines } from '../src/generate/generate.js';
import { loadHttp } from './load.js';
import { bodiesOf, type Bench } from './measure.js';
import { MAIN, environmentFor, residentMegabytes } from './processes.js';
import type { Scenario } from './scenarios.js';
import { median } from './table.js';
import { ask, runRaw, timeOf } from './turns.js';

/** What a strain does to a scenario: its usual number beside the one then. */
export interface Strain {
  readonly name: string;
  readonly usual: number;
  readonly then: number;
  readonly unit: 'ms' | 'MB';
}

/** Requests that follow a restart, the first ones of Neo4j and of the server. */
const FIRST_REQUESTS = 200;

/**
 * The medians of the first requests of one client, in turns with raw ones for other papers: nothing is cached or compiled
 * yet, and most of the time goes into reading the store.
 */
export async function firstRequests(
  { driver, server }: Bench,
  scenario: Scenario,
): Promise<{ raw: number; citegraph: number }> {
  const times: { raw: number[]; citegraph: number[] } = { raw: [], citegraph: [] };
  const bodies = bodiesOf(scenario);
  for (let turn = 0; turn < 2 * FIRST_REQUESTS; turn += 2) {
    const params = { ...scenario.rawParams, ...scenario.idsOf(turn + 1) };
    times.raw.push(await timeOf(() => runRaw(driver, scenario.raw, params)));
    times.citegraph.push(await timeOf(() => ask(server, bodies[turn] ?? '')));
  }
  return { raw: median(times.raw), citegraph: median(times.citegraph) };
}

/** The memory of the server after a tenth of so many requests, and after all. */
export async function afterManyRequests(
  { server }: Bench,
  scenario: Scenario,
  requests: number,
): Promise<Strain> {
  const load = { clients: scenario.clients, amount: requests / 10 };
  const memory: number[] = [];
  for (let tenth = 1; tenth <= 10; tenth += 1) {
    await loadHttp(server.url, bodiesOf(scenario), load);
    memory.push((await residentMegabytes(server.pid)) ?? NaN);
    process.stderr.write(`${tenth * load.amount} requests: ${memory.at(-1)} MB\n`);
  }
  const [usual = NaN] = memory;
  const then = memory.at(-1) ?? NaN;
  return {
    name: `memory after ${requests} requests, after a tenth of them`,
    usual,
    then,
    unit: 'MB',
  };
}

/** The median of one client while an import writes to the same graph; it is rehearsed, so that nothing of it stays. */
export async function duringImport(
  { graph, server }: Bench,
  scenario: Scenario,
  seconds: number,
): Promise<Strain> {
  const bodies = bodiesOf(scenario);
  const load = { clients: 1, seconds };
  const usual = await loadHttp(server.url, bodies, load);
  const folder = await mkdtemp(path.join(tmpdir(), 'citegraph-bench-'));
  const file = path.join(folder, 'import.jsonl');
  await pipeline(
    Readable.from(withNewlines(generateLines({ papers: 30_000, citations: 300_000, seed: 2 }))),
    createWriteStream(file),
  );
  const importer = spawn(process.execPath, [MAIN, 'import', 'native', file, '--dry-run'], {
    env: environmentFor(graph.database),
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => importer.once('exit', resolve));
  try {
    // Until it writes citations.
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    if (importer.exitCode !== null) throw new Error('the import ended before it was measured');
    const then = await loadHttp(server.url, bodies, load);
    return {
      name: `${scenario.name}: p50 of 1 client during an import`,
      usual: usual.p50,
      then: then.p50,
      unit: 'ms',
    };
  } finally {
    importer.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
}

function* withNewlines(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}
