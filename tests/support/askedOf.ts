import { getOperationAST, parse, type GraphQLSchema } from 'graphql';
import { buildSchema } from '../../src/api/buildSchema.js';
import { priceOf, type QueryPrice } from '../../src/server/queryPrice.js';
import { readRequest, type Reading } from '../../src/server/readRequest.js';

export const DEFAULT_LIMITS = { maxDepth: 15, maxNodes: 50_000, maxWork: 1_000 };

let schema: GraphQLSchema | undefined;
/** The schema of the API, built once a test file. */
export const apiSchema = (): GraphQLSchema => (schema ??= buildSchema());

/** The price of the only operation of a valid query; `variables` are coerced already. */
export function priceOfQuery(query: string, variables: Record<string, unknown> = {}): QueryPrice {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The query has no operation, or several.');
  return priceOf({ schema: apiSchema(), document, operation, variables });
}

/** What reading a request comes to, as the server reads it. */
export function reading(
  query: string,
  variables: Record<string, unknown> = {},
  {
    operationName,
    limits = DEFAULT_LIMITS,
  }: { operationName?: string; limits?: typeof DEFAULT_LIMITS } = {},
): Reading {
  const document = parse(query);
  const operation = getOperationAST(document, operationName) ?? undefined;
  return readRequest(
    { schema: apiSchema(), document, operation, operationName, variables },
    limits,
  );
}

/** Codes and messages of the errors of a request that is refused. */
export function refusals(
  ...asked: Parameters<typeof reading>
): { code: unknown; message: string }[] {
  const result = reading(...asked);
  if ('price' in result) return [];
  return result.errors.map(({ message, extensions, originalError }) => ({
    code: extensions['code'] ?? (originalError as { code?: unknown } | undefined)?.code,
    message,
  }));
}
