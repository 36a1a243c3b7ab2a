import { readFileSync } from 'node:fs';
import { exportLines } from '../../src/upkeep/export/exportCanonical.js';
import { sortLines } from '../../src/upkeep/export/sortLines.js';
import { connectGraph, type Graph } from '../../src/graph/graph.js';
import { applySchema } from '../../src/upkeep/graphModel.js';
import { importFile, type ImportFile } from '../../src/import/importFile.js';
import { importFiles, type ImportOptions } from '../../src/import/importFiles.js';
import { nativeFormat } from '../../src/import/native/nativeFormat.js';
import type { ImportFormat } from '../../src/record/record.js';
import type { ImportReport } from '../../src/record/report.js';
import type { Difference } from '../../src/upkeep/verify/difference.js';
import { verify } from '../../src/upkeep/verify/verify.js';

/** Connects to the Neo4j of this test run, or to another one, with citegraph's schema applied. */
export async function connectTestGraph(
  onStatement?: (queryName: string) => void,
  { uri, username, password } = testConnection(),
): Promise<Graph> {
  const graph = await connectGraph({ uri, username, password, onStatement });
  await applySchema(graph);
  return graph;
}

/** Where the Neo4j of this test run listens; jest's global setup starts it. */
export function testConnection(): { uri: string; username: string; password: string } {
  return {
    uri: requiredVariable('CITEGRAPH_TEST_NEO4J_URI'),
    username: requiredVariable('CITEGRAPH_TEST_NEO4J_USERNAME'),
    password: requiredVariable('CITEGRAPH_TEST_NEO4J_PASSWORD'),
  };
}

/** Deletes all nodes and relationships; constraints and indexes stay. */
export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.runSchemaStatement(
    'MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS',
  );
}

/** A file in memory. */
export function textFile<Value>(
  name: string,
  format: ImportFormat<Value>,
  text: string | Buffer,
): ImportFile {
  return importFile(name, format, async function* () {
    yield await Promise.resolve(Buffer.from(text));
  });
}

/** Imports records of the native format in memory. */
export function importLines(
  graph: Graph,
  lines: readonly (string | object)[],
  options?: ImportOptions,
): Promise<ImportReport> {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  return importFiles(graph, [textFile('test.jsonl', nativeFormat, text.join('\n'))], options);
}

/** Makes the graph that these lines say, and nothing else. */
export async function refillGraph(
  graph: Graph,
  lines: Parameters<typeof importLines>[1],
): Promise<void> {
  await emptyGraph(graph);
  await importLines(graph, lines);
}

/** The canonical export: equal for equal graphs. */
export async function canonicalExport(graph: Graph): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of sortLines(exportLines(graph))) lines.push(line);
  return lines;
}

/** Every difference between what is stored and what recounting gives. */
export async function allDifferences(graph: Graph): Promise<Difference[]> {
  const differences: Difference[] = [];
  for await (const difference of verify(graph)) differences.push(difference);
  return differences;
}

/** The lines of the sample graph. */
export function sampleLines(): string[] {
  const text = readFileSync(new URL('../../sample/graph.jsonl', import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '');
}

function requiredVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the tests by npm test`);
  return value;
}
