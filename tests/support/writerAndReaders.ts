import { connectRaw, type RawNeo4j } from './rawNeo4j.js';
import { HUB, post } from './rememberingSample.js';
import type { TestServer } from './testServer.js';

/** Of each transaction: what is committed is applied a while later, and the longer the more rows there are. */
const ROWS = 5_000;
const READERS = 16;
const QUERY = 'query($id: ID!) { paper(id: $id) { title identifiers { scheme value } } }';

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
  server: TestServer,
  rounds: number,
): Promise<WrittenBeside> {
  const raw = connectRaw();
  const seen = { rounds, read: 0, validated: 0, stale: [] as string[] };
  let acknowledged = 0;
  let isOver = false;
  const ask = async (reader: number): Promise<void> => {
    const atLeast = acknowledged;
    // Another text is another answer to remember.
    const query = `# ${reader}\n${QUERY}`;
    const response = await post(server, { query, variables: { id: HUB } });
    const found = titleIn(await response.text());
    if (found < atLeast) seen.stale.push(`${found} after ${atLeast}`);
    const isRemembered = response.headers.get('server-timing')?.includes('"1 statements"') === true;
    seen[isRemembered ? 'validated' : 'read'] += 1;
  };
  const all = Array.from({ length: READERS }, (_, reader) => reader);
  try {
    await makeRows(raw);
    await write(raw, 0);
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
  const { data } = JSON.parse(answer) as { data: { paper: { title: string } } };
  return Number(data.paper.title);
}

async function makeRows(raw: RawNeo4j): Promise<void> {
  await raw.run('UNWIND range(1, $rows) AS number CREATE (:TestRow {number: number})', {
    rows: ROWS,
  });
}

async function write(raw: RawNeo4j, version: number): Promise<void> {
  await raw.run(
    `MATCH (row:TestRow) SET row.version = $version
     WITH count(row) AS rows MATCH (paper:Paper)<-[:IDENTIFIES]-(:Identifier {key: $id}) SET paper.title = $title`,
    { version, id: HUB, title: String(version) },
  );
}
