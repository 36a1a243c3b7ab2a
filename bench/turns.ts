import neo4j, { type Driver } from 'neo4j-driver';
import type { BenchServer } from './processes.js';
import { formatTable, median } from './table.js';

/** What is asked of the driver and of citegraph in each turn. */
export interface Turn {
  readonly raw: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The medians of a question, in milliseconds. */
export interface Compared {
  readonly name: string;
  readonly rawMs: number;
  readonly citegraphMs: number;
}

/** Turns that go uncounted, to warm plans, caches and code: as many as this time has, within bounds. */
const WARM_UP_MS = 1_500;
const FEWEST_WARM_UPS = 2;
const MOST_WARM_UPS = 100;

/** What is compared, and in how many turns that count. */
export interface Comparison {
  readonly name: string;
  readonly turnOf: (turn: number) => Turn;
  readonly turns: number;
  /** False to count from the first turn on. */
  readonly warmUp?: boolean;
}

/** One client asks the bare driver and citegraph the same, in turns. */
export async function compareInTurns(
  { driver, server }: { readonly driver: Driver; readonly server: BenchServer },
  { name, turnOf, turns, warmUp = true }: Comparison,
): Promise<Compared> {
  const times: { raw: number[]; citegraph: number[] } = { raw: [], citegraph: [] };
  const started = performance.now();
  for (let turn = 0; times.raw.length < turns; turn += 1) {
    const { raw, params, query, variables } = turnOf(turn);
    const rawMs = await timeOf(() => runRaw(driver, raw, params));
    const citegraphMs = await timeOf(() => ask(server, JSON.stringify({ query, variables })));
    const isEarly = performance.now() < started + WARM_UP_MS && turn < MOST_WARM_UPS;
    if (warmUp && (turn < FEWEST_WARM_UPS || isEarly)) continue;
    times.raw.push(rawMs);
    times.citegraph.push(citegraphMs);
  }
  const [rawMs, citegraphMs] = [median(times.raw), median(times.citegraph)];
  process.stderr.write(`${name}: ${citegraphMs.toFixed(1)} ms, raw ${rawMs.toFixed(1)} ms\n`);
  return { name, rawMs, citegraphMs };
}

/** The table of what was compared. */
export function comparedTable(compared: readonly Compared[]): string {
  return formatTable(
    ['question', 'raw ms', 'citegraph ms', 'ratio'],
    compared.map(({ name, rawMs, citegraphMs }) => [
      name,
      rawMs.toFixed(1),
      citegraphMs.toFixed(1),
      (citegraphMs / rawMs).toFixed(2),
    ]),
  );
}

/** Reads by the bare driver. */
export async function runRaw(driver: Driver, statement: string, params: object): Promise<void> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  await session.run(statement, params);
  await session.close();
}

/** Sends a request and reads its answer. Rejects when that is none. */
export async function ask({ url }: BenchServer, body: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body });
  const answer = await response.text();
  if (!response.ok || answer.includes('"errors"')) throw new Error(answer.slice(0, 300));
  return response;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
