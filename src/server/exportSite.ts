import type { FastifyRequest } from 'fastify';
import { RefusedRequestError } from '../errors.js';

/** As Apollo Server asks for it: a header that a page cannot send to another site without preflight. */
const PREFLIGHTED = ['apollo-require-preflight', 'x-apollo-operation-name'];

/**
 * Pages of other sites must not make browsers run exports, as with `/graphql`: an image or a script is enough to send a
 * GET request. Links that a person follows are allowed, and so is what needed a preflight, which only allowed origins pass.
 */
export function assertOwnSite({ headers }: FastifyRequest, origins: readonly string[]): void {
  const site = headers['sec-fetch-site'] ?? 'none';
  if (site === 'none' || site === 'same-origin') return;
  const isLink =
    headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  const isAllowed = headers.origin !== undefined && origins.includes(headers.origin);
  const isPreflighted =
    PREFLIGHTED.some((name) => headers[name] !== undefined) ||
    headers['content-type']?.startsWith('application/json') === true;
  if (isLink || isAllowed || isPreflighted) return;
  throw new RefusedRequestError(
    'BAD_REQUEST',
    `This request was sent by a page of another site, as part of that page. Send the header ${PREFLIGHTED.join(' or ')}, or let people follow a link.`,
  );
}
