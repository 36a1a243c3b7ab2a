import { COUNT_PARAMS } from '../citation/citation.queries.js';
import type { CountParams } from '../citation/scanParams.js';
import { read, type Variant } from '../graph/query.js';
import type { NamedPlace } from './facetCursor.js';
import type { FrequentValues, JudgedCiters } from './facetRows.js';

/** The part of a list of frequent values that is read. */
export interface BucketParams {
  readonly most: number;
  /** Only values after this position. */
  readonly after: NamedPlace | null;
}

const frequentValues = (name: string, variantOf?: Variant) =>
  read<CountParams & BucketParams, FrequentValues>(name, {
    ...(variantOf && { variantOf }),
    params: [...COUNT_PARAMS, 'most', 'after'],
    columns: ['slotIndex', 'values', 'valueCount', 'remaining', 'known', 'unknown'],
  });

/** The statements that count citers by what they have. */
export const facetsQueries = {
  citerVenues: frequentValues('citerVenues'),
  citerLanguages: frequentValues('citerLanguages', {
    name: 'citerVenues',
    replacing: { 'citing.venue': 'citing.language' },
  }),
  citerAuthors: frequentValues('citerAuthors'),
  citerSections: frequentValues('citerSections'),
  citerSources: frequentValues('citerSources'),
  citerJudgements: read<CountParams, JudgedCiters>('citerJudgements', {
    params: COUNT_PARAMS,
    columns: ['slotIndex', 'influential', 'selfCitation', 'pending', 'count'],
    allowsScan: 'the label marks only papers whose citations are to be judged, and one is enough',
  }),
};
