import type { QueryResult } from 'neo4j-driver';
import type { RunOptions } from './abortable.js';
import { codeOf } from './driverErrors.js';

/** Runs a statement, and traces it where the reads that it is sent for are traced. */
export async function tracedStatement(
  query: string,
  options: RunOptions,
  run: (options: RunOptions) => Promise<QueryResult>,
): Promise<QueryResult> {
  const [first, ...sharing] = options.traces ?? [];
  if (first === undefined) return run(options);
  const trace = first.sends(query, sharing);
  try {
    const result = await run({ ...options, metadata: { traceparent: trace.traceparent } });
    const { database, server } = result.summary;
    trace.succeeded({
      rows: result.records.length,
      database: database.name ?? undefined,
      server: server.address,
    });
    return result;
  } catch (error) {
    trace.failed(codeOf(error) || '_OTHER');
    throw error;
  }
}
