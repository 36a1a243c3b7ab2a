// npm run bench:import -- [--papers N] [--citations N] [--hub N] [--rounds N]
//
// New citations a second: citegraph's importer, and beside it the shortest statement that writes the same
// edges with the same properties into the same indexes, in turns, on one Neo4j. The raw statement keeps no
// counts, merges no papers and checks nothing. Each takes other slices of one synthetic graph, whose papers are
// there already, and whose largest hub has as many citers as --hub says before the first slice.
import { parseArgs } from 'node:util';
import neo4j, { type Session } from 'neo4j-driver';
import { headlineOf } from '../src/citation/headline.js';
import { CitationClaims } from '../src/citation/citationClaims.js';
import { wellKnownEvidence } from '../src/source/wellKnownSources.js';
import { generateLines } from '../src/generate/generate.js';
import { connectGraph, type Graph } from '../src/graph/graph.js';
import { applySchema } from '../src/upkeep/graphModel.js';
import { importFile } from '../src/import/importFile.js';
import { importFiles } from '../src/import/importFiles.js';
import { adaptNativeLine } from '../src/import/native/adapter.js';
import { nativeFormat } from '../src/import/native/nativeFormat.js';
import type { CitationRecord } from '../src/record/record.js';
import { newestKeyOf } from '../src/paper/partialDate.js';
import { withEmptyDatabase } from './database.js';
import { formatTable, median } from './table.js';

const RAW = `UNWIND $rows AS row
MATCH (:Identifier {key: row.citing})-[:IDENTIFIES]->(citing:Paper)
MATCH (:Identifier {key: row.cited})-[:IDENTIFIES]->(cited:Paper)
MERGE (citing)-[citation:CITES]->(cited)
SET citation += row.properties`;
const ROWS_PER_TRANSACTION = 5_000;

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '40000' },
    citations: { type: 'string', default: '400000' },
    hub: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '3' },
  },
});
const [papers, citations, hubCiters, rounds] = [
  Number(values.papers),
  Number(values.citations),
  Number(values.hub),
  Number(values.rounds),
] as const;

/** New citations a second. */
interface Rates {
  readonly raw: number;
  readonly citegraph: number;
  /** Of citegraph, the lists of representative citers included. */
  readonly whole: number;
}

await withEmptyDatabase(async ({ uri, username, password }) => {
  const graph = await connectGraph({ uri, username, password });
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = driver.session();
  try {
    await applySchema(graph);
    await measure(graph, session);
  } finally {
    await session.close();
    await driver.close();
    await graph.close();
  }
});

async function measure(graph: Graph, session: Session): Promise<void> {
  const lines = [...generateLines({ papers, citations, seed: 1 })];
  const all = lines.filter((line) => line.startsWith('{"citation"'));
  const [hub] = mostCited(all);
  process.stderr.write('Creating the papers and the hub\n');
  await importLines(graph, [
    ...lines.filter((line) => line.startsWith('{"paper"')),
    ...Array.from({ length: hubCiters }, (_, n) => citationLine(`doi:10.5555/fan.${n}`, hub)),
    // Stubs too, by a citation that no slice has.
    ...all.map((line) => citationLine(recordOf(line).cited, 'doi:10.5555/known')),
  ]);
  const paperOf = await papersByKey(session);
  const size = Math.floor(all.length / (2 * rounds));
  const slices = Array.from({ length: 2 * rounds }, (_, n) => all.slice(n * size, (n + 1) * size));
  const rates: Rates[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [own = [], other = []] = slices.slice(2 * round, 2 * round + 2);
    const rows = other.map((line) => rowOf(recordOf(line), paperOf));
    const started = performance.now();
    const { written, refreshed } = await importLines(graph, own);
    const rawStarted = performance.now();
    await writeRaw(session, rows);
    rates.push({
      raw: rate(rows.length, performance.now() - rawStarted),
      citegraph: rate(own.length, written - started),
      whole: rate(own.length, refreshed - started),
    });
  }
  print(rates);
}

function print(rates: readonly Rates[]): void {
  const row = (name: string, { raw, citegraph, whole }: Rates) => [
    name,
    ...[raw, citegraph, whole].map(Math.round),
    (citegraph / raw).toFixed(2),
  ];
  const middle = {
    raw: median(rates.map(({ raw }) => raw)),
    citegraph: median(rates.map(({ citegraph }) => citegraph)),
    whole: median(rates.map(({ whole }) => whole)),
  };
  console.log(
    formatTable(
      ['new citations a second', 'raw', 'citegraph', 'with representatives', 'citegraph / raw'],
      [...rates.map((each, n) => row(`round ${n + 1}`, each)), row('median', middle)],
    ),
  );
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`peak memory of this process, including test data: ${megabytes} MB`);
}

/** Imports lines; tells when all was written, and when the lists of representative citers were, too. */
async function importLines(
  graph: Graph,
  lines: readonly string[],
): Promise<{ written: number; refreshed: number }> {
  const file = importFile('bench.jsonl', nativeFormat, async function* () {
    for (let start = 0; start < lines.length; start += 1_000) {
      yield await Promise.resolve(Buffer.from(`${lines.slice(start, start + 1_000).join('\n')}\n`));
    }
  });
  let written = 0;
  await importFiles(graph, [file], { onProgress: () => (written = performance.now()) });
  return { written, refreshed: performance.now() };
}

function rate(count: number, milliseconds: number): number {
  return (count / milliseconds) * 1_000;
}

async function writeRaw(session: Session, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_TRANSACTION) {
    const some = rows.slice(start, start + ROWS_PER_TRANSACTION);
    await session.executeWrite((transaction) => transaction.run(RAW, { rows: some }));
  }
}

type Papers = ReadonlyMap<string, { id: string; dateKey: string }>;

async function papersByKey(session: Session): Promise<Papers> {
  const { records } = await session.run(
    'MATCH (i:Identifier)-[:IDENTIFIES]->(p:Paper) RETURN i.key AS key, p.id AS id, p.dateKey AS dateKey',
  );
  return new Map(
    records.map((record) => [
      String(record.get('key')),
      { id: String(record.get('id')), dateKey: String(record.get('dateKey')) },
    ]),
  );
}

function rowOf(
  { citing, cited, source, version, contexts }: CitationRecord,
  paperOf: Papers,
): object {
  const claims = new CitationClaims();
  claims.addSource(source, version);
  for (const context of contexts) claims.addContext(context);
  const [from, to] = [paperOf.get(citing), paperOf.get(cited)];
  if (!from || !to) throw new Error(`no paper for ${citing} or ${cited}`);
  const properties = { ...headlineOf(claims, wellKnownEvidence), ...claims.store() };
  const keys = { citedId: to.id, newestKey: newestKeyOf(from.dateKey, from.id) };
  return { citing, cited, properties: { ...properties, ...keys } };
}

function recordOf(line: string): CitationRecord {
  const entry = adaptNativeLine(line);
  if ('record' in entry && entry.record.kind === 'citation') return entry.record;
  throw new Error(`not a citation: ${line}`);
}

function citationLine(citing: string, cited: string): string {
  return JSON.stringify({ citation: { citing, cited, source: 'fan', version: '1' } });
}

function mostCited(lines: readonly string[]): [string] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const { cited } = recordOf(line);
    counts.set(cited, (counts.get(cited) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return [most?.[0] ?? ''];
}
