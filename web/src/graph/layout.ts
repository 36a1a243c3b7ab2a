import type { GraphLayout, Pin } from './graphState.js';
import type { ShownGraph } from './shownGraph.js';
import { similarityLayout } from './similarityLayout.js';
import type { SimilarPair } from './similar.js';
import { timeLayout, type Column } from './timeLayout.js';

/** Where papers lie, in units of which one is the least distance of two papers in a column. */
export interface Laid {
  readonly places: ReadonlyMap<string, Place>;
  /** The years from left to right, and last the papers without a date; empty where places say nothing about time. */
  readonly columns: readonly Column[];
  /** What places are made of beside citations, and drawn as lines of its own; empty where places are those of time. */
  readonly similar: readonly SimilarPair[];
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The same for the same papers, citations and pins, in whatever order they come. */
export function laidOut(graph: ShownGraph, layout: GraphLayout, pins: readonly Pin[]): Laid {
  return pinnedIn(freelyLaidOut(graph, layout), pins);
}

/** Where papers lie that nobody has put anywhere: most of the work, and none when a pin is set. */
export function freelyLaidOut(graph: ShownGraph, layout: GraphLayout): Laid {
  return layout === 'TIME' ? timeLayout(graph) : similarityLayout(graph);
}

/** Pins are where somebody put them. */
export function pinnedIn(laid: Laid, pins: readonly Pin[]): Laid {
  const pinned = pins.filter(({ id }) => laid.places.has(id));
  if (pinned.length === 0) return laid;
  const moved = pinned.map(({ id, x, y }) => [id, { x, y }] as const);
  return { ...laid, places: new Map([...laid.places, ...moved]) };
}
