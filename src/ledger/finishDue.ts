import type { Graph } from '../graph/graph.js';
import { finishMerges } from './merges.js';
import { finishSources } from './finishSources.js';
import { refreshRepresentatives } from './representatives.js';
import { finishSelfCitations } from './selfCitations.js';
import { finishTakeBacks } from './takeBacks.js';

/** Numbers of papers, and of sources, for which each piece of work was done. */
export interface Finished {
  readonly merged: number;
  readonly takenBack: number;
  readonly rederived: number;
  readonly judged: number;
  readonly rebuilt: number;
}

/**
 * Does all work that transactions have left for later and marked, those of an interrupted import, too: merges, citations that
 * are void, headlines by other evidence of sources, self-citations of other authors, and lists of representative citers, each after what it depends on.
 */
export async function finishDue(graph: Graph, onWaiting?: () => void): Promise<Finished> {
  const merged = await finishMerges(graph, onWaiting);
  const takenBack = await finishTakeBacks(graph, onWaiting);
  const rederived = await finishSources(graph);
  const judged = await finishSelfCitations(graph, onWaiting);
  const rebuilt = await refreshRepresentatives(graph);
  return { merged, takenBack, rederived, judged, rebuilt };
}
