// npm run bench:relatedness -- [--quick] [--data FOLDER] [--turns N] [--only TEXT]
//
// Related papers and neighbourhoods by citegraph over HTTP, and beside each the best statement that we know for the
// same question through the bare driver: one client, in turns, on one Neo4j. Needs `npm run build` before.
import { parseArgs } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import { openBenchGraph } from './graph.js';
import { startServer } from './processes.js';
import {
  RELATEDNESS_SCENARIOS,
  type RelatednessPapers,
  type RelatednessScenario,
} from './relatednessScenarios.js';
import { formatTable, median } from './table.js';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    data: { type: 'string' },
    turns: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
  },
});
/** Milliseconds of turns that warm plans, caches and code, and are not counted. */
const WARM_UP_MS = 1_500;

const graph = await openBenchGraph(values.quick, values.data);
const { uri, username, password } = graph.database;
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
const server = await startServer(graph.database);
try {
  const papers = await choosePapers(driver);
  const rows: (string | number)[][] = [];
  for (const scenario of RELATEDNESS_SCENARIOS) {
    if (scenario.name.includes(values.only)) rows.push(await measure(scenario, papers));
  }
  console.log(formatTable(['scenario', 'raw ms', 'citegraph ms', 'ratio'], rows));
} finally {
  await server.stop();
  await driver.close();
  await graph.close();
}

async function measure(
  scenario: RelatednessScenario,
  papers: RelatednessPapers,
): Promise<(string | number)[]> {
  const ids = scenario.idsOf(papers);
  const raw: number[] = [];
  const citegraph: number[] = [];
  const started = performance.now();
  let counted = 0;
  for (let turn = 0; counted < Number(values.turns); turn += 1) {
    const id = ids[turn % ids.length] ?? '';
    const rawMs = await timed(() => runRaw(scenario, { ...scenario.rawParams?.(papers), id }));
    const ms = await timed(() => ask(scenario.query, id));
    if (performance.now() < started + WARM_UP_MS && turn < 100) continue;
    counted += 1;
    raw.push(rawMs);
    citegraph.push(ms);
  }
  const [a, b] = [median(raw), median(citegraph)];
  process.stderr.write(`${scenario.name}: ${b.toFixed(1)} ms, raw ${a.toFixed(1)} ms\n`);
  return [scenario.name, a.toFixed(1), b.toFixed(1), (b / a).toFixed(2)];
}

async function runRaw({ raw }: RelatednessScenario, params: object): Promise<void> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  await session.run(raw, params);
  await session.close();
}

async function ask(query: string, id: string): Promise<void> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { id } }),
  });
  const answer = await response.text();
  if (!response.ok || answer.includes('"errors"')) throw new Error(answer.slice(0, 300));
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function choosePapers(from: Driver): Promise<RelatednessPapers> {
  const papersBy = async (statement: string): Promise<{ id: string; count: number }[]> => {
    const { records } = await from.executeQuery(statement);
    return records.map((record) => ({
      id: String(record.get('id')),
      count: Number(record.get('count')),
    }));
  };
  const [largest, large] = await papersBy(
    'MATCH (p:Paper) WHERE p.citerCount > 0 RETURN p.id AS id, p.citerCount AS count ORDER BY count DESC LIMIT 2',
  );
  const typical = await papersBy(
    'MATCH (p:Paper) WHERE p.citerCount >= 80 AND p.citerCount <= 120 RETURN p.id AS id, p.citerCount AS count LIMIT 100',
  );
  const [survey] = await papersBy(
    'MATCH (p:Paper) RETURN p.id AS id, p.referenceCount AS count ORDER BY count DESC LIMIT 1',
  );
  return {
    typical: typical.map(({ id }) => id),
    large: large?.id ?? '',
    largest: largest?.id ?? '',
    largestCiterCount: largest?.count ?? 0,
    survey: survey?.id ?? '',
  };
}
