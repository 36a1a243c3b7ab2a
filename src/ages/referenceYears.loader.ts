import DataLoader from 'dataloader';
import { groupBy } from '../groupBy.js';
import type { LoaderFactory } from '../graph/loaders.js';
import { agesQueries, type ReferenceYear } from './ages.queries.js';

/** The references of papers by year, each by the id of the paper; none for an unknown one. */
export const referenceYears: LoaderFactory<DataLoader<string, readonly ReferenceYear[]>> = ({
  read,
}) =>
  new DataLoader(async (ids) => {
    const rows = groupBy(await read(agesQueries.referenceYears, { ids }), ({ paperId }) => paperId);
    return ids.map((id) => rows.get(id) ?? []);
  });
