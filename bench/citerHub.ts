// npm run build && node --import ./scripts/typescript.mjs bench/citerHub.ts [--citers N] [--requests N]
//
// One hub in a database of its own: the bytes of its cube, what its statement reads by Neo4j's own account, and the time of its
// summary under each basis, rule for self-citations and bound of years, beside that without any of them.
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { citerCubeQueries } from '../src/citation/citerCube.queries.js';
import { runLoad } from '../src/cli/run/load.js';
import { loadConfig } from '../src/config/config.js';
import { openDatabase, type DatabaseConnection } from '../src/database/database.js';
import { must } from '../src/must.js';
import { HUB, hubLines } from './hubLines.js';
import { loadHttp } from './load.js';
import { ANSWERS_ARE_READ, startServer } from './processes.js';
import { posted } from './requests.js';
import { formatTable } from './table.js';

const { values } = parseArgs({
  options: {
    citers: { type: 'string', default: '250000' },
    requests: { type: 'string', default: '100' },
  },
});
const BASES = [{}, { basis: 'HUMAN' }];
const RULES = [
  {},
  ...['EXCLUDE', 'EXCLUDE_LIKELY', 'ONLY'].map((selfCitations) => ({ selfCitations })),
];
const BOUNDS = [{}, { yearTo: 2_010 }, { yearFrom: 2_011 }];
const FILTERS: readonly object[] = BASES.flatMap((basis) =>
  RULES.flatMap((rule) => BOUNDS.map((bound) => ({ ...basis, ...rule, ...bound }))),
);
const SUMMARY = `query ($id: ID!, $filter: CitationFilter) { paper(id: $id) { citationSummary(filter: $filter) {
  total undated matrix { role polarity count } byYear { year count }
  roles { buckets { role count } } polarities { buckets { polarity count } } } } }`;
const COLUMNS = ['filter', 'citers', 'statements', 'ms p50', 'ms p95'];
/** Operators that read relationships. */
const READS_EDGES = /expand|relationship|varlength/i;

/** A step of a plan that was run. */
interface Step {
  readonly operatorType: string;
  readonly dbHits: number;
  readonly children: readonly Step[];
}

interface Answer {
  readonly data: { readonly paper: { readonly citationSummary: { readonly total: number } } };
}

/** What Neo4j reads for the cube of the hub. */
async function profileOf({ uri, username, password }: DatabaseConnection): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const { records } = await driver.executeQuery(
      'MATCH (:Identifier {key: $key})-[:IDENTIFIES]->(p) RETURN p.id AS id, size(p.citerCube) AS bytes, p.citerCount AS citers',
      { key: HUB },
    );
    const [id, bytes, citers] = must(records[0], 'the hub').values() as unknown as [
      string,
      ...number[],
    ];
    const { summary } = await driver.executeQuery(
      `PROFILE ${citerCubeQueries.citerCubesByIds.statement}`,
      { p: { ids: [id] } },
    );
    const steps = stepsOf(summary.profile);
    const hits = steps.reduce((sum, { dbHits }) => sum + dbHits, 0);
    const edges = steps.filter(({ operatorType }) => READS_EDGES.test(operatorType));
    return `${citers} citers, a cube of ${bytes} bytes; its statement: ${hits} db hits, ${edges.length} operators that read relationships`;
  } finally {
    await driver.close();
  }
}

function stepsOf(plan: Step | false): Step[] {
  return plan === false ? [] : [plan, ...plan.children.flatMap(stepsOf)];
}

/** A row of the table: the filter, how many it counts, statements, and milliseconds. */
async function measured(url: string, filter: object): Promise<(string | number)[]> {
  const request = posted({ query: SUMMARY, variables: { id: HUB, filter } });
  const response = await fetch(url, request);
  const { data } = (await response.json()) as Answer;
  const [, statements = '?'] =
    /(\d+) statements/.exec(response.headers.get('server-timing') ?? '') ?? [];
  const { p50, p95 } = await loadHttp(url, [request], {
    clients: 1,
    amount: Number(values.requests),
  });
  const name = Object.values(filter).join(' ') || '(plain)';
  return [name, data.paper.citationSummary.total, statements, p50.toFixed(1), p95.toFixed(1)];
}

const folder = await mkdtemp(path.join(tmpdir(), 'citegraph-hub-'));
try {
  const file = path.join(folder, 'hub.jsonl');
  await pipeline(Readable.from(hubLines(Number(values.citers))), createWriteStream(file));
  const config = loadConfig({ CITEGRAPH_DATA: path.join(folder, 'data') });
  if ((await runLoad(config, [file], {})) !== 0) throw new Error('the hub could not be loaded');
  const database = await openDatabase({
    ...config.privateNeo4j,
    mode: 'own',
    onProgress: () => undefined,
  });
  const server = await startServer(database, { settings: ANSWERS_ARE_READ });
  try {
    process.stdout.write(`${await profileOf(database)}\n`);
    const rows: (string | number)[][] = [];
    for (const filter of FILTERS) rows.push(await measured(server.url, filter));
    process.stdout.write(`${formatTable(COLUMNS, rows)}\n`);
  } finally {
    await server.stop();
    await database.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
