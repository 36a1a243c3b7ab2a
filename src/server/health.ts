import type { FastifyInstance } from 'fastify';
import type { Readiness } from './readiness.js';

/**
 * `/health/live`: the process runs. `/health/ready`: it is warm, serves requests, and Neo4j responds; otherwise
 * 503 with the reason.
 */
export function addHealthRoutes(
  app: FastifyInstance,
  readiness: Pick<Readiness, 'unreadyReason'>,
  state: { readonly draining: boolean },
): void {
  // Pages of any origin may find out that a server runs here, so that a refused one can tell this from a server that is down.
  app.get('/health/live', (_request, reply) =>
    reply.header('cross-origin-resource-policy', 'cross-origin').send({ status: 'live' }),
  );
  app.get('/health/ready', async (_request, reply) => {
    if (state.draining) return reply.code(503).send({ status: 'draining' });
    const reason = await readiness.unreadyReason();
    if (reason === null) return { status: 'ready' };
    return reply.code(503).send({ status: 'not ready', reason });
  });
}
