import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config, HubTierThresholds } from '../config/config.js';
import type { Graph } from '../graph/graph.js';
import { addDocumentRoutes } from './documents.js';
import { addGraphiqlRoutes } from './graphiqlPage.js';
import { readOverview, type GraphOverview } from './overview.js';
import { sendPage } from './page.js';
import { START_PAGE_POLICY, startPage } from './startPage.js';

/** The response for programs at `/`: addresses of all resources. */
const PLACES = {
  graphql: '/graphql',
  graphiql: '/graphiql',
  schema: '/schema.graphql',
  documentation: '/docs/README.md',
  health: '/health/ready',
};

/** The pages for exploring: the start page at `/`, GraphiQL, the documentation and the schema. */
export function addExploreRoutes(
  app: FastifyInstance,
  graph: Pick<Graph, 'read'>,
  { hubTiers, sandbox }: Pick<Config, 'hubTiers' | 'sandbox'>,
): void {
  addGraphiqlRoutes(app);
  addDocumentRoutes(app);
  app.get('/', async (request, reply) => {
    const overview = await overviewOrNull(graph, hubTiers, request);
    void reply.code(overview === null ? 503 : 200).header('vary', 'Origin, Accept');
    if (request.headers.accept?.includes('text/html') === true) {
      return sendPage(reply, startPage(overview, sandbox), START_PAGE_POLICY);
    }
    return { name: 'citegraph', ...PLACES, loaded: overview?.statistics ?? null };
  });
}

/** Null when Neo4j does not respond: the page is shown even then, with a notice. */
async function overviewOrNull(
  graph: Pick<Graph, 'read'>,
  thresholds: HubTierThresholds,
  request: FastifyRequest,
): Promise<GraphOverview | null> {
  try {
    return await readOverview(graph, thresholds);
  } catch (error) {
    request.log.warn({ requestId: request.id, err: error }, 'statistics unavailable');
    return null;
  }
}
