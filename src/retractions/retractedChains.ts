import type { GraphReader } from '../graph/graphReader.js';
import type { PlaceInWalk } from '../traversal/walkFindings.js';
import { chainTo, placeKey, readStepLinks } from '../traversal/walkLinks.js';
import type { LinkRow } from '../traversal/walkRows.js';
import { isAt, type RetractedFindings } from './retractedWalk.js';

/**
 * The chain of citations from a paper to each of some places of its walk, one of the shortest: each citation is that of
 * the paper reached first among those that make one. From the last step to the first, because only few papers are on a chain.
 */
export async function readChains(
  read: GraphReader,
  startId: string,
  { reached, walk }: Pick<RetractedFindings, 'reached' | 'walk'>,
  places: readonly PlaceInWalk[],
): Promise<LinkRow[][]> {
  const links = new Map<string, LinkRow>();
  let wanted = new Set<string>();
  for (const [index, step] of [...walk.steps.entries()].reverse()) {
    for (const { id } of places.filter(isAt(index + 1))) wanted.add(id);
    const before = index === 0 ? [startId] : reached.filter(isAt(index)).map(({ id }) => id);
    const rows = await readStepLinks(read, step, before, [...wanted]);
    for (const row of rows) links.set(placeKey({ depth: index + 1, id: row.paperId }), row);
    wanted = new Set(rows.map(({ predecessorId }) => predecessorId));
  }
  return places.map((place) => chainTo(place, links));
}
