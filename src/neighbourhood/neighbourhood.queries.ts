import { read } from '../graph/query.js';
import { AXES_AND_DATES } from '../relatedness/relatedness.queries.js';
import type { RelatedParams } from '../relatedness/relatedPapersRows.js';
import { FOLLOWED_PARAMS, type FollowedParams } from '../traversal/traversalFilter.js';
import type { CitationAmong } from './neighbourhood.js';

/** The statements of neighbourhoods. */
export const neighbourhoodQueries = {
  neighboursByIds: read<
    Omit<RelatedParams, 'minimumShared'> & { ids: readonly string[] },
    { neighbourCount: number; neighbourIds: string[] }
  >('neighboursByIds', {
    params: ['ids', ...AXES_AND_DATES, 'limit'],
    columns: ['neighbourCount', 'neighbourIds'],
    queued: true,
  }),
  citationsAmong: read<FollowedParams & { ids: readonly string[] }, CitationAmong>(
    'citationsAmong',
    {
      params: ['ids', ...FOLLOWED_PARAMS],
      columns: [
        'citingId',
        'citedId',
        'role',
        'polarity',
        'influential',
        'disagreement',
        'isFollowed',
      ],
    },
  ),
};
