// npm run bench -- [--quick] [--data FOLDER] [--rounds N] [--seconds N] [--only TEXT] [--json FILE] [--profile]
//
// Each scenario against citegraph over HTTP, and beside it the shortest statement that reads the same data
// through the bare driver, in turns in one run on one Neo4j. docs/performance.md says how to read it.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import { openBenchGraph } from './graph.js';
import { loadHttp, loadRaw, type LoadResult } from './load.js';
import { processorSeconds, residentMegabytes, startServer, type BenchServer } from './processes.js';
import { LIST, SCENARIOS, type Scenario } from './scenarios.js';
import { formatTable, median } from './table.js';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    data: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    only: { type: 'string', default: '' },
    json: { type: 'string' },
    profile: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds ?? (values.quick ? 1 : 3));
const seconds = Number(values.seconds ?? (values.quick ? 2 : 5));
/** Different requests of a scenario, taken in turn. */
const BODIES = 400;

interface Papers {
  readonly typical: readonly string[];
  readonly largest: string;
}

interface Measured {
  readonly scenario: string;
  readonly raw: LoadResult;
  readonly citegraph: LoadResult;
  readonly statements: string;
  /** Processor milliseconds a request: of the server, and of Neo4j. */
  readonly serverMs: number | null;
  readonly neo4jMs: number | null;
}

const graph = await openBenchGraph(values.quick, values.data);
const { uri, username, password } = graph.database;
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
const server = await startServer(
  graph.database,
  // Without settings of citegraph, which would meddle with the benchmark.
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(CITEGRAPH|NEO4J)_|^PORT$|^HOST$/.test(name)),
  ),
  values.profile ? ['--cpu-prof', '--cpu-prof-dir=bench/profiles'] : [],
);
try {
  const papers = await choosePapers(driver);
  const measured: Measured[] = [];
  for (const scenario of SCENARIOS.filter(({ name }) => name.includes(values.only))) {
    const all: Measured[] = [];
    // The first round warms both up: plans, caches, compiled code.
    for (let round = 0; round <= rounds; round += 1) {
      const one = await measure(scenario, papers, round === 0 ? 1 : seconds);
      if (round > 0) all.push(one);
    }
    const middle = middleOf(all);
    measured.push(middle);
    process.stderr.write(`${scenario.name}: ${middle.citegraph.perSecond.toFixed(0)}/s\n`);
  }
  console.log(tableOf(measured));
  console.log(`memory of the server: ${await residentMegabytes(server.pid)} MB`);
  if (values.json) await writeFile(values.json, `${JSON.stringify(measured, null, 2)}\n`);
} finally {
  await server.stop();
  await driver.close();
  await graph.close();
}

async function measure(scenario: Scenario, papers: Papers, duration: number): Promise<Measured> {
  const idsOf = (turn: number): Record<string, unknown> => {
    if (scenario.papers === 'largest') return { id: papers.largest };
    const at = (n: number): string => papers.typical[n % papers.typical.length] ?? '';
    if (scenario.papers === 'typical') return { id: at(turn) };
    return { ids: Array.from({ length: LIST }, (_, n) => at(turn * 37 + n)) };
  };
  const load = { clients: scenario.clients, seconds: duration };
  const raw = await loadRaw(async (turn) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    await session.run(scenario.raw, { ...scenario.rawParams, ...idsOf(turn) });
    await session.close();
  }, load);
  const bodies = Array.from({ length: BODIES }, (_, turn) =>
    JSON.stringify({ query: scenario.query, variables: { ...scenario.variables, ...idsOf(turn) } }),
  );
  const statements = await statementsOf(server, bodies[0] ?? '');
  const before = await processors();
  const citegraph = await loadHttp(server.url, bodies, load);
  const after = await processors();
  const each = (which: 0 | 1): number | null => {
    const [from, to] = [before[which], after[which]];
    return from === null || to === null ? null : ((to - from) / citegraph.requests) * 1_000;
  };
  const costs = { serverMs: each(0), neo4jMs: each(1) };
  return { scenario: scenario.name, raw, citegraph, statements, ...costs };
}

async function processors(): Promise<[number | null, number | null]> {
  const neo4jPid = graph.neo4jPid;
  return [
    await processorSeconds(server.pid),
    neo4jPid === null ? null : await processorSeconds(neo4jPid),
  ];
}

async function statementsOf({ url }: BenchServer, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body });
  await response.text();
  return /(\d+) statements/.exec(response.headers.get('server-timing') ?? '')?.[1] ?? '?';
}

async function choosePapers(from: Driver): Promise<Papers> {
  const idsOf = async (statement: string): Promise<string[]> => {
    const { records } = await from.executeQuery(statement);
    return records.map((record) => String(record.get('id')));
  };
  const [largest = ''] = await idsOf(
    'MATCH (p:Paper) WHERE p.citerCount > 0 RETURN p.id AS id ORDER BY p.citerCount DESC LIMIT 1',
  );
  const typical = await idsOf(
    'MATCH (p:Paper) WHERE p.citerCount >= 80 AND p.citerCount <= 120 RETURN p.id AS id LIMIT 1000',
  );
  return { largest, typical };
}

/** The round in the middle, by requests a second of citegraph. */
function middleOf(all: readonly Measured[]): Measured {
  const middle = median(all.map(({ citegraph }) => citegraph.perSecond));
  const found = all.find(({ citegraph }) => citegraph.perSecond === middle);
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

function tableOf(measured: readonly Measured[]): string {
  const ms = (time: number | null): string => (time === null ? '-' : time.toFixed(2));
  return formatTable(
    [
      'scenario',
      'raw/s',
      'citegraph/s',
      'ratio',
      'raw p50',
      'p50',
      'p95',
      'p99',
      'statements',
      'server ms',
      'Neo4j ms',
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
