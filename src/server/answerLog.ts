import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '../errors.js';
import type { ErrorAnswer } from './errorFormat.js';

/** Errors whose causes the log has at level "warn": operators can do something about them. */
const OPERATORS: readonly ErrorCode[] = [
  'DATABASE_UNAVAILABLE',
  'DATABASE_OVERLOADED',
  'OVERLOADED',
];
export const GRAPHQL_PATH = '/graphql';

/** What the log will tell of an answer; whoever makes the answer fills it in. */
export interface AnswerRecord {
  /** Of `performance.now()`. */
  readonly started: number;
  /** Name of the operation; null when it has none, undefined when none was read. */
  operation?: string | null;
  /** Counts the Cypher statements sent for the request. */
  readonly statements: { count: number };
  errors: readonly ErrorAnswer[];
}

const records = new WeakMap<FastifyRequest, AnswerRecord>();

/** The record of a request's answer, begun when it is first asked for. */
export function answerRecord(request: FastifyRequest): AnswerRecord {
  const known = records.get(request);
  if (known !== undefined) return known;
  const record = { started: performance.now(), statements: { count: 0 }, errors: [] };
  records.set(request, record);
  return record;
}

/** One line of the log for each answer of `/graphql`, each file and each refusal, before it is sent. */
export function logAnswers(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    answerRecord(request);
    done();
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    const record = answerRecord(request);
    const isGraphql = request.routeOptions.url === GRAPHQL_PATH;
    if (isGraphql && record.errors.length === 0) {
      record.errors = refusedByApollo(reply, payload);
    }
    if (isGraphql || record.operation !== undefined || record.errors.length > 0) {
      logAnswer(app.log, request, reply);
    }
    done(null, payload);
  });
}

/** Writes the line of an answer, and the causes of errors that an operator has to know. */
export function logAnswer(
  log: FastifyBaseLogger,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { started, operation = null, statements, errors } = answerRecord(request);
  logCauses(log, request.id, errors);
  log.info({
    requestId: request.id,
    operation,
    statements: statements.count,
    durationMs: Math.round((performance.now() - started) * 10) / 10,
    status: reply.statusCode,
    ...(errors.length > 0 ? { errors: errors.map(({ code }) => code) } : {}),
  });
}

/** Many fields may fail for one reason, which is told once. */
function logCauses(
  log: FastifyBaseLogger,
  requestId: string,
  errors: readonly ErrorAnswer[],
): void {
  const codes = new Map(errors.map(({ cause, code }) => [cause, code]));
  for (const [err, code] of codes) {
    if (code === 'INTERNAL_SERVER_ERROR') log.error({ requestId, err });
    if (OPERATORS.includes(code)) log.warn({ requestId, code, err });
  }
}

/** Apollo refuses some requests beside its plugins, and then only the answer says so. */
function refusedByApollo(reply: FastifyReply, payload: unknown): ErrorAnswer[] {
  if (reply.statusCode < 400 || typeof payload !== 'string') return [];
  const { errors = [] } = JSON.parse(payload) as { errors?: ErrorAnswer['error'][] };
  return errors.map((error) => ({
    error,
    code: error.extensions?.['code'] as ErrorCode,
    cause: error,
  }));
}
