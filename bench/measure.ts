import type { Driver } from 'neo4j-driver';
import type { BenchGraph } from './graph.js';
import { loadHttp, loadRaw, type LoadRequests, type LoadResult } from './load.js';
import { processorSeconds, type BenchServer } from './processes.js';
import { requestsOf } from './requests.js';
import type { Scenario } from './scenario.js';
import { formatTable, median } from './table.js';
import type { Target } from './targets.js';
import { runRaw } from './turns.js';

/** What takes part in a benchmark. */
export interface Bench {
  readonly graph: BenchGraph;
  readonly driver: Driver;
  readonly server: BenchServer;
}

export interface Measured {
  readonly scenario: string;
  readonly raw: LoadResult;
  readonly citegraph: LoadResult;
  readonly statements: string;
  /** Processor milliseconds a request: of the server, and of Neo4j. */
  readonly serverMs: number | null;
  readonly neo4jMs: number | null;
  readonly targets: readonly Target[];
}

/** How long a scenario is measured: so many rounds of so many seconds. */
export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
}

/** A scenario in so many rounds, the raw statement and citegraph in turns; the round in the middle. */
export async function measure(
  bench: Bench,
  scenario: Scenario,
  { rounds, seconds }: Effort,
): Promise<Measured> {
  const all: Measured[] = [];
  // The first round warms both up: plans, caches, compiled code.
  for (let round = 0; round <= rounds; round += 1) {
    const one = await measureOnce(bench, scenario, round === 0 ? seconds / 2 : seconds);
    if (round > 0) all.push(one);
  }
  const middle = median(all.map(({ citegraph }) => citegraph.perSecond));
  const found = all.find(({ citegraph }) => citegraph.perSecond === middle);
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

async function measureOnce(bench: Bench, scenario: Scenario, seconds: number): Promise<Measured> {
  const { server } = bench;
  const load = { clients: scenario.clients, seconds };
  const raw = await loadRaw(
    (turn) =>
      runRaw(bench.driver, scenario.raw, { ...scenario.rawParams, ...scenario.idsOf(turn) }),
    load,
  );
  const requests = await requestsOf(server, scenario);
  const statements = await statementsOf(server, requests);
  const before = await processors(bench);
  const citegraph = await loadHttp(server.url, requests, load);
  const after = await processors(bench);
  const each = (which: 0 | 1): number | null => {
    const [from, to] = [before[which], after[which]];
    return from === null || to === null ? null : ((to - from) / citegraph.requests) * 1_000;
  };
  const costs = { serverMs: each(0), neo4jMs: each(1) };
  const { name, targets = [] } = scenario;
  return { scenario: name, targets, raw, citegraph, statements, ...costs };
}

async function processors({ graph, server }: Bench): Promise<[number | null, number | null]> {
  const { neo4jPid } = graph;
  return [
    await processorSeconds(server.pid),
    neo4jPid === null ? null : await processorSeconds(neo4jPid),
  ];
}

/** Of one request; of those that are asked again, when it is. */
async function statementsOf({ url }: BenchServer, requests: LoadRequests): Promise<string> {
  const ask = (): Promise<Response> => {
    const request = typeof requests === 'function' ? requests() : requests[0];
    return fetch(new URL(request?.path ?? '', url), request);
  };
  if (typeof requests !== 'function') await (await ask()).arrayBuffer();
  const { headers } = await ask();
  return /(\d+) statements/.exec(headers.get('server-timing') ?? '')?.[1] ?? '?';
}

/** The table of what was measured. */
export function measuredTable(measured: readonly Measured[]): string {
  const ms = (time: number | null): string => (time === null ? '-' : time.toFixed(2));
  return formatTable(
    [
      ...['scenario', 'raw/s', 'citegraph/s', 'ratio', 'raw p50', 'p50', 'p95', 'p99'],
      ...['statements', 'server ms', 'Neo4j ms'],
    ],
    measured.map(({ scenario, raw, citegraph, statements, serverMs, neo4jMs }) => [
      scenario,
      raw.perSecond.toFixed(0),
      citegraph.perSecond.toFixed(0),
      (citegraph.perSecond / raw.perSecond).toFixed(2),
      ...[raw.p50, citegraph.p50, citegraph.p95, citegraph.p99].map(ms),
      statements,
      ms(serverMs),
      ms(neo4jMs),
    ]),
  );
}
