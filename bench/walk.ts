// npm run bench:walk -- [--quick] [--data FOLDER] [--rounds N] [--json FILE]
//
// Walks over HTTP, and beside each the shortest statement that answers the same question through the bare driver, in
// turns in one run on one Neo4j. Then the hub page while eight clients each ask for the worst walk that the limits
// allow. docs/performance.md says how to read it.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import { openBenchGraph } from './graph.js';
import { loadHttp } from './load.js';
import { startServer } from './processes.js';
import { HUB_PAGE } from './scenarios.js';
import { formatTable, median } from './table.js';
import { RAW_PATHS, rawWalk, TRAVERSE, PATHS, WALKS } from './walks.js';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    data: { type: 'string' },
    rounds: { type: 'string' },
    json: { type: 'string' },
  },
});
const rounds = Number(values.rounds ?? (values.quick ? 5 : 15));
const CLIENTS = 8;
const SECONDS = values.quick ? 3 : 8;

const graph = await openBenchGraph(values.quick, values.data);
const { uri, username, password } = graph.database;
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
const server = await startServer(graph.database, {
  // As large as the largest walk that is measured.
  settings: { MAX_WALK_BUDGET: '1000000' },
});
try {
  const papers = await choosePapers(driver);
  const rows = [];
  for (const walk of WALKS) {
    const id = papers[walk.from];
    const variables = { from: [id], ...walk.variables };
    const raw = (): Promise<unknown> => runRaw(rawWalk(walk), { id });
    rows.push(await compare(walk.name, raw, TRAVERSE, variables));
  }
  const ends = { from: papers.typical, to: papers.far };
  rows.push(await compare('paths, 4 hops', () => runRaw(RAW_PATHS, ends), PATHS, ends));
  console.log(formatTable(['walk', 'raw ms', 'citegraph ms', 'ratio'], rows));
  const pages = await hubPages(papers);
  console.log(formatTable(['hub page', 'p50 ms', 'p95 ms', 'requests/s'], pages));
  if (values.json) await writeFile(values.json, `${JSON.stringify({ rows, pages }, null, 2)}\n`);
} finally {
  await server.stop();
  await driver.close();
  await graph.close();
}

async function compare(
  name: string,
  raw: () => Promise<unknown>,
  query: string,
  variables: object,
): Promise<(string | number)[]> {
  const body = JSON.stringify({ query, variables });
  const times: { raw: number[]; citegraph: number[] } = { raw: [], citegraph: [] };
  // The first two rounds warm both up: plans, caches, compiled code.
  for (let round = -2; round < rounds; round += 1) {
    const [rawTime, time] = [await timeOf(raw), await timeOf(() => post(body))];
    if (round < 0) continue;
    times.raw.push(rawTime);
    times.citegraph.push(time);
  }
  const [rawMs, ms] = [median(times.raw), median(times.citegraph)];
  process.stderr.write(`${name}: ${ms.toFixed(1)} ms\n`);
  return [name, rawMs.toFixed(1), ms.toFixed(1), (ms / rawMs).toFixed(2)];
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function post(body: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(server.url, { method: 'POST', headers, body });
  const answer = await response.text();
  if (answer.includes('"errors"')) throw new Error(answer.slice(0, 300));
}

async function runRaw(statement: string, params: object): Promise<void> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  await session.run(statement, params);
  await session.close();
}

/** The hub page by itself, and while other clients walk as far as they may by default. */
async function hubPages(papers: Papers): Promise<(string | number)[][]> {
  const bodies = [JSON.stringify({ query: HUB_PAGE, variables: { id: papers.typical } })];
  const load = { clients: 1, seconds: SECONDS };
  await loadHttp(server.url, bodies, { ...load, seconds: 1 });
  const alone = await loadHttp(server.url, bodies, load);
  const walking = new AbortController();
  const variables = { from: [papers.typical], direction: 'BOTH', maxDepth: 6, budget: 200_000 };
  const body = JSON.stringify({ query: TRAVERSE, variables });
  const walkers = Array.from({ length: CLIENTS }, async () => {
    while (!walking.signal.aborted) await post(body);
  });
  const beside = await loadHttp(server.url, bodies, load);
  walking.abort();
  await Promise.all(walkers);
  return Object.entries({ 'by itself': alone, [`beside ${CLIENTS} walkers`]: beside }).map(
    ([name, { p50, p95, perSecond }]) => [name, ...[p50, p95, perSecond].map((n) => n.toFixed(1))],
  );
}

interface Papers {
  readonly typical: string;
  readonly largest: string;
  readonly far: string;
}

async function choosePapers(from: Driver): Promise<Papers> {
  const idOf = async (statement: string, params = {}): Promise<string> => {
    const { records } = await from.executeQuery(statement, params);
    return String(records[0]?.get('id'));
  };
  const typical = await idOf(
    'MATCH (p:Paper) WHERE p.citerCount >= 80 AND p.citerCount <= 120 RETURN p.id AS id ORDER BY p.dateKey, id LIMIT 1',
  );
  const largest = await idOf(
    'MATCH (p:Paper) WHERE p.citerCount > 0 RETURN p.id AS id ORDER BY p.citerCount DESC LIMIT 1',
  );
  const far = await idOf(
    `MATCH path = (:Paper {id: $typical})<-[:CITES*1..4]-(p)
     WITH p, min(length(path)) AS hops WHERE hops = 4 RETURN p.id AS id LIMIT 1`,
    { typical },
  );
  return { typical, largest, far };
}
