import DataLoader from 'dataloader';
import { dateRangeOf } from '../citation/filter.js';
import { queries } from '../graph/queries.js';
import type { PaperCard } from '../paper/paperRows.js';
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

/** What was found of them, by shared, then by id; one more than the limit shows that there are more. */
export interface FoundRelated {
  readonly sampleSize: number;
  readonly related: readonly (PaperCard & { readonly shared: number })[];
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
): DataLoader<RelatedPapersRequest, FoundRelated, string> {
  return new DataLoader(
    async (requests) => {
      const groups = groupsOf(requests).map((group) => readGroup(read, group, budget));
      const found = requests.map((): RelatedRow[] => []);
      for (const row of (await Promise.all(groups)).flat()) found[row.slotIndex]?.push(row);
      return found.map(foundIn);
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

function foundIn(rows: readonly RelatedRow[]): FoundRelated {
  return {
    sampleSize: rows[0]?.sampleSize ?? 0,
    related: rows.flatMap((row) => (row.id === null ? [] : [row])),
  };
}
