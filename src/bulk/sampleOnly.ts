import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Graph } from '../graph/graph.js';
import { auditQueries } from '../upkeep/audit.queries.js';
import { pagesOfPapers } from '../upkeep/pagesOfPapers.js';
import { databaseContents, describeContents, type DatabaseContents } from '../upkeep/contents.js';

const SAMPLE = new URL('../../sample/graph.jsonl', import.meta.url);
const ORIGIN = { source: z.string(), version: z.string() };
const LINE = z.union([
  z.object({ paper: z.object({ identifiers: z.array(z.string()), ...ORIGIN }) }),
  z.object({ citation: z.object({ citing: z.string(), cited: z.string(), ...ORIGIN }) }),
]);

/**
 * Whether a database holds the sample graph, which `citegraph start` makes, and nothing else: as many
 * identifiers and citations, and nothing that another source or another version of it said.
 */
export async function holdsSampleOnly(
  graph: Graph,
  { identifiers, citations, sources, otherNodes }: DatabaseContents,
): Promise<boolean> {
  const sample = await sampleContents();
  const isAsLarge =
    identifiers === sample.identifiers &&
    citations === sample.citations &&
    sources + otherNodes === 0;
  return isAsLarge && (await sourcesAre(graph, sample.origins));
}

/**
 * What a load would take away from a database, in words; null for nothing. The sample, which a start makes, may be replaced. API keys
 * may not: the new store would not have them.
 */
export async function whatLoadWouldEnd(graph: Graph): Promise<string | null> {
  const contents = await databaseContents(graph);
  const isReplaceable = contents.things === 0 || (await holdsSampleOnly(graph, contents));
  return isReplaceable && contents.apiKeys === 0 ? null : describeContents(contents);
}

async function sampleContents() {
  const lines = (await readFile(SAMPLE, 'utf8')).trimEnd().split('\n');
  const [identifiers, citations, origins] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  for (const line of lines) {
    const record = LINE.parse(JSON.parse(line));
    const { source, version } = 'paper' in record ? record.paper : record.citation;
    origins.add(`${source}@${version}`);
    if ('paper' in record) for (const key of record.paper.identifiers) identifiers.add(key);
    else {
      const { citing, cited } = record.citation;
      citations.add(`${citing} ${cited}`);
      for (const key of [citing, cited]) identifiers.add(key);
    }
  }
  return { identifiers: identifiers.size, citations: citations.size, origins };
}

async function sourcesAre(graph: Graph, origins: ReadonlySet<string>): Promise<boolean> {
  for await (const papers of pagesOfPapers(graph)) {
    const citingIds = papers.map(({ id }) => id);
    const citations = await graph.read(auditQueries.citationsFrom, { citingIds });
    const sources = [...papers, ...citations].flatMap((claimed) => claimed.sources ?? []);
    if (!sources.every((origin) => origins.has(origin))) return false;
  }
  return true;
}
