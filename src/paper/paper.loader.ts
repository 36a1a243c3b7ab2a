import DataLoader from 'dataloader';
import type { LoaderFactory, Loaders } from '../graph/loaders.js';
import { loadEach } from '../graph/loadGroups.js';
import { paperQueries } from './paper.queries.js';
import type { PaperCard, PaperDetails } from './paperRows.js';
import { displayOrder, type RepresentativesRequest } from './representativeCiters.js';

/** Cards of papers by id; null for an unknown one. */
export const paperCards: LoaderFactory<DataLoader<string, PaperCard | null>> = ({ read }) =>
  new DataLoader(async (ids) => inOrder(ids, await read(paperQueries.paperCardsByIds, { ids })));

/** Details of papers by id; null for an unknown one. */
export const paperDetails: LoaderFactory<DataLoader<string, PaperDetails | null>> = ({ read }) =>
  new DataLoader(async (ids) => inOrder(ids, await read(paperQueries.paperDetailsByIds, { ids })));

/** The details of a paper, read once a request; null for an unknown one. */
export function detailsOf(
  paper: PaperCard,
  { loaders }: { readonly loaders: Loaders },
): Promise<PaperDetails | null> {
  return loaders.get(paperDetails).load(paper.id);
}

/** The stored lists of representative citers, in the order of display. */
export const representativeCiters: LoaderFactory<
  DataLoader<RepresentativesRequest, PaperCard[], string>
> = (loaders) =>
  new DataLoader(
    (requests) =>
      loadEach(requests, async ({ paperId, first }) => {
        const ids = displayOrder(await loaders.get(paperDetails).load(paperId), first);
        return loadCards(ids, loaders);
      }),
    { cacheKeyFn: ({ paperId, first, whole }) => `${paperId} ${first} ${String(whole)}` },
  );

/**
 * The papers of some ids, in their order, with one statement. One that merged into another meanwhile is left
 * out.
 */
export async function loadCards(ids: readonly string[], loaders: Loaders): Promise<PaperCard[]> {
  const cards = await Promise.all(ids.map((id) => loaders.get(paperCards).load(id)));
  return cards.filter((card) => card !== null);
}

function inOrder<Row extends { readonly id: string }>(
  ids: readonly string[],
  rows: readonly Row[],
): (Row | null)[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
