import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { RequestContext } from './requestContext.js';

/** Codes of a request that is well formed as HTTP, and not as GraphQL. */
const NOT_RUN: unknown[] = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * Allows plain GET requests, except from pages of other sites: Apollo Server rejects every request that a
 * page can send without preflight, based on this header. Browsers state the origin of a request, programs do
 * not.
 */
export function allowPlainGets(app: FastifyInstance): void {
  app.addHook('onRequest', ({ method, headers }, _reply, done) => {
    const site = headers['sec-fetch-site'] ?? 'none';
    if (['GET', 'HEAD'].includes(method) && (site === 'none' || site === 'same-origin')) {
      headers['apollo-require-preflight'] ??= 'true';
    }
    done();
  });
}

/** What is no whole answer, and so says nothing of caches, is kept by none: it may be otherwise a moment later. */
export function keepNoErrors(app: FastifyInstance): void {
  app.addHook('onSend', ({ method }, reply, payload, done) => {
    if (['GET', 'HEAD'].includes(method) && !reply.hasHeader('cache-control')) {
      void reply.header('cache-control', 'no-store');
    }
    done(null, payload);
  });
}

/**
 * Status 200 instead of 400 for a query that could not run, for clients that accept `application/json` only:
 * to them, a 400 may come from any intermediary, and its body is not a GraphQL response. See GraphQL over
 * HTTP, "application/json".
 */
export const jsonStatusPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response: { body, http } }) => {
        const accept = request.http?.headers.get('accept') ?? '';
        const onlyJson =
          accept.includes('application/json') &&
          !accept.includes('application/graphql-response+json');
        const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
        const notRun = errors?.every(({ extensions }) => NOT_RUN.includes(extensions?.['code']));
        if (onlyJson && http.status === 400 && notRun === true) http.status = 200;
        return Promise.resolve();
      },
    }),
};
