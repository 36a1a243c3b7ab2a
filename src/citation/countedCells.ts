import type { Loaders } from '../graph/loaders.js';
import { chooseCells, isCountedByCube, type ChosenCells, type CountedCell } from './chosenCells.js';
import { citerCells } from './citerCells.loader.js';
import { citerCubes } from './citerCube.loader.js';
import type { CitationFilter } from './filter.js';

/** Those citers of a paper that pass a filter: from the cube, which takes the same time for every paper, or counted in the database. */
export async function countedCells(
  paperId: string,
  filter: CitationFilter,
  loaders: Loaders,
): Promise<readonly CountedCell[]> {
  const chosen = await chosenCells(paperId, filter, loaders);
  return chosen?.counted ?? loaders.get(citerCells).load({ paperId, filter });
}

/** What a filter makes of the citers of a paper; null for a filter that the cube does not answer. */
export async function chosenCells(
  paperId: string,
  filter: CitationFilter,
  loaders: Loaders,
): Promise<(ChosenCells & { readonly pending: boolean }) | null> {
  if (!isCountedByCube(filter)) return null;
  const { cells, pending } = await loaders.get(citerCubes).load(paperId);
  return { ...chooseCells(cells, filter), pending };
}
