import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config/config.js';
import { addExploreRoutes } from '../explore/routes.js';
import type { Graph } from '../graph/graph.js';
import { buildSchema } from '../api/buildSchema.js';
import { addSiteRoutes } from '../site/siteRoutes.js';
import { Access } from './access/access.js';
import { callingsBy, keyRing } from './access/callings.js';
import { documentStore } from './documentStore.js';
import { formatGraphqlError } from './errorFormat.js';
import { drainServer } from './drain.js';
import { addExportRoutes } from './exportRoutes.js';
import { ExportSlots } from './exportSlots.js';
import { allowedOrigins, createApp, type AppOptions } from './fastifyApp.js';
import { graphReads } from './graphReads.js';
import { addGraphqlRoute } from './graphqlRoute.js';
import { addHealthRoutes } from './health.js';
import { jsonStatusPlugin } from './overHttp.js';
import { MOST_TOKENS } from './queryForm.js';
import { OpenConnections } from './openConnections.js';
import { queryLimitsPlugin } from './queryLimits.js';
import type { OnPlanned } from './readiness.js';
import { createMonitoring } from './metrics/monitoring.js';
import { createRequestContext, type RequestContext } from './requestContext.js';
import { requestOutcomePlugin } from './requestOutcome.js';
import { sandboxPlugin } from './sandbox.js';
import { noticeSlowRequests } from './slow/slowRequests.js';
import { operationTracePlugin } from './tracing/operationTracePlugin.js';
import { tracingFor } from './tracing/tracingFor.js';
import { traceRequests } from './tracing/traceRequests.js';
import { siteQueries } from './siteQueries.js';
import { warmingTogether } from './together.js';
import { loadTrustedDocuments } from './trusted/loadTrustedDocuments.js';
import type { TrustedDocuments } from './trusted/trustedDocuments.js';
import { warmingOf } from './warmUp.js';

/** The HTTP server, ready to listen. */
export interface HttpServer {
  readonly app: FastifyInstance;
  /** That of metrics, ready to listen as well; null where there are none, and for a server that is one of several. */
  readonly metrics: FastifyInstance | null;
  /** The metrics of this process, for the parent of several; empty where there are none. */
  collectMetrics(): Promise<readonly object[]>;
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
  database: Graph,
  config: Config,
  options?: AppOptions,
): Promise<HttpServer> {
  const { together } = options ?? {};
  const state = { draining: false, refusing: false };
  const monitoring = await createMonitoring(config);
  const graph = monitoring?.metrics.measured(database) ?? database;
  const app = await createApp(config, state, { ...options, ...monitoring?.observing });
  const tracing = await tracingFor(config.tracing, app.log);
  traceRequests(app, tracing);
  noticeSlowRequests(app, config.slowRequests, graph);
  const connections = new OpenConnections(app.server);
  const kept = graphReads(graph, config, app.log, together?.places);
  const { pulse, readiness, queues, reads, states, answers } = kept;
  addHealthRoutes(app, readiness, state);
  const schema = buildSchema();
  const documents = loadTrustedDocuments(config, schema, options?.web);
  const apollo = await createApolloServer(app, config, schema, documents);
  // By reads past the queues, so that the keys are known while other reads wait.
  const callings = callingsBy(pulse, config);
  const access = new Access(callings, together?.quotas);
  const contextOf = (request: FastifyRequest, reply: FastifyReply): RequestContext => ({
    ...createRequestContext(reads, config, request, reply),
    charge: (work) => access.charge(request, reply, work),
    settle: (doneOf) => access.settle(request, reply, doneOf),
  });
  await addGraphqlRoute(app, apollo, config, answers, access, states, documents, contextOf);
  const slots = new ExportSlots(config.limits.exportsAtOnce);
  const source = { schema, reads, config, states, slots };
  await addExportRoutes(app, source, allowedOrigins(config), access);
  addSiteRoutes(app, siteQueries(schema, reads, config, access), config, options?.web);
  addExploreRoutes(app);
  const isReady = (): boolean => readiness.isReady && !state.draining;
  monitoring?.metrics.watch(app.server, graph, {
    connections,
    reads: queues,
    answers,
    slots,
    isReady,
  });
  // Where several serve together, their parent serves the metrics of all.
  const metricsApp = together
    ? undefined
    : await monitoring?.createApp({ ...callings, keys: () => keyRing(pulse) }, options);
  const warming = warmingOf(app, graph, access.own);
  return {
    app,
    metrics: metricsApp?.app ?? null,
    collectMetrics: async () => (await monitoring?.collect()) ?? [],
    warmUp: (onPlanned) =>
      readiness.warmUp(together ? warmingTogether(warming, together) : warming, onPlanned),
    drain: async () => {
      await drainServer(app, connections, state, config, together?.listener);
      readiness.stop();
      await app.close();
      await apollo.stop();
      await metricsApp?.drain();
      await tracing?.stop();
    },
  };
}

async function createApolloServer(
  app: FastifyInstance,
  config: Config,
  schema: GraphQLSchema,
  documents: TrustedDocuments,
): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    // The limits check each request before it runs, including validation.
    dangerouslyDisableValidation: true,
    documentStore: documentStore(documents),
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
      ...(config.tracing === null ? [] : [operationTracePlugin]),
      // After the plugin that sets the status.
      jsonStatusPlugin,
    ],
  });
  await apollo.start();
  return apollo;
}
