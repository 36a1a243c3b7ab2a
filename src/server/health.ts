import type { FastifyInstance } from 'fastify';
import { DeadlineExceededError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { answerError } from './errorFormat.js';

/** Milliseconds that Neo4j has to answer a readiness check. */
const READY_WITHIN_MS = 2_000;

/** `/health/live`: the process runs. `/health/ready`: it serves, and Neo4j answers; 503 with the reason if not. */
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
      // Whoever asks may be anybody: what is internal is for the log.
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
