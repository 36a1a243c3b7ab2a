import { loadHttp } from './load.js';
import type { Bench, Measured } from './measure.js';
import { residentMegabytes } from './processes.js';
import { requestsOf } from './requests.js';
import type { Scenario } from './scenario.js';
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
/** The same for an import, which the server does not do itself. */
const MOST_SLOWER_DURING_IMPORT = 1.3;
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
  { server }: Pick<Bench, 'server'>,
  scenario: Scenario,
  requests: number,
): Promise<Strain> {
  const load = { clients: scenario.clients, amount: requests / 10 };
  const asked = await requestsOf(server, scenario);
  const memory: number[] = [];
  for (let tenth = 1; tenth <= 10; tenth += 1) {
    await loadHttp(server.url, asked, load);
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

/** Scenarios that were measured again while an import wrote, beside how they usually are. */
export function duringImport(usual: readonly Measured[], during: readonly Measured[]): Strain[] {
  return during.map(({ scenario, citegraph }) => ({
    name: `${scenario}: p50 while an import writes`,
    usual: usual.find((one) => one.scenario === scenario)?.citegraph.p50 ?? NaN,
    then: citegraph.p50,
    unit: 'ms',
    most: MOST_SLOWER_DURING_IMPORT,
  }));
}
