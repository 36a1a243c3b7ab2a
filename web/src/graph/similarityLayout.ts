import { forces, type Link } from './forces.js';
import type { Laid } from './layout.js';
import { seededBy } from './seed.js';
import { similarPairs } from './similar.js';
import type { ShownGraph } from './shownGraph.js';

/** A citation holds two papers together less than what they have in common. */
const CITATION_PULL = 0.12;

/** Papers that have much in common close together: nothing about time. */
export function similarityLayout({ papers, citations }: ShownGraph): Laid {
  const ids = papers.map(({ id }) => id).sort();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const link = (one: string, other: string, pull: number): Link[] => {
    const [from, to] = [indexOf.get(one), indexOf.get(other)];
    return from === undefined || to === undefined ? [] : [{ from, to, pull }];
  };
  const similar = similarPairs(citations);
  const links = [
    ...similar.flatMap(({ one, other, score }) => link(one, other, score)),
    ...citations
      .map(({ citingId, citedId }) => [citingId, citedId] as const)
      .sort(([a, b], [c, d]) => (a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1))
      .flatMap(([citingId, citedId]) => link(citingId, citedId, CITATION_PULL)),
  ];
  const radius = Math.sqrt(ids.length) * 1.5;
  const start = ids.map((id) => {
    const angle = 2 * Math.PI * seededBy(id);
    // The blank comes first: ids with one seed would have one seed with it at their end as well, and lie at one place.
    const distance = radius * Math.sqrt(seededBy(` ${id}`));
    return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
  });
  const places = forces(start, links);
  return {
    places: new Map(ids.map((id, index) => [id, places[index] ?? { x: 0, y: 0 }])),
    columns: [],
    similar,
  };
}
