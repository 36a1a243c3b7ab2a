import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { withGraph } from '../src/cli/withGraph.js';
import { loadConfig } from '../src/config/config.js';
import { openDatabase, type DatabaseConnection } from '../src/database/database.js';
import { generateLines } from '../src/generate/generate.js';
import { runImport } from '../src/cli/run/import.js';
import { requestFiles } from '../src/import/requestedFile.js';
import { nativeFormat } from '../src/import/native/nativeFormat.js';
import { runLoad } from '../src/cli/run/load.js';

/** The graph that a benchmark runs on. */
export interface BenchGraph {
  readonly database: DatabaseConnection;
  /** Process of its Neo4j; null where that is not known. */
  readonly neo4jPid: number | null;
  /** Whether its Neo4j was started for this benchmark, and so has read nothing yet. */
  readonly isFresh: boolean;
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
  if (!(await hasPapers(root))) await make(root, quick, say);
  const database = await openDatabase({
    ...config.privateNeo4j,
    mode: 'own-or-attach',
    onProgress: say,
  });
  return {
    database,
    neo4jPid: await pidOf(root),
    isFresh: database.origin !== 'attached',
    close: () => database.stop(),
  };
}

/**
 * Makes the graph of a folder, unless it has a store: a large one by the offline importer, a small one by an
 * import.
 */
async function make(root: string, quick: boolean, say: (line: string) => void): Promise<void> {
  const size = quick ? QUICK : FULL;
  say(`Making ${size.papers} papers and ${size.citations} citations, once`);
  const file = path.join(root, 'synthetic.jsonl');
  await mkdir(root, { recursive: true });
  await pipeline(Readable.from(chunksOf(size)), createWriteStream(file));
  const config = loadConfig({ CITEGRAPH_DATA: root });
  const exitCode = quick
    ? await withGraph(config, (graph) => runImport(graph, requestFiles([file], nativeFormat)))
    : await runLoad(config, [file], {});
  await rm(file);
  if (exitCode !== 0) throw new Error('the synthetic graph could not be made');
}

async function hasPapers(root: string): Promise<boolean> {
  try {
    return (await stat(path.join(root, 'data', 'databases'))).isDirectory();
  } catch {
    return false;
  }
}

function* chunksOf(size: typeof FULL): Generator<string> {
  let chunk: string[] = [];
  for (const line of generateLines(size)) {
    if (chunk.push(line) < 500) continue;
    yield `${chunk.join('\n')}\n`;
    chunk = [];
  }
  yield `${chunk.join('\n')}\n`;
}

async function pidOf(root: string): Promise<number | null> {
  try {
    return Number(await readFile(path.join(root, 'neo4j.pid'), 'utf8'));
  } catch {
    return null;
  }
}
