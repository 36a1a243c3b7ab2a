import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import type { LimitsConfig } from '../config/config.js';
import { QuotaExceededError } from '../errors.js';
import { answerError, retryAfterS, statusOf } from './errorFormat.js';
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
          const errors = 'errors' in reading ? reading.errors : charged(reading, contextValue);
          return Promise.resolve(errors === null ? null : refusal(errors, contextValue));
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

/** Null when the request has paid its price. */
function charged(
  { price }: Extract<Reading, { price: object }>,
  { charge }: RequestContext,
): readonly Error[] | null {
  try {
    charge?.(price.work);
    return null;
  } catch (error) {
    if (error instanceof QuotaExceededError) return [error];
    throw error;
  }
}

/** The response to a request that is not executed; its errors are logged too. */
function refusal(errors: readonly Error[], { answer, requestId }: RequestContext): GraphQLResponse {
  answer.errors = errors.map((error) => answerError(error, requestId));
  const shown = answer.errors.map(({ error }) => error);
  const status = statusOf(answer.errors.map(({ code }) => code)) ?? undefined;
  const headers = new HeaderMap();
  if (status === 429) headers.set('retry-after', String(retryAfterS(shown)));
  return {
    http: { status, headers },
    body: { kind: 'single', singleResult: { errors: shown } },
  };
}
