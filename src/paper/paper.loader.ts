import DataLoader from 'dataloader';
import type { CitationPageLoader } from '../citation/citation.loader.js';
import { paperQueries } from './paper.queries.js';
import type { GraphReader } from '../graph/graphReader.js';
import { loadEach } from '../graph/loadGroups.js';
import { loadCards } from './loadCards.js';
import { createPaperLookupLoader, type PaperRequest } from '../lookup/paperLookup.loader.js';
import type { PaperCard, PaperDetails } from './paperRows.js';
import { displayOrder, type RepresentativesRequest } from './representativeCiters.js';

export type PaperDetailsLoader = DataLoader<string, PaperDetails | null>;
export type RepresentativesLoader = DataLoader<RepresentativesRequest, PaperCard[], string>;

/** The loaders of papers; what is unknown loads as null. */
export interface PaperLoaders {
  /** By surrogate or identifier, with the details and what else a view wants: one statement draws a whole page. */
  readonly paperByLookup: DataLoader<PaperRequest, PaperCard | null, string>;
  readonly paperCardById: DataLoader<string, PaperCard | null>;
  readonly paperDetailsById: PaperDetailsLoader;
  readonly representativeCiters: RepresentativesLoader;
}

export function createPaperLoaders(
  read: GraphReader,
  citationPage: CitationPageLoader,
): PaperLoaders {
  const paperDetailsById = new DataLoader(async (ids: readonly string[]) => {
    const rows = await read(paperQueries.paperDetailsByIds, { ids });
    return inOrder(ids, new Map(rows.map((row) => [row.id, row])));
  });
  const paperCardById = new DataLoader(async (ids: readonly string[]) => {
    const rows = await read(paperQueries.paperCardsByIds, { ids });
    return inOrder(ids, new Map(rows.map((row) => [row.id, row])));
  });
  const representativeCiters: RepresentativesLoader = new DataLoader(
    (requests) =>
      loadEach(requests, async ({ paperId, first }) => {
        const ids = displayOrder(await paperDetailsById.load(paperId), first);
        return loadCards(ids, { paperCardById });
      }),
    { cacheKeyFn: ({ paperId, first, whole }) => `${paperId} ${first} ${String(whole)}` },
  );
  const paperByLookup = createPaperLookupLoader(read, {
    paperDetailsById,
    representativeCiters,
    citationPage,
  });
  return { paperByLookup, paperCardById, paperDetailsById, representativeCiters };
}

function inOrder<Row>(keys: readonly string[], byKey: ReadonlyMap<string, Row>): (Row | null)[] {
  return keys.map((key) => byKey.get(key) ?? null);
}
