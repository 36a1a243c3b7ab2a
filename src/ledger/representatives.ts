import type { Graph } from '../graph/graph.js';
import { papersQueries } from './papers.queries.js';
import { representativesQueries } from './representatives.queries.js';
import type { CandidateColumns } from './representatives.queries.js';
import { chooseRepresentatives, REPRESENTATIVES_STORED } from './chooseRepresentatives.js';

/** Papers rebuilt in one transaction; a hub with 200,000 citers alone takes most of a second. */
const PAPERS_PER_TRANSACTION = 250;
/** Transactions at a time. They lock different papers, so that they do not wait for each other. */
const AT_ONCE = 2;

/**
 * Rebuilds the list of representative citers of every paper that is marked as due. A mark is removed in
 * the transaction that rebuilds its list, so an interrupted run is finished by the next one.
 * Resolves with the number of lists rebuilt.
 */
export async function refreshRepresentatives(graph: Graph): Promise<number> {
  let rebuilt = 0;
  for (;;) {
    const due = await graph.read(representativesQueries.papersWithRepresentativesDue, {
      limit: AT_ONCE * PAPERS_PER_TRANSACTION,
    });
    if (due.length === 0) return rebuilt;
    const ids = due.map(({ id }) => id);
    const share = Math.ceil(ids.length / AT_ONCE);
    await Promise.all(
      Array.from({ length: AT_ONCE }, (_, n) =>
        rebuild(graph, ids.slice(n * share, (n + 1) * share)),
      ),
    );
    rebuilt += due.length;
  }
}

async function rebuild(graph: Graph, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await graph.write(async (transaction) => {
    const sorted = [...ids].sort();
    await transaction.run(papersQueries.lockCiterTallies, { ids: sorted });
    const rows = await transaction.run(representativesQueries.representativeCandidates, {
      ids: sorted,
      limit: REPRESENTATIVES_STORED,
    });
    const candidatesById = new Map<string, Map<string, CandidateColumns[]>>(
      sorted.map((id) => [id, new Map<string, CandidateColumns[]>()]),
    );
    for (const { citedId, role, candidates } of rows) {
      candidatesById.get(citedId)?.set(role, candidates);
    }
    await transaction.run(representativesQueries.setRepresentatives, {
      rows: [...candidatesById].map(([id, byRole]) => ({ id, ...chooseRepresentatives(byRole) })),
      refreshedAt: new Date().toISOString(),
    });
  });
}
