import type { RxSession } from 'neo4j-driver';

/**
 * Starts a statement without parameters and fetches none of its rows. Neo4j plans a statement before it starts
 * it, and evaluates nothing until rows are fetched, so the plan is in its cache at the cost of planning alone.
 * EXPLAIN would cache only a part of it, and leave a quarter of the work to the first call. The key of the cache is
 * the text and the types of the parameters; all of ours are members of the one map `$p`.
 */
export async function planOnly(session: RxSession, statement: string): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      session
        .run(statement, { p: {} })
        .keys()
        .subscribe({ next: () => resolve(), error: reject });
    });
  } finally {
    // Not awaited, as in `runAbortable`.
    session.close().subscribe({ error: () => undefined });
  }
}
