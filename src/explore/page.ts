import type { FastifyReply } from 'fastify';
import type { Html } from './html.js';

/** Sends a page under a content security policy. It is made anew for every request, so nobody keeps it. */
export function sendPage(reply: FastifyReply, page: Html, policy: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policy)
    .header('cache-control', 'no-cache')
    .send(page.text);
}
