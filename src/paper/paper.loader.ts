import DataLoader from 'dataloader';
import { queries } from '../graph/queries.js';
import type { PaperLookup } from '../graph/queries/read.js';
import type { GraphReader } from '../schema/graphReader.js';
import type { PaperCard, PaperDetails } from './paperRows.js';

/** The loaders of papers; what is unknown loads as null. */
export interface PaperLoaders {
  /** By surrogate or identifier, with the details: one statement draws the whole page of a paper. */
  readonly paperByLookup: DataLoader<PaperLookup, PaperCard | null, string>;
  readonly paperCardById: DataLoader<string, PaperCard | null>;
  readonly paperDetailsById: DataLoader<string, PaperDetails | null>;
}

export function createPaperLoaders(read: GraphReader): PaperLoaders {
  const paperDetailsById = new DataLoader(async (ids: readonly string[]) => {
    const rows = await read(queries.paperDetailsByIds, { ids });
    return inOrder(ids, new Map(rows.map((row) => [row.id, row])));
  });
  const paperCardById = new DataLoader(async (ids: readonly string[]) => {
    const rows = await read(queries.paperCardsByIds, { ids });
    return inOrder(ids, new Map(rows.map((row) => [row.id, row])));
  });
  const paperByLookup = new DataLoader(
    async (lookups: readonly PaperLookup[]) => {
      const rows = await read(queries.papersByLookups, { lookups });
      for (const row of rows) paperDetailsById.prime(row.id, row);
      const byKey = new Map(rows.map((row) => [row.lookupKey, row]));
      return inOrder(
        lookups.map(({ key }) => key),
        byKey,
      );
    },
    { cacheKeyFn: ({ key }: PaperLookup) => key },
  );
  return { paperByLookup, paperCardById, paperDetailsById };
}

function inOrder<Row>(keys: readonly string[], byKey: ReadonlyMap<string, Row>): (Row | null)[] {
  return keys.map((key) => byKey.get(key) ?? null);
}
