import type {
  CitationPolarity,
  CitationRole,
  SelfCitationVerdict,
} from '../generated/operations.js';
import { keepsCitation, keepsHere, type GraphFilter } from './graphFilter.js';
import type { ShownCitation, ShownGraph } from './shownGraph.js';

/** How many of the citations that are known here have a value, under all of the filter but its own part. */
export interface LegendCounts {
  readonly roles: ReadonlyMap<CitationRole, number>;
  readonly polarities: ReadonlyMap<CitationPolarity, number>;
  readonly sources: ReadonlyMap<string, number>;
  readonly verdicts: ReadonlyMap<SelfCitationVerdict, number>;
  /** Papers, not citations. */
  readonly retracted: number;
  readonly undated: number;
  readonly years: { readonly first: number; readonly last: number } | null;
}

/** What each choice of the legend would find. */
export function legendCounts(known: ShownGraph, filter: GraphFilter): LegendCounts {
  const kept = new Set(
    known.papers.filter((paper) => keepsHere(filter, paper)).map(({ id }) => id),
  );
  const joined = known.citations.filter(
    ({ citingId, citedId }) => kept.has(citingId) && kept.has(citedId),
  );
  const under = (freed: Partial<GraphFilter>): readonly ShownCitation[] => {
    const others = { ...filter, ...freed };
    return joined.filter((citation) => keepsCitation(others, citation));
  };
  const years = known.papers.flatMap(({ year }) => year ?? []);
  return {
    roles: tally(under({ roles: [] }), ({ role }) => [role]),
    polarities: tally(under({ polarities: [] }), ({ polarity }) => [polarity]),
    sources: tally(under({ sources: [] }), ({ sources }) => sources),
    verdicts: tally(under({ self: null }), ({ self }) => [self]),
    retracted: known.papers.filter(({ retracted }) => retracted).length,
    undated: known.papers.filter(({ year }) => year === null).length,
    years:
      years.length === 0
        ? null
        : {
            first: years.reduce((one, other) => Math.min(one, other)),
            last: years.reduce((one, other) => Math.max(one, other)),
          },
  };
}

function tally<Value>(
  citations: readonly ShownCitation[],
  valuesOf: (citation: ShownCitation) => readonly Value[],
): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const citation of citations) {
    for (const value of valuesOf(citation)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
