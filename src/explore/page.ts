import type { FastifyReply } from 'fastify';
import type { Html } from './html.js';

/** Sends a page under a content security policy. It is generated for every request, so it is not cached. */
export function sendPage(reply: FastifyReply, page: Html, policy: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policy)
    .header('cache-control', 'no-cache')
    .send(page.text);
}
