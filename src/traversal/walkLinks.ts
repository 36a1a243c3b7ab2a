import { traversalQueries } from './traversal.queries.js';
import type { GraphReader } from '../graph/graphReader.js';
import { followParams } from './traversalFilter.js';
import type { PlaceInWalk } from './walkFindings.js';
import type { WalkPlan, WalkStep } from './walkPlan.js';
import type { LinkRow } from './walkRows.js';

/** The citation by which each place of a walk was reached, by place. */
export type Links = ReadonlyMap<string, LinkRow>;

/** Key of a place: a walk by steps may come to a paper at several depths. */
export function placeKey({ depth, id }: PlaceInWalk): string {
  return `${depth} ${id}`;
}

/**
 * Finds how the places of a walk were reached, each through the first paper among its predecessors. The
 * predecessors of a listed paper are listed too, because smaller depths come first. A uniform walk takes one
 * statement, steps that differ take one each.
 */
export async function readLinks(
  read: GraphReader,
  startIds: readonly string[],
  places: readonly PlaceInWalk[],
  { isUniform, steps }: WalkPlan,
): Promise<Links> {
  const links = new Map<string, LinkRow>();
  const ids = places.map(({ id }) => id);
  const [first] = steps;
  if (isUniform && first !== undefined) {
    const depths = new Map(places.map(({ depth, id }) => [id, depth]));
    for (const row of await readStepLinks(read, first, [...startIds, ...ids], ids)) {
      links.set(placeKey({ depth: depths.get(row.paperId) ?? 0, id: row.paperId }), row);
    }
    return links;
  }
  const idsAt = (depth: number): string[] =>
    places.filter((place) => place.depth === depth).map(({ id }) => id);
  await Promise.all(
    steps.map(async (step, index) => {
      const predecessorIds = index === 0 ? startIds : idsAt(index);
      const rows = await readStepLinks(read, step, predecessorIds, idsAt(index + 1));
      for (const row of rows) links.set(placeKey({ depth: index + 1, id: row.paperId }), row);
    }),
  );
  return links;
}

/** The citations of one step that lead to papers, each from the first of its predecessors. */
export async function readStepLinks(
  read: GraphReader,
  { direction, filter, fanOut }: WalkStep,
  predecessorIds: readonly string[],
  paperIds: readonly string[],
): Promise<LinkRow[]> {
  if (paperIds.length === 0) return [];
  const places = Object.fromEntries(predecessorIds.map((id, place) => [id, place]));
  const { followsAll, ...follow } = followParams(filter);
  const params = { ...follow, direction, paperIds, places };
  return fanOut === null
    ? read(traversalQueries.walkLinks, { ...params, followsAll })
    : read(traversalQueries.walkNewestLinks, { ...params, fanOut });
}

/** The links from a start to a place, in the order in which they were followed. */
export function chainTo(place: PlaceInWalk, links: Links): LinkRow[] {
  const chain: LinkRow[] = [];
  let { depth, id } = place;
  for (; depth > 0; depth -= 1) {
    const link = links.get(placeKey({ depth, id }));
    // What changed between two statements has no chain any more; a part of one would begin nowhere.
    if (link === undefined) return [];
    chain.unshift(link);
    id = link.predecessorId;
  }
  return chain;
}
