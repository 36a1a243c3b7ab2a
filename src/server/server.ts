import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config/config.js';
import { addExploreRoutes } from '../explore/routes.js';
import type { Graph } from '../graph/graph.js';
import { GraphStates } from '../graph/graphStates.js';
import { Pulse } from '../graph/pulse.js';
import { QueuedReads } from '../graph/queuedReads.js';
import { SharedReads } from '../graph/sharedReads.js';
import { apiKeyQueries } from '../access/apiKeys.queries.js';
import { KeyRing } from '../access/keyRing.js';
import { buildSchema } from '../api/buildSchema.js';
import { addSiteRoutes } from '../site/siteRoutes.js';
import { Access } from './access/access.js';
import { documentStore } from './documentStore.js';
import { formatGraphqlError } from './errorFormat.js';
import { drainServer } from './drain.js';
import { addExportRoutes } from './exportRoutes.js';
import { allowedOrigins, createApp, type AppOptions } from './fastifyApp.js';
import { addGraphqlRoute } from './graphqlRoute.js';
import { addHealthRoutes } from './health.js';
import { jsonStatusPlugin } from './overHttp.js';
import { MOST_TOKENS } from './queryForm.js';
import { OpenConnections } from './openConnections.js';
import { queryLimitsPlugin } from './queryLimits.js';
import { Readiness, type OnPlanned } from './readiness.js';
import { RememberedAnswers } from './remembered/rememberedAnswers.js';
import { createRequestContext, type RequestContext } from './requestContext.js';
import { requestOutcomePlugin } from './requestOutcome.js';
import { sandboxPlugin } from './sandbox.js';
import { siteQueries } from './siteQueries.js';
import { warmingTogether } from './together.js';
import { warmingOf } from './warmUp.js';

/** Milliseconds for which requests wait for Neo4j to say who may ask. */
const KEYS_WITHIN_MS = 5_000;

/** The HTTP server, ready to listen. */
export interface HttpServer {
  readonly app: FastifyInstance;
  /**
   * Resolves when every query is planned and the entry points have been read; until then the server is not
   * ready. For a server whose plans may be cold, which `citegraph start` always assumes.
   */
  warmUp(onPlanned?: OnPlanned): Promise<void>;
  /**
   * Reports "not ready" from now on, serves on for the configured delay, finishes running requests, and closes.
   * Requests that take longer than the configured grace period lose their connection.
   */
  drain(): Promise<void>;
}

/**
 * Builds the HTTP server over a graph: GraphQL at `/graphql`, files at `/export/…`, health at `/health/live`
 * and `/health/ready`, the pages of papers from `/` on, and what lies beside them: GraphiQL, the schema, the documentation.
 */
export async function createHttpServer(
  graph: Graph,
  config: Config,
  options?: AppOptions,
): Promise<HttpServer> {
  const { together } = options ?? {};
  const state = { draining: false, refusing: false };
  const app = await createApp(config, state, options);
  const connections = new OpenConnections(app.server);
  const pulse = new Pulse(graph);
  const readiness = new Readiness(graph, pulse, app.log);
  addHealthRoutes(app, readiness, state);
  const schema = buildSchema();
  const apollo = await createApolloServer(app, config, schema);
  const reads = new SharedReads(
    new QueuedReads(pulse, {
      short: config.limits.readsAtOnce,
      long: config.limits.walksAtOnce,
      longPlaces: together?.places,
    }),
    config.limits.deadlineMs,
  );
  const states = new GraphStates(graph, config.neo4j?.uri);
  const answers = new RememberedAnswers(states, config.rememberedBytes);
  const access = new Access(config.access === 'open' ? null : keyRing(pulse));
  const contextOf = (request: FastifyRequest, reply: FastifyReply): RequestContext => ({
    ...createRequestContext(reads, config, request, reply),
    charge: (work) => access.charge(request, reply, work),
  });
  await addGraphqlRoute(app, apollo, config, answers, access, states, contextOf);
  await addExportRoutes(app, { schema, reads, config, states }, allowedOrigins(config), access);
  addSiteRoutes(app, siteQueries(schema, reads, config, access), config, options?.web);
  addExploreRoutes(app);
  const warming = warmingOf(app, graph, access.own.text);
  return {
    app,
    warmUp: (onPlanned) =>
      readiness.warmUp(together ? warmingTogether(warming, together) : warming, onPlanned),
    drain: async () => {
      await drainServer(app, connections, state, config, together?.listener);
      readiness.stop();
      await app.close();
      await apollo.stop();
    },
  };
}

/** Reads past the queues, so that the keys are known while other reads wait. */
function keyRing(pulse: Pulse): KeyRing {
  return new KeyRing(() => pulse.read(apiKeyQueries.apiKeys, {}, { timeoutMs: KEYS_WITHIN_MS }));
}

async function createApolloServer(
  app: FastifyInstance,
  config: Config,
  schema: GraphQLSchema,
): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
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
