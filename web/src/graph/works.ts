import { citersHere, referencesHere } from './neighbours.js';
import type { ShownGraph, ShownPaper } from './shownGraph.js';

/** A paper, and how many of the papers that are shown cite it or are cited by it. */
export interface Work {
  readonly paper: ShownPaper;
  readonly shownCount: number;
}

/** The papers that are cited most by what is shown: what the others build on. */
export function priorWorks(shown: ShownGraph, most: number): readonly Work[] {
  return ranked(shown.papers, citersHere(shown.citations), most);
}

/** The papers that cite most of what is shown: what takes it further, and surveys. */
export function derivativeWorks(shown: ShownGraph, most: number): readonly Work[] {
  return ranked(shown.papers, referencesHere(shown.citations), most);
}

/** Papers with a count of two or more: any paper beside another one has one. */
function ranked(
  papers: readonly ShownPaper[],
  counts: ReadonlyMap<string, number>,
  most: number,
): readonly Work[] {
  return papers
    .map((paper) => ({ paper, shownCount: counts.get(paper.id) ?? 0 }))
    .filter(({ shownCount }) => shownCount >= 2)
    .sort(
      (one, other) =>
        other.shownCount - one.shownCount ||
        other.paper.citerCount - one.paper.citerCount ||
        (one.paper.id < other.paper.id ? -1 : 1),
    )
    .slice(0, most);
}
