import type { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { RefusedRequestError } from '../errors.js';
import type { GraphStates } from '../graph/graphStates.js';
import type { Access } from './access/access.js';
import { GRAPHQL_PATH } from './answerLog.js';
import { fieldsOf, parsedJson } from './askedFields.js';
import { takeJsonInUtf8 } from './jsonBody.js';
import { allowPlainGets, keepNoErrors } from './overHttp.js';
import { answerFromMemory } from './remembered/answerFromMemory.js';
import type { RememberedAnswers } from './remembered/rememberedAnswers.js';
import type { RequestContext } from './requestContext.js';
import { asksForPage, guardSandboxPage, leadToGraphiql } from './sandbox.js';
import type { TrustedDocuments } from './trusted/trustedDocuments.js';
import { takeTrustedDocuments } from './trusted/trustedRequests.js';

/** The route `/graphql`, according to GraphQL over HTTP. */
export async function addGraphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  { sandbox, cacheControl }: Pick<Config, 'sandbox' | 'cacheControl'>,
  answers: RememberedAnswers,
  access: Access,
  states: GraphStates,
  documents: TrustedDocuments,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => RequestContext,
): Promise<void> {
  // Hooks and parsers of this scope are for this route alone.
  await app.register(async (scope) => {
    allowPlainGets(scope);
    takeJsonInUtf8(scope);
    scope.addHook('preHandler', (request, _reply, done) => {
      done(persistedQueryMistake(request));
    });
    if (sandbox) guardSandboxPage(scope);
    else leadToGraphiql(scope);
    scope.addHook('onRequest', async (request, reply) => {
      if (!asksForPage(request)) await access.admit(request, reply);
    });
    takeTrustedDocuments(scope, documents);
    answerFromMemory(scope, answers, states, cacheControl);
    keepNoErrors(scope);
    await scope.register(fastifyApollo<RequestContext>(apollo), {
      path: GRAPHQL_PATH,
      context: (request, reply) => Promise.resolve(contextOf(request, reply)),
    });
  });
}

/**
 * Apollo Server would use any value in place of the hash to look up a query, and report that there is none.
 */
function persistedQueryMistake({
  method,
  body,
  query,
}: FastifyRequest): RefusedRequestError | undefined {
  const extensions: unknown =
    method === 'POST'
      ? fieldsOf(body)?.['extensions']
      : parsedJson(fieldsOf(query)?.['extensions']);
  const persisted = fieldsOf(fieldsOf(extensions)?.['persistedQuery']);
  return persisted?.['version'] === 1 && typeof persisted['sha256Hash'] !== 'string'
    ? new RefusedRequestError('BAD_REQUEST', 'provided sha does not match query')
    : undefined;
}
