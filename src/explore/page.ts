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
  const isKnown = reply.statusCode === 200 && isHeldBy(reply.request.headers['if-none-match'], tag);
  return isKnown ? reply.code(304).send() : reply.send(text);
}

/** Whether a client says by `If-None-Match` that it has what a tag names. Weak and strong tags compare as equal here. */
export function isHeldBy(ifNoneMatch: string | undefined, tag: string): boolean {
  const opaque = (text: string): string => text.trim().replace(/^W\//, '');
  const held = (ifNoneMatch ?? '').split(',').map(opaque);
  return held.includes('*') || held.includes(opaque(tag));
}
