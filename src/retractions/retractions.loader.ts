import DataLoader from 'dataloader';
import { countedRows } from '../citation/countedRows.js';
import type { CountedCitations } from '../citation/countTogether.js';
import type { LoaderFactory } from '../graph/loaders.js';
import { ACKNOWLEDGED_BY, type Acknowledgement } from './acknowledgement.js';
import {
  retractionsQueries,
  type CitationEnds,
  type RetractedShare,
  type Retraction,
  type RetractionCell,
} from './retractions.queries.js';

/** Retractions of papers by id; null for one that is not retracted, or not known. */
export const retractions: LoaderFactory<DataLoader<string, Retraction | null>> = ({ read }) =>
  new DataLoader(async (ids) => {
    const rows = await read(retractionsQueries.retractionsByIds, { ids });
    const found = new Map(rows.map(({ id, status, date }) => [id, { status, date }]));
    return ids.map((id) => found.get(id) ?? null);
  });

const keyOf = ({ citingId, citedId }: CitationEnds): string => `${citingId} ${citedId}`;

/** How citations of retracted papers acknowledge that; null for a citation that is gone. */
export const acknowledgements: LoaderFactory<
  DataLoader<CitationEnds, Acknowledgement | null, string>
> = ({ read }) =>
  new DataLoader(
    async (citations) => {
      const params = { citations, ...ACKNOWLEDGED_BY };
      const rows = await read(retractionsQueries.acknowledgements, params);
      const found = new Map(rows.map((row) => [keyOf(row), row.acknowledged]));
      return citations.map((citation) => found.get(keyOf(citation)) ?? null);
    },
    { cacheKeyFn: keyOf },
  );

/** Counts the citers of retracted papers by date and acknowledgement. */
export const retractionCells: LoaderFactory<
  DataLoader<CountedCitations, readonly RetractionCell[], string>
> = ({ read }) =>
  countedRows((params) =>
    read(retractionsQueries.retractionCells, { ...params, ...ACKNOWLEDGED_BY }),
  );

/** How many papers of the graph are retracted; the same for all papers of a request. */
export const retractedShare: LoaderFactory<DataLoader<'graph', RetractedShare>> = ({ read }) =>
  new DataLoader(async (all) => {
    const [share = { retracted: 0, papers: 0 }] = await read(retractionsQueries.retractedShare, {});
    return all.map(() => share);
  });
