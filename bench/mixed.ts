// npm run bench:mixed -- [--quick] [--data FOLDER] [--minutes N] [--workers N]
//
// 32 clients that ask for all sorts of things at once, beside small commits: whether each answer is right, and the memory of the
// server stays the same. Ends with exit code 1 when not.
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { Random } from '../src/generate/random.js';
import { openBenchGraph } from './graph.js';
import { mixedKinds } from './mixedKinds.js';
import { MixedLoad } from './mixedLoad.js';
import { choosePapers } from './papers.js';
import { startServer } from './processes.js';
import { formatTable } from './table.js';
import { commitUntil } from './whileImporting.js';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    data: { type: 'string' },
    minutes: { type: 'string', default: '10' },
    workers: { type: 'string', default: '1' },
  },
});
const CLIENTS = 32;
const COMMITS_EVERY_MS = 1_000;
const MOST_GROWTH = 1.2;
/** Of wrong answers. */
const SHOWN = 10;
const COLUMNS = ['request', 'answers', 'refused', 'p50 ms', 'p95 ms', 'p99 ms'];

const graph = await openBenchGraph(values.quick, values.data);
const { uri, username, password } = graph.database;
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
const server = await startServer(graph.database, { settings: { WORKERS: values.workers } });
const over = new AbortController();
const commits = commitUntil(driver, over.signal, COMMITS_EVERY_MS);
try {
  const kinds = mixedKinds(await choosePapers(driver), new Random(1));
  const load = new MixedLoad(server, kinds, new Random(2));
  await load.run(CLIENTS, Number(values.minutes) * 60_000);
  console.log(formatTable(COLUMNS, load.rows()));
  for (const { name, answer } of load.wrong.slice(0, SHOWN)) console.log(`${name}: ${answer}`);
  const { before, after } = load.memory();
  console.log(`${load.wrong.length} wrong answers; memory ${before} MB, then ${after} MB`);
  process.exitCode = load.wrong.length === 0 && after <= before * MOST_GROWTH ? 0 : 1;
} finally {
  over.abort();
  await commits;
  await server.stop();
  await driver.close();
  await graph.close();
}
