import type { Located } from '../figures/located.js';
import type { GraphPaperFragment } from '../generated/operations.js';
import type { Change, GraphState } from './graphState.js';
import type { ShownGraph, ShownPaper } from './shownGraph.js';

/** What the parts of the graph page work on together. */
export interface GraphDesk {
  readonly state: GraphState;
  readonly change: (change: Change) => void;
  /** All papers that are here, hidden ones too, and all citations among them. */
  readonly known: ShownGraph;
  /** What the filter leaves of it. */
  readonly shown: ShownGraph;
  /** Known papers by their ids. */
  readonly papers: ReadonlyMap<string, ShownPaper>;
  /** The same papers with the places of their numbers. */
  readonly places: ReadonlyMap<string, Located<GraphPaperFragment>>;
  /** Adds papers that cite a paper, or that it cites, as far as the filter keeps them. */
  readonly expand: (id: string, direction: 'CITERS' | 'REFERENCES') => void;
}
