import { useEffect, useState } from 'react';
import { useOperation, type Asked } from '../client/useOperation.js';
import { GraphExpansion, type GraphExpansionQuery } from '../generated/operations.js';
import { listFilter, type GraphFilter } from './graphFilter.js';
import { arrive, type Change } from './graphState.js';
import type { Direction } from './shownGraph.js';

/** A page of papers around a paper that somebody asked for. */
export interface Wanted {
  readonly id: string;
  readonly direction: Direction;
  readonly filter: GraphFilter;
  readonly after: string | null;
}

export interface Expansion {
  /** Null before anybody asks. */
  readonly wanted: Wanted | null;
  readonly asked: Asked<GraphExpansionQuery>;
  readonly expand: (id: string, direction: Direction) => void;
  /** The next page of the same list. */
  readonly more: () => void;
  readonly close: () => void;
}

/** Adds papers around a paper, under the filter of the moment when it is asked for, a page at a time. */
export function useExpansion(filter: GraphFilter, change: (change: Change) => void): Expansion {
  const [wanted, want] = useState<Wanted | null>(null);
  const asked = useOperation(
    GraphExpansion,
    {
      id: wanted?.id ?? '',
      filter: wanted === null ? null : listFilter(wanted.filter),
      after: wanted?.after ?? null,
      citers: wanted?.direction !== 'REFERENCES',
    },
    { pause: wanted === null },
  );
  const answer = asked.fetching ? null : (asked.place?.value.paper ?? null);
  useEffect(() => {
    if (wanted === null || answer === null) return;
    const { id: from, direction } = wanted;
    const edges = (direction === 'CITERS' ? answer.citers : answer.references)?.edges ?? [];
    change(
      arrive(
        edges.map(({ node: { id } }) => ({ id, arrival: { kind: 'EXPANDED', from, direction } })),
      ),
    );
  }, [wanted, answer, change]);
  const page = wanted?.direction === 'CITERS' ? answer?.citers : answer?.references;
  return {
    wanted,
    asked,
    expand: (id, direction) => want({ id, direction, filter, after: null }),
    more: () => {
      if (wanted !== null) want({ ...wanted, after: page?.pageInfo.endCursor ?? null });
    },
    close: () => want(null),
  };
}
