import { generateLines } from '../../src/generate/generate.js';
import { GraphShape, type GraphSize } from '../../src/generate/shape.js';
import { identifierOf } from '../../src/generate/papers.js';
import type { Graph } from '../../src/graph/graph.js';
import { importFile } from '../../src/import/importFile.js';
import { importFiles } from '../../src/import/importFiles.js';
import { nativeFormat } from '../../src/import/native/nativeFormat.js';
import { connectTestGraph, emptyGraph } from './testGraph.js';
import { startTestServer, type TestServer } from './testServer.js';

const LINES_AT_ONCE = 500;

/** A synthetic graph, and the server over it, with its queries planned. */
export async function serveGenerated(
  size: GraphSize,
): Promise<{ graph: Graph; server: TestServer }> {
  const graph = await connectTestGraph();
  await emptyGraph(graph);
  const file = importFile('generated.jsonl', nativeFormat, async function* () {
    await Promise.resolve();
    yield* piecesOf(size);
  });
  await importFiles(graph, [file]);
  const server = await startTestServer(graph);
  await server.warmUp();
  return { graph, server };
}

/** Empties it again for other tests: a node with all its relationships at once would be more than a transaction holds. */
export async function emptyLargeGraph(graph: Graph): Promise<void> {
  await graph.runSchemaStatement(
    'MATCH ()-[relationship]->() CALL (relationship) { DELETE relationship } IN TRANSACTIONS OF 5000 ROWS',
  );
  await emptyGraph(graph);
}

/** The identifier of its paper that most others cite. */
export function generatedHub(size: GraphSize): string {
  return identifierOf(new GraphShape(size).hub);
}

function* piecesOf(size: GraphSize): Generator<Buffer> {
  let lines: string[] = [];
  for (const line of generateLines(size)) {
    if (lines.push(line) < LINES_AT_ONCE) continue;
    yield Buffer.from(`${lines.join('\n')}\n`);
    lines = [];
  }
  yield Buffer.from(lines.join('\n'));
}
