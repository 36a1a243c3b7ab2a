import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import fastify, { LogController, type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Config } from '../config/config.js';
import { HUB_PAGE } from '../explore/operations.js';
import { addExploreRoutes } from '../explore/routes.js';
import type { Graph } from '../graph/graph.js';
import { QueuedReads } from '../graph/queuedReads.js';
import { SharedReads } from '../graph/sharedReads.js';
import { buildSchema } from '../schema/buildSchema.js';
import { compiledGateway } from './compiledQueries.js';
import { formatGraphqlError } from './errorFormat.js';
import { addHealthRoutes } from './health.js';
import { addNeighbourhoodExport, NEIGHBOURHOOD_HEADER } from './neighbourhoodExport.js';
import { allowPlainGets, jsonStatusPlugin } from './overHttp.js';
import { queryLimitsPlugin } from './queryLimits.js';
import { createRequestContext, type RequestContext } from './requestContext.js';
import { requestOutcomePlugin } from './requestOutcome.js';

/** Where Apollo Sandbox runs its requests from. */
const SANDBOX_ORIGIN = 'https://studio.apollographql.com';
/** Bytes of the largest request that is read. */
const LARGEST_BODY = 256 * 1024;
/** Tokens of the longest query that is parsed. */
const MOST_TOKENS = 5_000;
/** A request id that a proxy may have given. */
const REQUEST_ID = /^[\w.:-]{1,100}$/;

/** The HTTP server, ready to listen. */
export interface HttpServer {
  readonly app: FastifyInstance;
  /** Answers "not ready" from now on, finishes the requests under way, and closes. */
  drain(): Promise<void>;
}

/**
 * Builds the HTTP server over a graph: GraphQL at `/graphql`, files at `/export/…`, health at `/health/live` and `/health/ready`, and what
 * people explore with, from `/` on.
 */
export async function createHttpServer(graph: Graph, config: Config): Promise<HttpServer> {
  const app = fastify({
    logger: { level: config.logLevel, base: null },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  });
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  allowPlainGets(app);
  const state = { draining: false };
  await app.register(cors, {
    origin: [SANDBOX_ORIGIN, ...config.corsOrigins],
    exposedHeaders: ['x-request-id', 'server-timing', NEIGHBOURHOOD_HEADER],
  });
  addHealthRoutes(app, graph, state);
  const apollo = await createApolloServer(app, config);
  const reads = new SharedReads(
    new QueuedReads(graph, {
      short: config.limits.readsAtOnce,
      long: config.limits.walksAtOnce,
    }),
    config.limits.deadlineMs,
  );
  await app.register(fastifyApollo<RequestContext>(apollo), {
    path: '/graphql',
    context: (request, reply) =>
      Promise.resolve(createRequestContext(reads, config, request, reply)),
  });
  addNeighbourhoodExport(app, (request, reply) =>
    createRequestContext(reads, config, request, reply),
  );
  addExploreRoutes(app, reads, config.hubTiers);
  return {
    app,
    drain: async () => {
      state.draining = true;
      await apollo.stop();
      await app.close();
    },
  };
}

async function createApolloServer(
  app: FastifyInstance,
  config: Config,
): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    gateway: compiledGateway(buildSchema()),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError: formatGraphqlError,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageLocalDefault({
        embed: true,
        document: HUB_PAGE.query,
        variables: HUB_PAGE.variables,
      }),
      queryLimitsPlugin(config.limits),
      jsonStatusPlugin,
      requestOutcomePlugin(app.log),
    ],
  });
  await apollo.start();
  return apollo;
}
