import DataLoader from 'dataloader';
import { dateRangeOf } from '../citation/filter.js';
import { relatednessQueries } from './relatedness.queries.js';
import type { PaperCard } from '../paper/paperRows.js';
import type { GraphReader } from '../graph/graphReader.js';
import type { LoaderFactory } from '../graph/loaders.js';
import { loadGroups, rowsOfEach } from '../graph/loadGroups.js';
import type { Group } from '../groupBy.js';
import { followedParams, type TraversalFilter } from '../traversal/traversalFilter.js';
import type { RelatedParams, RelatedRow, RelatedSlot } from './relatedPapersRows.js';
import { MOST_SAMPLED_CITERS, MOST_COUPLINGS, sampleBound } from './sample.js';

/** Which papers count as related: those cited by the same papers, or those that cite the same papers. */
export type Relation = 'coCited' | 'coupled';

/** The papers related to one paper. */
export interface RelatedPapersRequest {
  readonly relation: Relation;
  readonly paperId: string;
  /** Citers (or references) of the paper that pass the filter. */
  readonly population: number;
  readonly filter: TraversalFilter;
  readonly minimumShared: number;
  readonly limit: number;
}

/** The rows found, by shared, then by id; one more than the limit shows that there are more. */
export interface FoundRelated {
  readonly sampleSize: number;
  readonly related: readonly (PaperCard & { readonly shared: number })[];
}

/** How much is examined; beyond that, a sample. */
export interface RelatednessBudget {
  /** Citers of one paper. */
  readonly citers: number;
  /** Citers of one paper's references together. */
  readonly couplings: number;
}

/** Loads related papers within a budget. Requests that differ only in paper share one statement. */
export const relatedPapersWithin =
  (
    budget: RelatednessBudget,
  ): LoaderFactory<DataLoader<RelatedPapersRequest, FoundRelated, string>> =>
  ({ read }) =>
    new DataLoader(
      (requests) =>
        loadGroups(
          requests,
          ({ relation, ...request }) => JSON.stringify([relation, paramsOf(request)]),
          (group) => loadGroup(read, group, budget),
        ),
      { cacheKeyFn: (request) => JSON.stringify(request) },
    );

/** The same with the budget that docs/relatedness.md states. */
export const relatedPapersLoader = relatedPapersWithin({
  citers: MOST_SAMPLED_CITERS,
  couplings: MOST_COUPLINGS,
});

function paramsOf(request: Omit<RelatedPapersRequest, 'relation'>): RelatedParams {
  const { filter, minimumShared, limit } = request;
  const { low: newestLow, high: newestHigh } = dateRangeOf(filter);
  return { ...followedParams(filter), newestLow, newestHigh, minimumShared, limit };
}

/** What is related to each paper of a group, with one statement; none when no paper has anything to share. */
async function loadGroup(
  read: GraphReader,
  group: Group<RelatedPapersRequest>,
  budget: RelatednessBudget,
): Promise<FoundRelated[]> {
  const slots = group.flatMap(({ paperId, population }, index) =>
    population === 0 ? [] : [{ index, paperId, population }],
  );
  const [first] = group;
  const rows =
    slots.length === 0
      ? []
      : await readRelated(read, first.relation, paramsOf(first), slots, budget);
  return rowsOfEach(group.length, rows, ({ slotIndex }) => slotIndex).map(foundIn);
}

function readRelated(
  read: GraphReader,
  relation: Relation,
  params: RelatedParams,
  slots: readonly RelatedSlot[],
  budget: RelatednessBudget,
): Promise<RelatedRow[]> {
  if (relation === 'coupled') {
    return read(relatednessQueries.coupledPapers, { ...params, slots, budget: budget.couplings });
  }
  const bounded = slots.map((slot) => ({
    ...slot,
    bound: sampleBound(slot.population, budget.citers),
  }));
  return read(relatednessQueries.coCitedPapers, { ...params, slots: bounded });
}

function foundIn(rows: readonly RelatedRow[]): FoundRelated {
  return {
    sampleSize: rows[0]?.sampleSize ?? 0,
    related: rows.flatMap((row) => (row.id === null ? [] : [row])),
  };
}
