import { groupBy } from '../../../src/groupBy.js';
import type { ShownCitation } from './shownGraph.js';

/** For each paper, those that it cites or that cite it, each once; sorted, so that sums over them are always the same. */
export function neighboursIn(
  citations: readonly Pick<ShownCitation, 'citingId' | 'citedId'>[],
): ReadonlyMap<string, readonly string[]> {
  const pairs = citations.flatMap(({ citingId, citedId }) => [
    { id: citingId, other: citedId },
    { id: citedId, other: citingId },
  ]);
  return new Map(
    [...groupBy(pairs, ({ id }) => id)].map(([id, others]) => [
      id,
      [...new Set(others.map(({ other }) => other))].sort(),
    ]),
  );
}

/** For each paper of the graph that is cited there, how many papers of the graph cite it. */
export function citersHere(
  citations: readonly Pick<ShownCitation, 'citedId'>[],
): ReadonlyMap<string, number> {
  return timesOf(citations.map(({ citedId }) => citedId));
}

/** For each paper of the graph that cites there, how many papers of the graph it cites. */
export function referencesHere(
  citations: readonly Pick<ShownCitation, 'citingId'>[],
): ReadonlyMap<string, number> {
  return timesOf(citations.map(({ citingId }) => citingId));
}

function timesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}
