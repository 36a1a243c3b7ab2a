import { execute, type ExecutionArgs } from 'graphql';

/** Runs a query that the server itself asks of its schema, and gives its data. Rejects with the first error, if there is one. */
export async function runQuery(query: ExecutionArgs): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await execute(query);
  const [error] = errors ?? [];
  // Places in a query that nobody sent mean nothing to the client.
  if (error !== undefined) throw error.originalError ?? error;
  return data ?? {};
}
