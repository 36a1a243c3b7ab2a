import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Quota, Remaining, Work } from '../../access/quota.js';
import { answerRecord } from '../answerLog.js';

/** Says in the headers of a response what its caller may still do, and of long reads where it has paid for some. */
export function sayQuota(
  request: FastifyRequest,
  reply: FastifyReply,
  quota: Quota,
  paid: Work,
): void {
  answerRecord(request).quota = quota;
  if (reply.sent) return;
  const named: [string, Remaining][] = [['work', quota]];
  if (paid.long > 0) named.push(['long', quota.long]);
  const policies = named.map(([name, { limit }]) => `"${name}";q=${limit};w=60`);
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
