import type { FastifyInstance } from 'fastify';

/**
 * Headers of every response: no framing, no media type sniffing, no referrer, no embedding from other sites.
 * Pages set a stricter policy of their own. Scripts of allowed origins can still read responses, because they
 * use CORS.
 */
export const ANSWER_HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'content-security-policy': "frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** Adds them, and the id of the request. */
export function addAnswerHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers(ANSWER_HEADERS).header('x-request-id', request.id);
    done();
  });
}
