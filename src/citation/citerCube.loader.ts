import DataLoader from 'dataloader';
import type { LoaderFactory } from '../graph/loaders.js';
import { cellsOf, type CubeCell } from './citerCube.js';
import { citerCubeQueries } from './citerCube.queries.js';

/** The cube of a paper's citers, read. */
export interface CitersOfPaper {
  readonly cells: readonly CubeCell[];
  /** Whether self-citations of this graph are being judged again. */
  readonly pending: boolean;
}

const NOBODY: CitersOfPaper = { cells: [], pending: false };

/** The cubes of papers by id, with one statement that reads no citation; an unknown paper has no citers. */
export const citerCubes: LoaderFactory<DataLoader<string, CitersOfPaper>> = ({ read }) =>
  new DataLoader(async (ids) => {
    const rows = await read(citerCubeQueries.citerCubesByIds, { ids });
    const byId = new Map(
      rows.map(({ id, pending, ...stored }) => [id, { cells: cellsOf(stored), pending }]),
    );
    return ids.map((id) => byId.get(id) ?? NOBODY);
  });

/** The numbers of independent citers of papers by id. */
export const independentCounts: LoaderFactory<DataLoader<string, number>> = ({ read }) =>
  new DataLoader(async (ids) => {
    const rows = await read(citerCubeQueries.independentCountsByIds, { ids });
    const byId = new Map(rows.map(({ id, independent }) => [id, independent]));
    return ids.map((id) => byId.get(id) ?? 0);
  });
