import type { Place } from './layout.js';
import type { ShownCitation } from './shownGraph.js';

/** A key of the keyboard that leads from a paper to another one. */
export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const ARROWS: Readonly<Record<Arrow, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

export function isArrow(key: string): key is Arrow {
  return Object.hasOwn(ARROWS, key);
}

/**
 * The paper that an arrow leads to from a paper, along one of its citations: of those that lie in its direction, the one that
 * is nearest, where what is aside counts twice. Null when there is none. Up is where y grows.
 */
export function alongCitation(
  from: string,
  arrow: Arrow,
  citations: readonly Pick<ShownCitation, 'citingId' | 'citedId'>[],
  places: ReadonlyMap<string, Place>,
): string | null {
  const here = places.get(from);
  if (here === undefined) return null;
  const [x, y] = ARROWS[arrow];
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const { citingId, citedId } of citations) {
    const id = citingId === from ? citedId : citedId === from ? citingId : null;
    const there = id === null ? undefined : places.get(id);
    if (id === null || there === undefined) continue;
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    // Within 60 degrees of the arrow: four arrows then reach every neighbour.
    if (ahead <= 0 || aside > ahead * Math.tan(Math.PI / 3)) continue;
    const cost = ahead + 2 * aside;
    if (best === null || cost < best.cost || (cost === best.cost && id < best.id)) {
      best = { id, cost };
    }
  }
  return best?.id ?? null;
}
