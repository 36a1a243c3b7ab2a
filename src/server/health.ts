import type { FastifyInstance } from 'fastify';
import { DeadlineExceededError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { answerError } from './errorFormat.js';

/** Time limit of the readiness check, in milliseconds. */
const READY_WITHIN_MS = 2_000;

/**
 * `/health/live`: the process runs. `/health/ready`: it serves requests and Neo4j responds; otherwise 503
 * with the reason.
 */
export function addHealthRoutes(
  app: FastifyInstance,
  graph: Graph,
  state: { readonly draining: boolean },
): void {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (request, reply) => {
    if (state.draining) return reply.code(503).send({ status: 'draining' });
    try {
      await pingWithin(READY_WITHIN_MS, graph);
      return { status: 'ready' };
    } catch (error) {
      // The endpoint is public: internal details go to the log only.
      const { cause, error: shown } = answerError(error, request.id);
      request.log.warn({ requestId: request.id, err: cause }, 'not ready');
      return reply.code(503).send({ status: 'not ready', reason: shown.message });
    }
  });
}

async function pingWithin(timeoutMs: number, graph: Pick<Graph, 'ping'>): Promise<void> {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new DeadlineExceededError('The database did not respond in time.'));
  }, timeoutMs);
  try {
    await graph.ping({ signal: controller.signal, timeoutMs });
  } finally {
    clearTimeout(timer);
  }
}
