import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Work } from '../access/quota.js';
import type { Config } from '../config/config.js';
import type { Graph } from '../graph/graph.js';
import type { RequestLimits } from '../graph/graphReader.js';
import type { QueryContext } from '../relay/context.js';
import { createLoaders } from '../graph/loaders.js';
import { answerRecord, type AnswerRecord } from './answerLog.js';
import { notedReads } from './notedReads.js';
import { bookmarksOf } from './remembered/answerFromMemory.js';
import { RequestEnd } from './requestEnd.js';
import { walkBudgetWithin } from '../traversal/walkMemory.js';

/** The context of one GraphQL request: its loaders, and the signal that ends it early. */
export interface RequestContext extends QueryContext {
  readonly requestId: string;
  /** Time limit of the request, in milliseconds. */
  readonly deadlineMs: number;
  /** Charges the caller until so much work is paid in all. Rejects with `QuotaExceededError`. */
  readonly charge?: (work: Work) => Promise<void>;
  /** Gives back what was paid beyond what was done; null where that cannot be told. */
  readonly settle?: (doneOf: () => Work | null) => Promise<void>;
  /** The log record; Apollo copies the context, but not the objects in it. */
  readonly answer: AnswerRecord;
}

/** Makes the context of one request; its deadline starts now, and ends with the response. */
export function createRequestContext(
  graph: Pick<Graph, 'read'>,
  config: Config,
  request: FastifyRequest,
  reply: FastifyReply,
): RequestContext {
  const { deadlineMs } = config.limits;
  const deadlineAt = Date.now() + deadlineMs;
  const { signal } = new RequestEnd(reply, deadlineMs);
  const bookmarks = bookmarksOf(request);
  return contextWithin(graph, config, request, { signal, deadlineAt, bookmarks });
}

/** The context of a request, or of a part of it, whose reads have these limits. Its loaders are new. */
export function contextWithin(
  graph: Pick<Graph, 'read'>,
  config: Config,
  request: FastifyRequest,
  limits: RequestLimits,
): RequestContext {
  const { deadlineMs, largestWalkBudget, transactionBytes } = config.limits;
  const walkBudgetOfMemory = walkBudgetWithin(transactionBytes);
  const answer = answerRecord(request);
  return {
    requestId: request.id,
    deadlineMs,
    now: () => new Date(),
    answer,
    config: { hubTiers: config.hubTiers, largestWalkBudget, walkBudgetOfMemory },
    loaders: createLoaders(notedReads(graph, answer), limits),
  };
}
