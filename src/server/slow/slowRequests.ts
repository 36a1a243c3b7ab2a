import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { SlowRequestsConfig } from '../../config/config.js';
import { describeError } from '../../errors.js';
import type { Graph } from '../../graph/graph.js';
import { answerRecord, inLog, type AnswerRecord } from '../answerLog.js';
import { shortened } from '../../shortened.js';
import { redactedOperation } from './redactedDocument.js';
import { tenths } from './readTimes.js';

const LONGEST_NAME = 100;
const MOST_QUERIES = 20;
/** Milliseconds between two plans, and for one. */
const PLANS_EVERY_MS = 1_000;
const PLAN_WITHIN_MS = 5_000;

/** One slow request, as its line of the log has it. */
export interface SlowRequest {
  readonly requestId: string;
  readonly status: number;
  readonly durationMs: number;
}

/** Logs requests that took long, with what they read and, when that is wanted, a plan. */
export class SlowRequests {
  private plannedAt = -Infinity;

  constructor(
    private readonly log: Pick<FastifyBaseLogger, 'warn'>,
    private readonly config: SlowRequestsConfig,
    private readonly graph: Pick<Graph, 'explain'>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Resolves when the lines of a request are written, of which there are none for a fast one. */
  async notice(request: SlowRequest, answer: AnswerRecord): Promise<void> {
    if (request.durationMs < this.config.ms) return;
    this.log.warn(slowLine(request, answer), 'Slow request');
    const { slowest } = answer.reads;
    if (!this.config.plans || slowest === undefined) return;
    if (this.now() - this.plannedAt < PLANS_EVERY_MS) return;
    this.plannedAt = this.now();
    const of = { requestId: request.requestId, query: slowest.name };
    try {
      const plan = await this.graph.explain(slowest, { timeoutMs: PLAN_WITHIN_MS });
      this.log.warn({ ...of, plan }, 'Plan of the slowest statement');
    } catch (error) {
      this.log.warn({ ...of, reason: describeError(error) }, 'No plan of the slowest statement');
    }
  }
}

/** Notices the requests of a server that have a line in its log. */
export function noticeSlowRequests(
  app: FastifyInstance,
  config: SlowRequestsConfig,
  graph: Pick<Graph, 'explain'>,
): void {
  if (config.ms === 0) return;
  const slow = new SlowRequests(app.log, config, graph);
  app.addHook('onRequest', (request, reply, done) => {
    const answer = answerRecord(request);
    answer.onLogged = (durationMs) => {
      void slow.notice({ requestId: request.id, status: reply.statusCode, durationMs }, answer);
    };
    done();
  });
}

function slowLine({ requestId, status, durationMs }: SlowRequest, answer: AnswerRecord): object {
  const { operation = null, key, statements, reads, errors, asked } = answer;
  return {
    requestId,
    operation: operation === null ? null : shortened(operation, LONGEST_NAME),
    ...(asked === undefined ? {} : redactedOperation(asked.document, asked.operation)),
    durationMs: tenths(durationMs),
    status,
    statements: statements.count,
    reads: reads.longest(MOST_QUERIES),
    ...(key === undefined ? {} : { key }),
    ...inLog(answer.trace),
    ...(errors.length > 0 ? { errors: [...new Set(errors.map(({ code }) => code))] } : {}),
  };
}
