import type { ApolloServerPlugin } from '@apollo/server';
import { DeadlineExceededError } from '../errors.js';
import { answerError, retryAfterS, statusOf, type ErrorAnswer } from './errorFormat.js';
import type { RequestContext } from './requestContext.js';

/**
 * Sets the status of a response, its public errors, and the number of statements in the `Server-Timing`
 * header. A request that was ended early gets one error and no partial data.
 */
export const requestOutcomePlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: (about) => {
        const { document, operation, operationName, errors, contextValue } = about;
        const { body, http } = about.response;
        const { requestId, deadlineMs, answer } = contextValue;
        answer.operation = operationName ?? null;
        if (document !== undefined)
          answer.asked = { document, ...(operation ? { operation } : {}) };
        http.headers.set('server-timing', serverTiming(contextValue));
        if (errors === undefined || body.kind !== 'single') return Promise.resolve();
        answer.errors = errors.map((error) => answerError(error, requestId));
        const late = answer.errors.find(({ code }) => code === DEADLINE_CODE);
        if (late !== undefined) {
          answer.errors = [{ ...late, error: deadlineError(deadlineMs) }];
          body.singleResult = {};
        }
        body.singleResult.errors = answer.errors.map(({ error }) => error);
        http.status = statusOf(codesOf(answer.errors), body.singleResult.data) ?? http.status;
        if (http.status === 503) {
          http.headers.set('retry-after', String(retryAfterS(body.singleResult.errors)));
        }
        return Promise.resolve();
      },
    }),
};

/** The `Server-Timing` header of an answer. */
export function serverTiming({ answer }: Pick<RequestContext, 'answer'>): string {
  return `neo4j;desc="${answer.statements.count} statements"`;
}

const DEADLINE_CODE = new DeadlineExceededError('').code;

const codesOf = (errors: readonly ErrorAnswer[]) => errors.map(({ code }) => code);

function deadlineError(deadlineMs: number): ErrorAnswer['error'] {
  const message =
    `The query exceeded the time limit of ${deadlineMs} ms. Request fewer nodes, or use indexed orders and ` +
    'filters, as stated in the descriptions of orderBy and filter.';
  return { message, extensions: { code: DEADLINE_CODE } };
}
