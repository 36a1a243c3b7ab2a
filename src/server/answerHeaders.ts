import type { FastifyInstance } from 'fastify';

/**
 * Headers of every answer: nobody may frame it, guess another media type, learn from which address a link was
 * followed, or embed it from another site. Pages put a stricter policy in place of this one. Scripts of
 * allowed origins still read answers, because they ask by CORS.
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
