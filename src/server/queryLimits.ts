import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import { NO_WORK, type Work } from '../access/quota.js';
import type { LimitsConfig } from '../config/config.js';
import { QuotaExceededError } from '../access/quotaExceededError.js';
import { answerError, retryAfterS, statusOf } from './errorFormat.js';
import { costWithQuota } from './access/quotaHeaders.js';
import { costOf, readRequest, type Reading, type ReadRequest } from './readRequest.js';
import type { RequestContext } from './requestContext.js';
import { workDone } from './workDone.js';

/**
 * Reads each request before it runs, instead of the validation of Apollo, and rejects it with all its errors.
 * Returns the price in `extensions.cost` for requests with `extensions: {cost: true}`.
 */
export function queryLimitsPlugin(limits: LimitsConfig): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      let reading: Reading | undefined;
      return Promise.resolve({
        responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
          const { operationName, variables = {} } = request;
          reading = readRequest({ schema, document, operation, operationName, variables }, limits);
          const errors =
            'errors' in reading ? reading.errors : await charged(reading, contextValue);
          return errors === null ? null : refusal(errors, contextValue);
        },
        willSendResponse: async ({ request, response: { body }, contextValue }) => {
          if (reading === undefined || 'errors' in reading || body.kind !== 'single') return;
          const { answer, settle } = contextValue;
          const read = reading;
          // Taken at once: another plugin may leave nothing of it.
          const { data } = body.singleResult;
          await settle?.(() => doneBy(read, data, answer.statements.count));
          answer.cost = costOf(reading.price, limits);
          if (request.extensions?.['cost'] !== true) return;
          answer.extensions = { cost: costWithQuota(answer.cost, answer.quota) };
          body.singleResult.extensions = { ...answer.extensions };
        },
      });
    },
  };
}

/** What an operation did; null where that cannot be told. */
function doneBy(
  read: ReadRequest,
  data: Readonly<Record<string, unknown>> | null | undefined,
  statements: number,
): Work | null {
  if (data === null || data === undefined) return statements === 0 ? NO_WORK : null;
  return workDone(read, data, statements > 0);
}

/** Null when the request has paid its price. */
async function charged(
  { price }: ReadRequest,
  { charge }: RequestContext,
): Promise<readonly Error[] | null> {
  try {
    await charge?.({ all: price.work, long: price.long });
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
