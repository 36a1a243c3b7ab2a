import DataLoader from 'dataloader';
import { dateRangeOf } from '../citation/filter.js';
import { queries } from '../graph/queries.js';
import type { GraphReader } from '../schema/graphReader.js';
import type { TraversalFilter } from '../traversal/traversalFilter.js';
import type { RelatedParams, RelatedRow, RelatedSlot } from './relatedPapersRows.js';
import { MOST_CITERS, MOST_COUPLINGS, sampleBound } from './sample.js';

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

/** How much is looked at; of more, a sample. */
export interface RelatednessBudget {
  /** Citers of one paper. */
  readonly citers: number;
  /** Citers of one paper's references together. */
  readonly couplings: number;
}

const BUDGET: RelatednessBudget = { citers: MOST_CITERS, couplings: MOST_COUPLINGS };

/** Loads related papers. Requests that differ only in paper share one statement. */
export function createRelatedPapersLoader(
  read: GraphReader,
  budget = BUDGET,
): DataLoader<RelatedPapersRequest, RelatedRow, string> {
  return new DataLoader(
    async (requests) => {
      const found = requests.map((_, slotIndex) => nothingRelated(slotIndex));
      await Promise.all(
        groupsOf(requests).map(async (group) => {
          for (const row of await readGroup(read, group, budget)) found[row.slotIndex] = row;
        }),
      );
      return found;
    },
    { cacheKeyFn: (request) => JSON.stringify(request) },
  );
}

interface Group {
  readonly relation: Relation;
  readonly params: RelatedParams;
  /** Slots carry the positions of their requests. */
  readonly slots: RelatedSlot[];
}

function groupsOf(requests: readonly RelatedPapersRequest[]): Group[] {
  const groups = new Map<string, Group>();
  requests.forEach(({ relation, paperId, population, filter, minimumShared, limit }, index) => {
    if (population === 0) return;
    const { roles, polarities } = filter;
    const { low: newestLow, high: newestHigh } = dateRangeOf(filter);
    const params = { roles, polarities, newestLow, newestHigh, minimumShared, limit };
    const key = JSON.stringify([relation, params]);
    const group = groups.get(key) ?? { relation, params, slots: [] };
    group.slots.push({ index, paperId, population });
    groups.set(key, group);
  });
  return [...groups.values()];
}

function readGroup(
  read: GraphReader,
  { relation, params, slots }: Group,
  budget: RelatednessBudget,
): Promise<RelatedRow[]> {
  if (relation === 'coupled') {
    return read(queries.coupledPapers, { ...params, slots, budget: budget.couplings });
  }
  const bounded = slots.map((slot) => ({
    ...slot,
    bound: sampleBound(slot.population, budget.citers),
  }));
  return read(queries.coCitedPapers, { ...params, slots: bounded });
}

function nothingRelated(slotIndex: number): RelatedRow {
  return { slotIndex, sampleSize: 0, relatedIds: [], sharedCounts: [] };
}
