import type DataLoader from 'dataloader';
import { countedRows } from '../citation/countedRows.js';
import type { CountedCitations } from '../citation/countTogether.js';
import type { LoaderFactory } from '../graph/loaders.js';
import type { JudgedCiters } from './facetRows.js';
import { facetsQueries } from './facets.queries.js';

/** Counts citers that pass a filter by whether they are influential and whether they are self-citations. */
export const citerJudgements: LoaderFactory<
  DataLoader<CountedCitations, readonly JudgedCiters[], string>
> = ({ read }) => countedRows((params) => read(facetsQueries.citerJudgements, params));
