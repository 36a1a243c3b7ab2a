import { COUNT_PARAMS } from '../citation/citation.queries.js';
import type { CountParams } from '../citation/scanParams.js';
import { read, type Variant } from '../graph/query.js';
import type { CiterCell, FrequentValues } from './facetRows.js';

const frequentValues = (name: string, variantOf?: Variant) =>
  read<CountParams & { most: number }, FrequentValues>(name, {
    ...(variantOf && { variantOf }),
    params: [...COUNT_PARAMS, 'most'],
    columns: ['slotIndex', 'values', 'others', 'unknown'],
  });

/** The statements that count citers by what they have. */
export const facetsQueries = {
  citerCells: read<CountParams, CiterCell>('citerCells', {
    params: COUNT_PARAMS,
    columns: ['slotIndex', 'role', 'polarity', 'year', 'count'],
  }),
  citerVenues: frequentValues('citerVenues'),
  citerLanguages: frequentValues('citerLanguages', {
    name: 'citerVenues',
    replacing: { 'citing.venue': 'citing.language' },
  }),
  citerAuthors: frequentValues('citerAuthors'),
};
