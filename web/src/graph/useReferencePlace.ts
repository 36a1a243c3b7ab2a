import { useEffect, useState } from 'react';
import { useOperation, type Asked } from '../client/useOperation.js';
import {
  GraphReferenceIds,
  type CitationFilter,
  type GraphReferenceIdsQuery,
} from '../generated/operations.js';
import { placeOn, type ReferencePlace } from './referencePlace.js';

interface Search {
  readonly asked: Asked<GraphReferenceIdsQuery>;
  /** Null until it is found. */
  readonly place: ReferencePlace | null;
  /** The list ended without it. */
  readonly missing: boolean;
}

/** Looks a paper up by its id in the references of another, page by page: one page for all but the longest lists. */
export function useReferencePlace(
  citingId: string,
  citedId: string,
  filter: CitationFilter | null,
): Search {
  const [after, setAfter] = useState<string | null>(null);
  const asked = useOperation(GraphReferenceIds, { citingId, filter, after });
  const answer = asked.fetching ? null : asked.place;
  const page = answer?.value.paper?.references ?? null;
  const place = page === null ? null : placeOn(page.edges, citedId, after);
  const next =
    place === null && page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
  useEffect(() => {
    if (next !== null) setAfter(next);
  }, [next]);
  return { asked, place, missing: answer !== null && place === null && next === null };
}
