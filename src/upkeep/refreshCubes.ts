import type { StoredCube } from '../citation/citerCube.js';
import { CiterTally } from '../citation/citerTally.js';
import type { Graph, GraphTransaction } from '../graph/graph.js';
import { groupBy } from '../groupBy.js';
import { papersQueries } from '../ledger/papers.queries.js';
import { cubeFields, lockTallies } from '../ledger/tallies.js';
import { graphModelQueries, type CubedCiters } from './graphModel.queries.js';
import { inPages } from './inPages.js';

/** Raised when other things are counted, or their letters change: the next start then counts all citers again. */
export const CUBES_VERSION = 1;
/** Papers whose citers are counted in one transaction. */
const PAPERS_PER_TRANSACTION = 500;

/** What a database records of its cubes of citers. */
export interface CubeProgress {
  /** The rules by which cubes are stored, null when not all are. */
  readonly cubeRules: number | null;
  /** Up to which id of the papers they are. */
  readonly cubesUpTo: string | null;
}

/**
 * Counts the citers of all papers from the edges. Goes on where an earlier call was cut. What others write before a paper's
 * turn is counted then; afterwards they change its counts with their citations.
 */
export async function refreshCubes(
  graph: Graph,
  { cubeRules, cubesUpTo }: CubeProgress,
  onProgress: (percent: number) => void,
): Promise<void> {
  const start = (cubeRules === CUBES_VERSION ? cubesUpTo : null) ?? '';
  await inPages(graph, { start, size: PAPERS_PER_TRANSACTION }, onProgress, (ids, upTo) =>
    graph.write(async (transaction) => {
      await storeCubes(transaction, ids);
      const progress = { cubeRules: CUBES_VERSION, cubesUpTo: upTo };
      await transaction.run(graphModelQueries.setCubeProgress, progress);
    }),
  );
}

async function storeCubes(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  const locked = await lockTallies(transaction, ids);
  const citers = await transaction.run(graphModelQueries.cubedCiters, { ids: [...locked.keys()] });
  const rows = [...groupBy(citers, ({ id }) => id)].map(
    ([id, cells]) =>
      [id, ...cubeFields(cubeOf(cells))] as [string, ...ReturnType<typeof cubeFields>],
  );
  if (rows.length > 0) await transaction.run(papersQueries.setCiterCubes, { rows });
}

function cubeOf(cells: readonly CubedCiters[]): StoredCube {
  const tally = new CiterTally();
  for (const { id: _, count, ...citation } of cells) tally.add(citation, count);
  return tally.storeCube();
}
