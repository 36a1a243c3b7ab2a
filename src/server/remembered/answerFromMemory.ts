import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphStates } from '../../graph/graphStates.js';
import { costWithQuota } from '../access/quotaHeaders.js';
import { answerRecord } from '../answerLog.js';
import { serverTiming } from '../requestOutcome.js';
import { askedOperation, type AskedOperation } from './askedOperation.js';
import { bodyOfData, RememberedAnswer } from './rememberedAnswer.js';
import type { RememberedAnswers } from './rememberedAnswers.js';
import { sendable } from './sendable.js';

/** A request that Apollo Server answers, and the bookmark that its answer is read with. */
interface Answering {
  readonly asked: AskedOperation;
  /** Null where it is not to be remembered. */
  readonly bookmark: string | null;
}

const answering = new WeakMap<FastifyRequest, Answering>();

/** With which the answer to a request has to be read so that it may be remembered; undefined where it is not. */
export function bookmarksOf(request: FastifyRequest): readonly string[] | undefined {
  const { bookmark = null } = answering.get(request) ?? {};
  return bookmark === null ? undefined : [bookmark];
}

/** Sends what is remembered and still holds before Apollo Server is asked, and remembers what that answers. */
export function answerFromMemory(
  scope: FastifyInstance,
  answers: RememberedAnswers,
  states: GraphStates,
  cacheControl: string,
): void {
  scope.addHook('preHandler', async (request, reply) => {
    const asked = askedOperation(request, new Date());
    if (asked === null) return undefined;
    const found = await answers.find(asked.key);
    if (found.answer !== undefined) {
      const { answer, bookmark } = found;
      const { quota } = answerRecord(request);
      const cost = costWithQuota(answer.about.cost, quota);
      const extensions = beside(asked, cost, bookmark && states.versionOf(bookmark));
      noteRemembered(request, reply, answer);
      return reply.send(await sendable(request, reply, { answer, extensions, cacheControl }));
    }
    const bookmark = asked.extensions.graph ? await states.current() : found.bookmark;
    answering.set(request, { asked, bookmark });
    return undefined;
  });
  scope.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || reply.statusCode !== 200) return payload;
    const { errors, operation = null, cost, quota, extensions: written } = answerRecord(request);
    const body = errors.length === 0 ? bodyOfData(payload, written) : null;
    if (body === null) return payload;
    const answer = new RememberedAnswer(body, {
      contentType: String(reply.getHeader('content-type')),
      operation,
      cost,
    });
    const { asked, bookmark = null } = answering.get(request) ?? {};
    if (asked === undefined) {
      return sendable(request, reply, { answer, extensions: written, cacheControl });
    }
    if (bookmark !== null) answers.remember(asked.key, bookmark, answer);
    const version = asked.extensions.graph ? await states.versionSince(bookmark) : null;
    const extensions = beside(asked, costWithQuota(cost, quota), version);
    return sendable(request, reply, { answer, extensions, cacheControl });
  });
}

/** What is written beside the data; undefined for nothing. */
function beside(
  { extensions }: AskedOperation,
  cost: object | undefined,
  version: string | null,
): object | undefined {
  if (!extensions.cost && !extensions.graph) return undefined;
  return {
    ...(extensions.cost ? { cost } : {}),
    ...(extensions.graph ? { graph: { version } } : {}),
  };
}

/** The question for the bookmark is the one statement that was sent. */
function noteRemembered(
  request: FastifyRequest,
  reply: FastifyReply,
  { about: { operation, contentType } }: RememberedAnswer,
): void {
  const record = answerRecord(request);
  record.operation = operation;
  record.statements.count += 1;
  void reply.type(contentType).header('server-timing', serverTiming({ answer: record }));
}
