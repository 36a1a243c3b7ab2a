import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Subgraph } from '../../src/neighbourhood/neighbourhood.js';
import { expectedDepths } from '../support/neighbourModel.js';
import { expectEnough, holds } from '../support/property.js';
import { askNeighbourhood, type NeighbourhoodAnswer } from '../support/neighbourhoods.js';
import { connectSchemaClient, type SchemaClient } from '../support/schemaClient.js';
import {
  identifierOf,
  smallFilters,
  smallGraphLines,
  smallGraphs,
  type SmallFilter,
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

const QUESTIONS_A_GRAPH = 20;

interface Question {
  readonly starts: readonly number[];
  readonly depth: number;
  readonly limit: number;
  readonly filter: SmallFilter | null;
}

const questionsOf = (graph: SmallGraph): fc.Arbitrary<Question[]> =>
  fc.array(
    fc.record({
      starts: fc.uniqueArray(fc.nat(graph.papers.length - 1), { minLength: 1, maxLength: 2 }),
      depth: fc.constantFrom(0, 1, 2, 2, 2),
      limit: fc.integer({ min: 1, max: 10 }),
      filter: smallFilters,
    }),
    { minLength: QUESTIONS_A_GRAPH, maxLength: QUESTIONS_A_GRAPH, size: 'max' },
  );

test('a neighbourhood is what a plain walk in memory finds, on any graph and under any filter', async () => {
  const seen = { deep: 0, filtered: 0, cut: 0, cutAndNotLooked: 0 };
  await holds(
    fc.asyncProperty(
      smallGraphs.chain((graph) => fc.tuple(fc.constant(graph), questionsOf(graph))),
      async ([graph, questions]) => {
        await load(graph);
        for (const { starts, depth, limit, filter } of questions) {
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
          const cuts = expectedCuts(ordered, depth, limit);
          expect(neighbourhood.truncated).toEqual(cuts);
          seen.deep += Number(shown.some((paper) => paper.depth === 2));
          seen.filtered += Number(expectedDepths(graph, starts, depth, null).size > depths.size);
          seen.cut += Number(cuts.some(({ skipped }) => skipped !== null));
          seen.cutAndNotLooked += Number(cuts.some(({ skipped }) => skipped === null));
        }
      },
    ),
    { runs: 8, floor: () => expectEnough(seen, 10) },
  );
}, 300_000);

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

type Cut = Subgraph['truncated'][number];

/** What is left out of each depth, until there is no room for a depth that has papers to come from. */
function expectedCuts(
  ordered: readonly { readonly depth: number }[],
  lastDepth: number,
  limit: number,
): Cut[] {
  const countAt = (papers: typeof ordered, depth: number): number =>
    papers.filter((paper) => paper.depth === depth).length;
  const shown = ordered.slice(0, limit);
  const cuts: Cut[] = [];
  for (let depth = 0; depth <= lastDepth; depth += 1) {
    const hasRoom = depth === 0 || shown.filter((paper) => paper.depth < depth).length < limit;
    const skipped = countAt(ordered, depth) - countAt(shown, depth);
    if (depth > 0 && countAt(shown, depth - 1) === 0) break;
    if (hasRoom && skipped > 0) cuts.push({ reason: 'LIMIT', atDepth: depth, skipped });
    if (hasRoom) continue;
    cuts.push({ reason: 'LIMIT', atDepth: depth, skipped: null });
    break;
  }
  return cuts;
}
