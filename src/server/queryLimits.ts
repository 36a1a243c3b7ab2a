import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { LimitsConfig } from '../config/config.js';
import { queryCost } from './queryCost.js';
import { queryDepth } from './queryDepth.js';
import type { RequestContext } from './requestContext.js';

/** One operation that a client asks to run. */
export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
}

/**
 * Throws a `GraphQLError` (400) when an operation is nested deeper, or could return more nodes, than the
 * limits allow. Looks at the text and the variables alone: nothing has run by then.
 */
export function assertWithinLimits(
  operation: AskedOperation,
  limits: Pick<LimitsConfig, 'maxDepth' | 'maxCost'>,
): void {
  const depth = queryDepth(operation.document, operation.operationName);
  if (depth > limits.maxDepth) {
    throw limitError(
      'QUERY_TOO_DEEP',
      `The query is nested ${depth} fields deep; at most ${limits.maxDepth} are allowed.`,
      { depth, limit: limits.maxDepth },
    );
  }
  const cost = queryCost(operation);
  if (cost > limits.maxCost) {
    throw limitError(
      'QUERY_TOO_EXPENSIVE',
      `The query could return ${cost} nodes; at most ${limits.maxCost} are allowed. ` +
        'Ask for smaller pages (first, last) of the nested lists.',
      { cost, limit: limits.maxCost },
    );
  }
}

/** Holds every request against the limits before it runs. */
export function queryLimitsPlugin(limits: LimitsConfig): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operationName, request }) => {
          const variables = request.variables ?? {};
          assertWithinLimits({ schema, document, operationName, variables }, limits);
          return Promise.resolve();
        },
      }),
  };
}

function limitError(code: string, message: string, numbers: Record<string, number>): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...numbers, http: { status: 400 } } });
}
