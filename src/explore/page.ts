import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import type { Html } from './html.js';

/** Sends a page under a content security policy. */
export function sendPage(reply: FastifyReply, page: Html, policy: string): FastifyReply {
  void reply.type('text/html; charset=utf-8').header('content-security-policy', policy);
  return sendFresh(reply, page.text);
}

/**
 * Sends a text that is generated for every request, and that caches have to ask for each time: 304 to a client that has
 * the same already.
 */
export function sendFresh(reply: FastifyReply, text: string): FastifyReply {
  const tag = `W/"${createHash('sha256').update(text).digest('base64url')}"`;
  void reply.header('cache-control', 'no-cache').header('etag', tag);
  const known = (reply.request.headers['if-none-match'] ?? '').split(',');
  const isKnown = reply.statusCode === 200 && known.some((each) => each.trim() === tag);
  return isKnown ? reply.code(304).send() : reply.send(text);
}
