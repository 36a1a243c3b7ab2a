import type { FastifyInstance } from 'fastify';
import { describeError } from '../errors.js';
import type { Graph } from '../graph/graph.js';

/** Milliseconds that Neo4j has to answer a readiness check. */
const READY_WITHIN_MS = 2_000;

/** `/health/live`: the process runs. `/health/ready`: it serves, and Neo4j answers; 503 with the reason if not. */
export function addHealthRoutes(
  app: FastifyInstance,
  graph: Graph,
  state: { readonly draining: boolean },
): void {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    if (state.draining) return reply.code(503).send({ status: 'draining' });
    try {
      await graph.ping({
        signal: AbortSignal.timeout(READY_WITHIN_MS),
        timeoutMs: READY_WITHIN_MS,
      });
      return { status: 'ready' };
    } catch (error) {
      return reply.code(503).send({ status: 'not ready', reason: describeError(error) });
    }
  });
}
