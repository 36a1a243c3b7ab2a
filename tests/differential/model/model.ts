import type { FixtureGraph, PaperFacts } from './graph.js';
import type { Cursors } from './paging.js';

/** What of the server the model cannot know by itself, and so was asked for before. */
export interface Learned {
  /** Cursors by the list: its field and its order, or its query. */
  cursorsOf(order: string): Cursors;
  /** The ids of all papers that a search finds, best first: Lucene's scores are no part of this model. */
  ranksOf(query: string): readonly string[];
  /** Texts that name a paper; null for one that is well formed, undefined for one that cannot be. */
  idOf(text: string): string | null | undefined;
}

/** The fixture with all that answers need. */
export interface Model {
  readonly graph: FixtureGraph;
  readonly learned: Learned;
  /** Citers of the tiers HUB, SUPER_HUB and MEGA_HUB. */
  readonly tiers: readonly [number, number, number];
  /** A paper as graphql-js resolves it. Everything leads to papers, and papers lead to everything. */
  objectOf(paper: PaperFacts): object;
}

/** The tier of a paper with so many citers. */
export function tierOf({ tiers }: Model, citerCount: number): string | null {
  const [hub, superHub, megaHub] = tiers;
  if (citerCount >= megaHub) return 'MEGA_HUB';
  if (citerCount >= superHub) return 'SUPER_HUB';
  return citerCount >= hub ? 'HUB' : null;
}
