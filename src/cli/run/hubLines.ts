import type { WantedPaper } from '../../fetch/service.js';
import type { Graph } from '../../graph/graph.js';
import { lookupQueries, type LookupRow } from '../../lookup/lookup.queries.js';
import { profileOf } from '../../profile/citationProfile.js';
import { summarize } from '../../summary/citationSummary.js';

/** Papers that are described. */
const SHOWN = 10;

/** What became of papers in the graph, one line each. */
export async function hubLines(graph: Graph, papers: readonly WantedPaper[]): Promise<string[]> {
  const keys = papers.slice(0, SHOWN).flatMap(({ keys: [key] }) => key ?? []);
  const rows = await graph.read(lookupQueries.papersByLookups, {
    lookups: keys.map((key, index) => ({ index, surrogate: null, key, low: '', high: '' })),
    citers: 0,
    wholeCiters: false,
    representatives: 0,
    wholeRepresentatives: false,
  });
  const more = papers.length > SHOWN ? [`… and ${papers.length - SHOWN} more papers`] : [];
  return [...rows.map((row) => hubLine(keys[row.lookupIndex] ?? '', row)), ...more];
}

function hubLine(key: string, row: LookupRow): string {
  const { sentence } = profileOf(summarize(row));
  const { title, citerCount } = row;
  return `${key} (${title ?? 'without a title'}): ${citerCount} citing papers here. ${sentence}`;
}
