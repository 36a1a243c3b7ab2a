import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Called once for a request, when its response has been sent, or cut. */
export type OnAnswered = (request: FastifyRequest, reply: FastifyReply) => void;

/** Calls it for every request that reaches the hooks of an app. */
export function reportAnswered(app: FastifyInstance, onAnswered: OnAnswered): void {
  // Before anything is sent: a client may have left by then, or may leave at any moment.
  app.addHook('onSend', (request, reply, payload, done) => {
    whenAnswered(request, reply, onAnswered);
    done(null, payload);
  });
}

/** Calls it for one request. */
export function whenAnswered(
  request: FastifyRequest,
  reply: FastifyReply,
  onAnswered: OnAnswered,
): void {
  if (reply.raw.closed) onAnswered(request, reply);
  else reply.raw.once('close', () => onAnswered(request, reply));
}
