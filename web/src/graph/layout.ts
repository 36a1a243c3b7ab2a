import type { GraphLayout, Pin } from './graphState.js';
import type { ShownGraph } from './shownGraph.js';
import { similarityLayout } from './similarityLayout.js';
import { timeLayout, type Column } from './timeLayout.js';

/** Where papers lie, in units of which one is the least distance of two papers in a column. */
export interface Laid {
  readonly places: ReadonlyMap<string, Place>;
  /** The years from left to right, and last the papers without a date; empty where places say nothing about time. */
  readonly columns: readonly Column[];
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The same for the same papers, citations and pins, in whatever order they come. Pins are where somebody put them. */
export function laidOut(graph: ShownGraph, layout: GraphLayout, pins: readonly Pin[]): Laid {
  const laid = layout === 'TIME' ? timeLayout(graph) : similarityLayout(graph);
  const pinned = pins.filter(({ id }) => laid.places.has(id));
  if (pinned.length === 0) return laid;
  const moved = pinned.map(({ id, x, y }) => [id, { x, y }] as const);
  return { ...laid, places: new Map([...laid.places, ...moved]) };
}
