import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { SCHEMA_VERSION, applySchema } from '../../src/upkeep/graphModel.js';
import { rowsOf } from '../support/storedGraph.js';
import { connectTestGraph, emptyGraph, testConnection } from '../support/testGraph.js';

/** Each has a driver of its own, as in a process of its own. */
const PROCESSES = 6;
/** Without retries, most rounds meet the race. */
const ROUNDS = 3;

let graphs: Graph[] = [];
beforeAll(async () => {
  graphs = await Promise.all(Array.from({ length: PROCESSES }, () => connectTestGraph()));
});
afterAll(() => Promise.all(graphs.map((graph) => graph.close())));

test('a new database may be set up by several processes at once', async () => {
  const [first] = graphs;
  if (first === undefined) throw new Error('There is no graph.');
  await emptyGraph(first);
  const before = await texts(INDEXES);
  for (let round = 0; round < ROUNDS; round += 1) {
    await dropAll(first);
    await Promise.all(graphs.map((graph) => applySchema(graph)));
    expect(await texts(INDEXES)).toEqual(before);
    expect(await texts(RECORD)).toEqual([String(SCHEMA_VERSION)]);
  }
});

const RECORD = 'MATCH (schema:CitegraphSchema) RETURN toString(schema.version) AS text';
const INDEXES =
  "SHOW INDEXES YIELD name AS text, type WHERE type <> 'LOOKUP' RETURN text ORDER BY text";
const CONSTRAINTS = 'SHOW CONSTRAINTS YIELD name AS text RETURN text';

/** The column `text` of all rows. */
async function texts(statement: string): Promise<string[]> {
  const rows = await rowsOf(testConnection(), statement);
  return rows.map((row) => (JSON.parse(row) as { text: string }).text);
}

async function dropAll(graph: Graph): Promise<void> {
  for (const name of await texts(CONSTRAINTS))
    await graph.runSchemaStatement(`DROP CONSTRAINT ${name}`);
  for (const name of await texts(INDEXES)) await graph.runSchemaStatement(`DROP INDEX ${name}`);
  await emptyGraph(graph);
}
