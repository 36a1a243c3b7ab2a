import { apiKeyQueries } from '../access/apiKeys.queries.js';
import { agesQueries } from '../ages/ages.queries.js';
import { citationQueries } from '../citation/citation.queries.js';
import { coverageQueries } from '../coverage/coverage.queries.js';
import { citerCubeQueries } from '../citation/citerCube.queries.js';
import { facetsQueries } from '../facets/facets.queries.js';
import type { Query } from '../graph/query.js';
import { hubQueries } from '../hubs/hubs.queries.js';
import { lookupQueries } from '../lookup/lookup.queries.js';
import { neighbourhoodQueries } from '../neighbourhood/neighbourhood.queries.js';
import { paperSetQueries } from '../paperSet/paperSet.queries.js';
import { paperQueries } from '../paper/paper.queries.js';
import { relatednessQueries } from '../relatedness/relatedness.queries.js';
import { retractionsQueries } from '../retractions/retractions.queries.js';
import { searchQueries } from '../search/search.queries.js';
import { sourceQueries } from '../sources/sources.queries.js';
import { labelCountsQueries } from '../summary/labelCounts.queries.js';
import { statisticsQueries } from '../statistics/statistics.queries.js';
import {
  pathsQueries,
  traversalQueries,
  walkLevelsQueries,
} from '../traversal/traversal.queries.js';

/** What planning needs of a query. */
type Plannable = Pick<Query<never, unknown>, 'name' | 'statement'>;

/** Every query that a request may need, those of the pages at `/` and of hubs first. */
export const SERVED_QUERIES: readonly Plannable[] = [
  apiKeyQueries,
  statisticsQueries,
  hubQueries,
  lookupQueries,
  paperQueries,
  citationQueries,
  citerCubeQueries,
  traversalQueries,
  facetsQueries,
  coverageQueries,
  labelCountsQueries,
  paperSetQueries,
  searchQueries,
  relatednessQueries,
  neighbourhoodQueries,
  agesQueries,
  retractionsQueries,
  walkLevelsQueries,
  pathsQueries,
  sourceQueries,
].flatMap((queries) => Object.values<Plannable>(queries));
