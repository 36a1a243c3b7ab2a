import type DataLoader from 'dataloader';
import { VOCABULARY_SEPARATOR } from '../citation/citerTally.js';
import { countedRows } from '../citation/countedRows.js';
import type { CountedCitations } from '../citation/countTogether.js';
import { storeCounts } from '../citation/storedCounts.js';
import type { LoaderFactory, Loaders } from '../graph/loaders.js';
import { basesOf, type Bases } from '../vocabulary/expressible.js';
import { labelCountsQueries, type VocabulariesRow } from './labelCounts.queries.js';

/** Counts citers that pass a filter by the vocabularies of their labels, under HUMAN of those by people. */
const citerVocabularies: LoaderFactory<
  DataLoader<CountedCitations, readonly VocabulariesRow[], string>
> = ({ read }) => countedRows((params) => read(labelCountsQueries.citerVocabularies, params));

/** How many of the citers that pass a filter have labels that can say each role and polarity. */
export async function chosenBases(counted: CountedCitations, loaders: Loaders): Promise<Bases> {
  const rows = await loaders.get(citerVocabularies).load(counted);
  const counts = rows.map(
    ({ vocabularies, count }) => [vocabularies.join(VOCABULARY_SEPARATOR), count] as const,
  );
  return basesOf(storeCounts(new Map(counts)));
}
