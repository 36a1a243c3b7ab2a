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
import { ANSWERS_ARE_READ, startServer } from './processes.js';
import { HUB_PAGE } from './hubPage.js';
import { posted } from './requests.js';
import { formatTable } from './table.js';
import { ask, comparedTable, compareInTurns, type Compared, type Turn } from './turns.js';
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
  settings: { ...ANSWERS_ARE_READ, MAX_WALK_BUDGET: '1000000' },
});
try {
  const papers = await choosePapers(driver);
  const compared: Compared[] = [];
  const compare = async (name: string, turn: Turn): Promise<void> => {
    const turnOf = () => turn;
    compared.push(await compareInTurns({ driver, server }, { name, turnOf, turns: rounds }));
  };
  for (const walk of WALKS) {
    const id = papers[walk.from];
    const variables = { from: [id], ...walk.variables };
    await compare(walk.name, { raw: rawWalk(walk), params: { id }, query: TRAVERSE, variables });
  }
  const ends = { from: papers.typical, to: papers.far };
  await compare('paths, 4 hops', { raw: RAW_PATHS, params: ends, query: PATHS, variables: ends });
  console.log(comparedTable(compared));
  const pages = await hubPages(papers);
  console.log(formatTable(['hub page', 'p50 ms', 'p95 ms', 'requests/s'], pages));
  if (values.json)
    await writeFile(values.json, `${JSON.stringify({ compared, pages }, null, 2)}\n`);
} finally {
  await server.stop();
  await driver.close();
  await graph.close();
}

/** The hub page by itself, and while other clients walk as far as they may by default. */
async function hubPages(papers: Papers): Promise<(string | number)[][]> {
  const requests = [posted({ query: HUB_PAGE, variables: { id: papers.typical } })];
  const load = { clients: 1, seconds: SECONDS };
  await loadHttp(server.url, requests, { ...load, seconds: 1 });
  const alone = await loadHttp(server.url, requests, load);
  const walking = new AbortController();
  const variables = { from: [papers.typical], direction: 'BOTH', maxDepth: 6, budget: 200_000 };
  const body = JSON.stringify({ query: TRAVERSE, variables });
  const walkers = Array.from({ length: CLIENTS }, async () => {
    while (!walking.signal.aborted) await ask(server, body);
  });
  const beside = await loadHttp(server.url, requests, load);
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
