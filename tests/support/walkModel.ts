import {
  isUnconditional,
  meetsConditions,
  type CitationConditions,
  type FilteredCitation,
} from './filteredCitation.js';
import { dateKeyOf, yearOf } from '../../src/paper/partialDate.js';

/** A paper of the graph in memory. */
export interface ModelPaper {
  readonly id: string;
  readonly publishedOn: string | null;
  readonly citerCount: number;
}

export interface ModelCitation extends FilteredCitation {
  readonly citing: string;
  readonly cited: string;
}

/** A graph in memory, small enough to look at every citation for every question. */
export interface ModelGraph {
  readonly papers: readonly ModelPaper[];
  readonly citations: readonly ModelCitation[];
}

export interface ModelFilter extends CitationConditions {
  readonly yearFrom?: number | null;
  readonly yearTo?: number | null;
}

export interface ModelStep extends ModelFilter {
  readonly direction: 'CITERS' | 'REFERENCES' | 'BOTH';
  readonly fanOut?: number | null;
}

export interface ModelWalk {
  readonly from: readonly string[];
  /** One a depth. */
  readonly steps: readonly ModelStep[];
  readonly isUniform: boolean;
  readonly limit: number;
  readonly budget: number;
}

/** A citation seen from the paper that it is followed from. */
export interface Hop {
  readonly to: string;
  readonly citation: ModelCitation;
}

/** The citations that a step follows from a paper, without regard to its fan-out. */
export function hopsFrom(graph: ModelGraph, from: string, step: ModelStep): Hop[] {
  const hops = graph.citations.flatMap((citation): Hop[] => [
    ...(citation.cited === from && step.direction !== 'REFERENCES'
      ? [{ to: citation.citing, citation }]
      : []),
    ...(citation.citing === from && step.direction !== 'CITERS'
      ? [{ to: citation.cited, citation }]
      : []),
  ]);
  return hops.filter(({ to, citation }) => {
    const year = yearOf(dateKeyOf(paperOf(graph, to).publishedOn));
    return (
      meetsConditions(citation, step) &&
      (!isGiven(step.yearFrom) || (year !== null && year >= step.yearFrom)) &&
      (!isGiven(step.yearTo) || (year !== null && year <= step.yearTo))
    );
  });
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

/** What `traverse` must answer; `visited` papers count towards the budget. */
export interface ExpectedWalk {
  readonly levels: readonly { readonly depth: number; readonly exact: number | null }[];
  readonly truncated: readonly {
    readonly reason: 'DEPTH' | 'BUDGET' | 'FAN_OUT' | 'LIMIT';
    readonly atDepth: number;
    readonly skipped: number | null;
  }[];
  readonly papers: readonly {
    readonly depth: number;
    readonly paper: { readonly id: string };
    readonly chain: readonly object[];
  }[];
  readonly visited: number;
}

/** Works it out, level by level. */
export function expectedWalk(graph: ModelGraph, walk: ModelWalk): ExpectedWalk {
  const levels: { depth: number; papers: string[]; hops: ReadonlyMap<string, Hop[]> }[] = [];
  const truncated: ExpectedWalk['truncated'][number][] = [];
  const counts: { depth: number; exact: number | null; isOver: boolean }[] = [];
  const met = new Set(walk.isUniform ? walk.from : []);
  const visited = new Set<string>();
  let frontier = [...walk.from];
  for (const [index, step] of walk.steps.entries()) {
    const depth = index + 1;
    const hops = new Map(frontier.map((from) => [from, keptHops(graph, from, step)]));
    const found = [...new Set([...hops.values()].flatMap(({ kept }) => kept.map(({ to }) => to)))];
    const papers = inOrder(graph, walk.isUniform ? found.filter((id) => !met.has(id)) : found);
    if (papers.length === 0) break;
    const cuts = [...hops.values()].filter(({ leftOut }) => leftOut > 0);
    if (cuts.length > 0) {
      const isFiltered = !isUnconditional(step) || [step.yearFrom, step.yearTo].some(isGiven);
      const sum = cuts.reduce((total, { leftOut }) => total + leftOut, 0);
      const skipped = isFiltered || step.direction === 'BOTH' ? null : sum;
      truncated.push({ reason: 'FAN_OUT', atDepth: depth, skipped });
    }
    const isOver = new Set([...visited, ...papers]).size > walk.budget;
    counts.push({ depth, exact: isOver ? null : papers.length, isOver });
    if (isOver) break;
    papers.forEach((id) => met.add(id).size && visited.add(id));
    levels.push({ depth, papers, hops: new Map([...hops].map(([id, { kept }]) => [id, kept])) });
    frontier = papers;
  }
  const all = levels.flatMap(({ depth, papers }) => papers.map((id) => ({ depth, id })));
  const over = counts.find(({ isOver }) => isOver);
  if (over) truncated.push({ reason: 'BUDGET', atDepth: over.depth, skipped: null });
  if (walk.isUniform && levels.length === walk.steps.length) {
    truncated.push({ reason: 'DEPTH', atDepth: levels.length, skipped: null });
  }
  const [firstCut] = all.slice(walk.limit);
  if (firstCut) {
    const skipped = all.length - walk.limit;
    truncated.push({ reason: 'LIMIT', atDepth: firstCut.depth, skipped });
  }
  return {
    levels: counts.map(({ depth, exact }) => ({ depth, exact })),
    truncated,
    papers: all.slice(0, walk.limit).map(({ depth, id }) => ({
      depth,
      paper: { id },
      chain: chainTo(depth, id),
    })),
    visited: visited.size,
  };

  function chainTo(depth: number, id: string): object[] {
    if (depth === 0) return [];
    const before = depth === 1 ? walk.from : (levels[depth - 2]?.papers ?? []);
    const hops = levels[depth - 1]?.hops;
    for (const predecessor of before) {
      const ways = (hops?.get(predecessor) ?? []).filter(({ to }) => to === id);
      const way = ways.find(({ citation }) => citation.citing === id) ?? ways[0];
      if (way === undefined) continue;
      const { citing, cited, role, polarity } = way.citation;
      return [
        ...chainTo(depth - 1, predecessor),
        { citing: { id: citing }, cited: { id: cited }, role, polarity },
      ];
    }
    throw new Error(`nothing leads to ${id}`);
  }
}

/** Most cited first, then by id. */
function inOrder(graph: ModelGraph, ids: readonly string[]): string[] {
  return [...ids].sort(
    (a, b) => paperOf(graph, b).citerCount - paperOf(graph, a).citerCount || (a < b ? -1 : 1),
  );
}

/** The hops to the newest papers, and the number of papers that this leaves out. */
function keptHops(
  graph: ModelGraph,
  from: string,
  step: ModelStep,
): { kept: Hop[]; leftOut: number } {
  const hops = hopsFrom(graph, from, step);
  const keyOf = (id: string): string => `${dateKeyOf(paperOf(graph, id).publishedOn)}|${id}`;
  const newest = [...new Set(hops.map(({ to }) => to))].sort((a, b) =>
    keyOf(a) > keyOf(b) ? -1 : 1,
  );
  const kept = new Set(newest.slice(0, step.fanOut ?? newest.length));
  return { kept: hops.filter(({ to }) => kept.has(to)), leftOut: newest.length - kept.size };
}

export function paperOf(graph: ModelGraph, id: string): ModelPaper {
  const paper = graph.papers.find((candidate) => candidate.id === id);
  if (paper === undefined) throw new Error(`no paper ${id}`);
  return paper;
}
