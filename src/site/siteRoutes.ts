import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { addBuiltFiles, readBuiltFiles } from '../explore/builtFiles.js';
import { STATISTICS_QUERY } from './pageData.js';
import { addPageRoutes } from './pageRoutes.js';
import { readShell, WEB_FOLDER } from './shell.js';
import type { SiteConfig } from './siteConfig.js';
import { orUnavailable, SiteReader, type Ask } from './siteReader.js';
import { addSmallRoutes } from './smallRoutes.js';

/** The response for programs at `/`: addresses of all resources. */
const PLACES = {
  graphql: '/graphql',
  graphiql: '/graphiql',
  schema: '/schema.graphql',
  documentation: '/docs/README',
  health: '/health/ready',
};
const STATISTICS = z.object({ graphStatistics: z.record(z.string(), z.number()) });

/**
 * The pages of papers, in HTML that links preview from, and what other sites show of them. The client that draws the pages
 * is what `npm run build` wrote to `folder`.
 */
export function addSiteRoutes(
  app: FastifyInstance,
  ask: Ask,
  config: SiteConfig,
  folder = WEB_FOLDER,
): void {
  const reader = new SiteReader(ask);
  addBuiltFiles(app, '/assets', readBuiltFiles(new URL('assets/', folder)));
  addSmallRoutes(app, reader, config);
  const sendHome = addPageRoutes(app, reader, readShell(folder), config);
  app.get('/', async (request, reply) => {
    void reply.header('vary', 'Origin, Accept');
    return request.headers.accept?.includes('text/html') === true
      ? sendHome(request, reply)
      : sendPlaces(ask, request, reply);
  });
}

/** Addresses, and what is loaded; null where Neo4j does not respond. */
async function sendPlaces(ask: Ask, request: FastifyRequest, reply: FastifyReply): Promise<object> {
  const read = await orUnavailable(request, async () =>
    STATISTICS.parse(await ask(STATISTICS_QUERY, {}, request, reply)),
  );
  const loaded = 'graphStatistics' in read ? read.graphStatistics : null;
  if ('retryAfterS' in read) {
    void reply.code(503).header('retry-after', String(read.retryAfterS));
  }
  return { name: 'citegraph', ...PLACES, loaded };
}
