import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Quota, Remaining } from '../../access/quota.js';
import { answerRecord } from '../answerLog.js';

/** Seconds in which a bucket of work fills. */
const WINDOW_S = 60;

/**
 * Says in the headers of a response what its caller may still do, as structured fields of draft-ietf-httpapi-ratelimit-headers-11,
 * and where it asks for long reads, how many of these.
 */
export function sayQuota(
  request: FastifyRequest,
  reply: FastifyReply,
  quota: Quota,
  isLong: boolean,
): void {
  answerRecord(request).quota = quota;
  if (reply.sent) return;
  const named: [string, Remaining][] = [['work', quota]];
  if (isLong) named.push(['long', quota.long]);
  const policies = named.map(([name, { limit }]) => `"${name}";q=${limit};w=${WINDOW_S}`);
  const left = named.map(([name, { remaining, resetS }]) => `"${name}";r=${remaining};t=${resetS}`);
  void reply.header('ratelimit-policy', policies.join(', '));
  void reply.header('ratelimit', left.join(', '));
}

/** What `extensions.cost` says: the price of a request, and what its caller may still do where there is a limit. */
export function costWithQuota(
  cost: object | undefined,
  quota: Quota | undefined,
  now = Date.now(),
): object | undefined {
  if (cost === undefined || quota === undefined) return cost;
  const { limit, remaining, resetS } = quota;
  const resetAt = new Date(now + resetS * 1_000).toISOString();
  return { ...cost, quota: { limit, remaining, resetAt } };
}
