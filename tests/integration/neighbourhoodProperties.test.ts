import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Subgraph } from '../../src/neighbourhood/neighbourhood.js';
import { expectedDepths } from '../support/neighbourModel.js';
import { askNeighbourhood, type NeighbourhoodAnswer } from '../support/neighbourhoods.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import {
  identifierOf,
  smallFilters,
  smallGraphLines,
  smallGraphs,
  type SmallGraph,
} from '../support/smallGraph.js';
import { refillGraph } from '../support/testGraph.js';

let client: SchemaClient;
beforeAll(async () => {
  client = await connectSchemaClient();
});
afterAll(() => client.graph.close());

const load = (graph: SmallGraph): Promise<void> =>
  refillGraph(client.graph, smallGraphLines(graph));
const ask = (graph: SmallGraph, variables: Record<string, unknown>) =>
  askNeighbourhood(client, graph, variables);

test('a neighbourhood is what a plain walk in memory finds, on any graph and under any filter', async () => {
  await fc.assert(
    fc.asyncProperty(
      smallGraphs.chain((graph) =>
        fc.record({
          graph: fc.constant(graph),
          starts: fc.uniqueArray(fc.nat(graph.papers.length - 1), { minLength: 1, maxLength: 3 }),
          depth: fc.nat(2),
          limit: fc.integer({ min: 1, max: 10 }),
          filter: smallFilters,
        }),
      ),
      async ({ graph, starts, depth, limit, filter }) => {
        await load(graph);
        const ids = starts.map(identifierOf);
        const { papers, neighbourhood } = await ask(graph, { ids, depth, limit, filter });
        const depths = expectedDepths(graph, starts, depth, filter);
        const ordered = [...depths]
          .map(([place, at]) => ({ depth: at, ...(papers[place] ?? { id: '', citerCount: 0 }) }))
          .sort(
            (a, b) => a.depth - b.depth || b.citerCount - a.citerCount || (a.id < b.id ? -1 : 1),
          );
        const shown = ordered
          .slice(0, limit)
          .map(({ depth: at, id }) => ({ depth: at, paper: { id } }));
        expect(neighbourhood.papers).toEqual(shown);
        expect(endsOf(neighbourhood)).toEqual(citationsAmong(graph, papers, shown));
        expectCutsToAddUp(neighbourhood, ordered, depth, limit);
      },
    ),
    { numRuns: 60 },
  );
});

/** Every citation of the graph of which both ends are shown, sorted. */
function citationsAmong(
  graph: SmallGraph,
  papers: NeighbourhoodAnswer['papers'],
  shown: readonly { readonly paper: { readonly id: string } }[],
): string[] {
  const ids = new Set(shown.map(({ paper }) => paper.id));
  return graph.citations
    .map(({ citing, cited, role, polarity }) => ({
      ends: [papers[citing]?.id ?? '', papers[cited]?.id ?? ''],
      label: `${role} ${polarity}`,
    }))
    .filter(({ ends }) => ends.every((id) => ids.has(id)))
    .map(({ ends, label }) => `${ends.join(' ')} ${label}`)
    .sort();
}

function endsOf({ citations }: Subgraph): string[] {
  return citations.map(
    ({ citingId, citedId, role, polarity }) => `${citingId} ${citedId} ${role} ${polarity}`,
  );
}

/** What is shown and what is said to be missing make up everything, as far as anybody looked. */
function expectCutsToAddUp(
  { truncated }: Subgraph,
  ordered: readonly { readonly depth: number }[],
  lastDepth: number,
  limit: number,
): void {
  const skippedAt = (depth: number): number =>
    ordered.slice(limit).filter((paper) => paper.depth === depth).length;
  for (const { reason, atDepth, skipped } of truncated) {
    expect(reason).toBe('LIMIT');
    if (skipped !== null) expect(skipped).toBe(skippedAt(atDepth));
  }
  for (let depth = 0; depth <= lastDepth; depth += 1) {
    const isSaid = truncated.some((cut) => cut.atDepth <= depth);
    if (skippedAt(depth) > 0) expect(isSaid).toBe(true);
  }
}
