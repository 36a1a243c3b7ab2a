import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { generateLines } from '../src/generate/generate.js';
import { connectGraph } from '../src/graph/graph.js';
import { queries } from '../src/graph/queries.js';
import { applySchema } from '../src/graph/schema.js';
import { loadConfig } from '../src/config/config.js';
import { openDatabase, type DatabaseConnection } from '../src/database/database.js';
import { importFile } from '../src/import/importFile.js';
import { importFiles } from '../src/import/importFiles.js';
import { nativeFormat } from '../src/import/native/format.js';

/** The graph that a benchmark runs on. */
export interface BenchGraph {
  readonly database: DatabaseConnection;
  /** Process of its Neo4j; null where that is not known. */
  readonly neo4jPid: number | null;
  close(): Promise<void>;
}

const QUICK = { papers: 10_000, citations: 100_000, seed: 1 };
const FULL = { papers: 1_000_000, citations: 10_000_000, seed: 1 };

/**
 * Opens the graph of a folder, or that of a server that runs on it; a folder without one gets the synthetic graph
 * of the size that is asked for. A later benchmark finds it again.
 */
export async function openBenchGraph(quick: boolean, folder?: string): Promise<BenchGraph> {
  const root = path.resolve(folder ?? path.join('.citegraph', quick ? 'bench-quick' : 'bench'));
  const config = loadConfig({ CITEGRAPH_DATA: root });
  const say = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const database = await openDatabase({
    ...config.privateNeo4j,
    mode: 'own-or-attach',
    onProgress: say,
  });
  await fill(database, quick ? QUICK : FULL, say);
  return { database, neo4jPid: await pidOf(root), close: () => database.stop() };
}

async function fill(
  { uri, username, password }: DatabaseConnection,
  size: typeof FULL,
  say: (line: string) => void,
): Promise<void> {
  const graph = await connectGraph({ uri, username, password });
  try {
    await applySchema(graph);
    const [some] = await graph.read(queries.paperIdsAfter, { after: '', limit: 1 });
    if (some !== undefined) return;
    say(`Making ${size.papers} papers and ${size.citations} citations, once`);
    await importFiles(graph, [importFile('synthetic', nativeFormat, () => bytesOf(size))], {
      onProgress: ({ read }) => {
        if (read % 100_000 < 5_000) say(`${read} records`);
      },
    });
  } finally {
    await graph.close();
  }
}

async function* bytesOf(size: typeof FULL): AsyncGenerator<Uint8Array> {
  let chunk: string[] = [];
  for (const line of generateLines(size)) {
    if (chunk.push(line) < 500) continue;
    yield await Promise.resolve(Buffer.from(`${chunk.join('\n')}\n`));
    chunk = [];
  }
  yield Buffer.from(chunk.join('\n'));
}

async function pidOf(root: string): Promise<number | null> {
  try {
    return Number(await readFile(path.join(root, 'neo4j.pid'), 'utf8'));
  } catch {
    return null;
  }
}
