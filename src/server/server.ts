import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { addExploreRoutes } from '../explore/routes.js';
import type { Graph } from '../graph/graph.js';
import { QueuedReads } from '../graph/queuedReads.js';
import { SharedReads } from '../graph/sharedReads.js';
import { buildSchema } from '../api/buildSchema.js';
import { documentStore } from './documentStore.js';
import { formatGraphqlError } from './errorFormat.js';
import { createApp, type AppOptions } from './fastifyApp.js';
import { addGraphqlRoute } from './graphqlRoute.js';
import { addHealthRoutes } from './health.js';
import { addNeighbourhoodExport } from './neighbourhoodExport.js';
import { jsonStatusPlugin } from './overHttp.js';
import { MOST_TOKENS } from './queryForm.js';
import { queryLimitsPlugin } from './queryLimits.js';
import { createRequestContext, type RequestContext } from './requestContext.js';
import { requestOutcomePlugin } from './requestOutcome.js';
import { sandboxPlugin } from './sandbox.js';

/** The HTTP server, ready to listen. */
export interface HttpServer {
  readonly app: FastifyInstance;
  /**
   * Reports "not ready" from now on, finishes running requests, and closes. Requests that take longer than
   * the configured grace period lose their connection.
   */
  drain(): Promise<void>;
}

/**
 * Builds the HTTP server over a graph: GraphQL at `/graphql`, files at `/export/…`, health at `/health/live`
 * and `/health/ready`, and the pages for exploring, from `/` on.
 */
export async function createHttpServer(
  graph: Graph,
  config: Config,
  options?: AppOptions,
): Promise<HttpServer> {
  const state = { draining: false };
  const app = await createApp(config, state, options);
  addHealthRoutes(app, graph, state);
  const apollo = await createApolloServer(app, config);
  const reads = new SharedReads(
    new QueuedReads(graph, {
      short: config.limits.readsAtOnce,
      long: config.limits.walksAtOnce,
    }),
    config.limits.deadlineMs,
  );
  const contextOf = (request: FastifyRequest, reply: FastifyReply): RequestContext =>
    createRequestContext(reads, config, request, reply);
  await addGraphqlRoute(app, apollo, config, contextOf);
  addNeighbourhoodExport(app, contextOf);
  addExploreRoutes(app, reads, config);
  return {
    app,
    drain: async () => {
      state.draining = true;
      const cut = setTimeout(() => app.server.closeAllConnections(), config.shutdownGraceMs);
      await app.close();
      clearTimeout(cut);
      await apollo.stop();
    },
  };
}

async function createApolloServer(
  app: FastifyInstance,
  config: Config,
): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema: buildSchema(),
    // The limits check each request before it runs, including validation.
    dangerouslyDisableValidation: true,
    documentStore: documentStore(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError: formatGraphqlError,
    logger: app.log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      sandboxPlugin(config.sandbox),
      queryLimitsPlugin(config.limits),
      requestOutcomePlugin,
      // After the plugin that sets the status.
      jsonStatusPlugin,
    ],
  });
  await apollo.start();
  return apollo;
}
