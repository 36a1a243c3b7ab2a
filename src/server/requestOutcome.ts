import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { DeadlineExceededError } from '../errors.js';
import { isUnexpected } from './errorFormat.js';
import type { RequestContext } from './requestContext.js';

/**
 * One log line a request, the count of statements in the `Server-Timing` header, and one error instead
 * of many when the request was ended early: what had been found by then is no answer.
 */
export function requestOutcomePlugin(log: FastifyBaseLogger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      const started = performance.now();
      return Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => {
          const { requestId } = contextValue;
          for (const error of errors) {
            if (isUnexpected(error)) log.error({ requestId, err: error.originalError ?? error });
          }
          return Promise.resolve();
        },
        willSendResponse: ({ response, contextValue, operationName }) => {
          const { deadlineMs } = contextValue;
          const { body, http } = response;
          if (body.kind === 'single' && body.singleResult.errors?.some(isDeadline)) {
            body.singleResult = { errors: [deadlineError(deadlineMs)] };
            http.status = 504;
          }
          http.headers.set('server-timing', serverTiming(contextValue));
          const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
          log.info({
            ...logLine(contextValue, operationName ?? null, started),
            ...(errors ? { errors: errors.map(({ extensions }) => extensions?.['code']) } : {}),
          });
          return Promise.resolve();
        },
      });
    },
  };
}

/** The `Server-Timing` header of an answer. */
export function serverTiming({ statements }: RequestContext): string {
  return `neo4j;desc="${statements.count} statements"`;
}

/** What the log tells of every request; `started` is of `performance.now()`. */
export function logLine(
  { requestId, statements }: RequestContext,
  operation: string | null,
  started: number,
): object {
  const durationMs = Math.round((performance.now() - started) * 10) / 10;
  return { requestId, operation, statements: statements.count, durationMs };
}

const DEADLINE_CODE = new DeadlineExceededError('').code;

function isDeadline({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.['code'] === DEADLINE_CODE;
}

function deadlineError(deadlineMs: number): GraphQLFormattedError {
  const message =
    `The query took longer than ${deadlineMs} ms and was ended. Ask for fewer nodes, or for orders and ` +
    'filters that an index serves: the descriptions of orderBy and filter say which.';
  return { message, extensions: { code: DEADLINE_CODE } };
}
