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
import { compareInTurns, type Compared } from './turns.js';

/** What a strain does to a scenario: its usual number beside the one then. */
export interface Strain {
  readonly name: string;
  readonly usual: number;
  readonly then: number;
  readonly unit: 'ms' | 'MB';
  /** Times the usual that it may be. */
  readonly most: number;
}

/** How much slower a strain may make requests. */
const MOST_SLOWER = 3;
/** How much memory may grow that ought to stay the same. */
const MOST_GROWTH = 1.2;

/** Requests that follow a restart, the first ones of Neo4j and of the server. */
const FIRST_REQUESTS = 200;

/**
 * The first requests of one client, in turns with raw ones for other papers: nothing is cached or compiled
 * yet, and most of the time goes into reading the store.
 */
export function firstRequests(bench: Bench, scenario: Scenario): Promise<Compared> {
  const { query, raw, rawParams, variables, idsOf } = scenario;
  return compareInTurns(bench, {
    name: 'first requests after a restart, p50',
    turnOf: (turn) => ({
      raw,
      params: { ...rawParams, ...idsOf(2 * turn) },
      query,
      variables: { ...variables, ...idsOf(2 * turn + 1) },
    }),
    turns: FIRST_REQUESTS,
    warmUp: false,
  });
}

/** These beside the usual ones, and beside the first raw ones; `usual` in milliseconds. */
export function afterRestart(
  { name, rawMs, citegraphMs: then }: Compared,
  usual: number,
): Strain[] {
  const unit = 'ms';
  return [
    { name, usual, then, unit, most: MOST_SLOWER },
    {
      name: 'the same compared with the first raw ones',
      usual: rawMs,
      then,
      unit,
      most: MOST_SLOWER,
    },
  ];
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
    name: `memory after ${requests} requests, compared with a tenth of them`,
    usual,
    then,
    unit: 'MB',
    most: MOST_GROWTH,
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
      most: MOST_SLOWER,
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
