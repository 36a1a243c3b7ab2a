import type { Graph } from '../../src/graph/graph.js';
import { connectRaw, type RawNeo4j } from './rawNeo4j.js';
import { recordsOf } from './records.js';
import { post } from './rememberingSample.js';
import { importLines } from './testGraph.js';

/** Of each transaction, beside a paper a reader: what is committed is applied a while later, row after row. */
const ROWS = 5_000;
const READERS = 16;
const { paper } = recordsOf({ source: 'test', version: '2026-01-01' });
const QUERY = `query($id: ID!) { paper(id: $id) {
  title citers(first: 1, filter: { roles: [METHOD] }) { edges { role } } } }`;

const idOf = (reader: number): string => `doi:10.7/written.${reader}`;

/** What came of so many transactions beside readers. */
export interface WrittenBeside {
  readonly rounds: number;
  /** Answers that were read. */
  readonly read: number;
  /** Answers from memory, after the question whether they hold. */
  readonly validated: number;
  /** Each answer that was older than what had been acknowledged when it was asked for. */
  readonly stale: readonly string[];
}

/**
 * Writes by a connection that the server knows nothing of, a number a transaction, while readers ask for it over HTTP, each for
 * an answer of its own. After each transaction, somebody new asks for all of these answers.
 */
export async function writeBesideReaders(
  { graph, server }: { readonly graph: Graph; readonly server: { readonly address: string } },
  rounds: number,
): Promise<WrittenBeside> {
  const raw = connectRaw();
  const seen = { rounds, read: 0, validated: 0, stale: [] as string[] };
  let acknowledged = 0;
  let isOver = false;
  const ask = async (reader: number): Promise<void> => {
    const atLeast = acknowledged;
    const response = await post(server, { query: QUERY, variables: { id: idOf(reader) } });
    const found = titleIn(await response.text());
    if (found < atLeast) seen.stale.push(`${found} after ${atLeast}`);
    const isRemembered = response.headers.get('server-timing')?.includes('"1 statements"') === true;
    seen[isRemembered ? 'validated' : 'read'] += 1;
  };
  const all = Array.from({ length: READERS }, (_, reader) => reader);
  try {
    await makeRows(raw, graph);
    const readers = all.map(async (reader) => {
      while (!isOver) await ask(reader);
    });
    for (let next = 1; next <= rounds; next += 1) {
      await write(raw, next);
      acknowledged = next;
      await Promise.all(all.map(ask));
    }
    isOver = true;
    await Promise.all(readers);
    return seen;
  } finally {
    isOver = true;
    await raw.close();
  }
}

function titleIn(answer: string): number {
  const { data } = JSON.parse(answer) as { data?: { paper: { title: string } } };
  if (data === undefined) throw new Error(answer);
  return Number(data.paper.title);
}

/** Rows are applied in the order of their places in the store: so papers between them are applied sooner or later. */
async function makeRows(raw: RawNeo4j, graph: Graph): Promise<void> {
  const some = { rows: Math.ceil(ROWS / READERS) };
  for (let reader = 0; reader < READERS; reader += 1) {
    await raw.run('UNWIND range(1, $rows) AS number CREATE (:TestRow {number: number})', some);
    await importLines(graph, [paper([idOf(reader)], { title: '0' })]);
  }
}

async function write(raw: RawNeo4j, version: number): Promise<void> {
  await raw.run(
    `MATCH (row:TestRow) DELETE row
     WITH count(row) AS rows
     CALL (rows) { UNWIND range(1, rows) AS number CREATE (:TestRow {number: number, text: $text}) }
     UNWIND $ids AS id
     MATCH (:Identifier {key: id})-[:IDENTIFIES]->(paper) SET paper.title = $title`,
    {
      ...{ text: String(version).padEnd(120), title: String(version) },
      ids: Array.from({ length: READERS }, (_, reader) => idOf(reader)),
    },
  );
}
