import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import type { LimitsConfig } from '../config/config.js';
import { answerError, statusOf } from './errorFormat.js';
import { costOf, readRequest, type Reading } from './readRequest.js';
import type { RequestContext } from './requestContext.js';

/**
 * Reads each request before it runs, instead of the validation of Apollo, and rejects it with all its errors.
 * Returns the price in `extensions.cost` for requests with `extensions: {cost: true}`.
 */
export function queryLimitsPlugin(limits: LimitsConfig): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      let reading: Reading | undefined;
      return Promise.resolve({
        responseForOperation: ({ schema, document, operation, request, contextValue }) => {
          const { operationName, variables = {} } = request;
          reading = readRequest({ schema, document, operation, operationName, variables }, limits);
          return Promise.resolve(
            'errors' in reading ? refusal(reading.errors, contextValue) : null,
          );
        },
        willSendResponse: ({ request, response: { body }, contextValue: { answer } }) => {
          if (reading === undefined || 'errors' in reading) return Promise.resolve();
          answer.cost = costOf(reading.price, limits);
          if (request.extensions?.['cost'] === true && body.kind === 'single') {
            answer.extensions = { cost: answer.cost };
            body.singleResult.extensions = { ...answer.extensions };
          }
          return Promise.resolve();
        },
      });
    },
  };
}

/** The response to a request that is not executed; its errors are logged too. */
function refusal(errors: readonly Error[], { answer, requestId }: RequestContext): GraphQLResponse {
  answer.errors = errors.map((error) => answerError(error, requestId));
  const status = statusOf(answer.errors.map(({ code }) => code)) ?? undefined;
  return {
    http: { status, headers: new HeaderMap() },
    body: { kind: 'single', singleResult: { errors: answer.errors.map(({ error }) => error) } },
  };
}
