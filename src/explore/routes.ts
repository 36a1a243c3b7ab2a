import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config, HubTierThresholds } from '../config/config.js';
import type { Graph } from '../graph/graph.js';
import { addDocsRoutes } from './docs/docsRoutes.js';
import { addGraphiqlRoutes } from './graphiqlPage.js';
import { readOverview, type GraphOverview } from './overview.js';
import { sendPage } from './page.js';
import { startPage } from './startPage.js';
import { PAGE_POLICY } from './style.js';

const SCHEMA = new URL('../../schema/schema.graphql', import.meta.url);
/** The response for programs at `/`: addresses of all resources. */
const PLACES = {
  graphql: '/graphql',
  graphiql: '/graphiql',
  schema: '/schema.graphql',
  documentation: '/docs/README',
  health: '/health/ready',
};

/** The pages for exploring: the start page at `/`, GraphiQL, the documentation and the schema. */
export function addExploreRoutes(
  app: FastifyInstance,
  graph: Pick<Graph, 'read'>,
  { hubTiers, sandbox }: Pick<Config, 'hubTiers' | 'sandbox'>,
): void {
  addGraphiqlRoutes(app);
  addDocsRoutes(app);
  addSchemaRoute(app);
  app.get('/', async (request, reply) => {
    const overview = await overviewOrNull(graph, hubTiers, request);
    void reply.code(overview === null ? 503 : 200).header('vary', 'Origin, Accept');
    if (request.headers.accept?.includes('text/html') === true) {
      return sendPage(reply, startPage(overview, sandbox), PAGE_POLICY);
    }
    return { name: 'citegraph', ...PLACES, loaded: overview?.statistics ?? null };
  });
}

/** The API, as code generators take it. */
function addSchemaRoute(app: FastifyInstance): void {
  const schema = readFileSync(SCHEMA, 'utf8');
  app.get('/schema.graphql', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(schema),
  );
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
