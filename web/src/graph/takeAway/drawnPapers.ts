import type { Laid, Place } from '../layout.js';
import { citersHere } from '../neighbours.js';
import type { ShownGraph } from '../shownGraph.js';
import type { PictureFrame } from './pictureFrame.js';
import { radiusOf, TIER_RINGS } from './pictureStyle.js';

/** A paper as a picture has it: its middle in pixels and its radius. */
export interface Drawn extends Place {
  readonly id: string;
  readonly title: string;
  readonly radius: number;
  readonly rings: number;
  readonly retracted: boolean;
}

/** The papers that have a place, the most cited first, so that none lies under a greater one. */
export function drawnPapers(
  { papers, citations }: ShownGraph,
  { places }: Laid,
  frame: PictureFrame,
): Drawn[] {
  const counts = citersHere(citations);
  return papers
    .flatMap(({ id, title, tier, retracted }) => {
      const place = places.get(id);
      if (place === undefined) return [];
      const rings = tier === null ? 0 : TIER_RINGS[tier];
      const radius = radiusOf(counts.get(id) ?? 0);
      return [{ ...frame.at(place), id, title, radius, rings, retracted }];
    })
    .sort((one, other) => other.radius - one.radius || (one.id < other.id ? -1 : 1));
}
