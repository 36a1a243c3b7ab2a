import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Quota } from '../access/quota.js';
import type { ErrorCode } from '../errors.js';
import type { ErrorAnswer } from './errorFormat.js';
import { ReadTimes, tenths } from './slow/readTimes.js';
import type { RequestTrace } from './tracing/tracing.js';

/** Errors whose causes are logged at level "warn", because operators can act on them. */
const OPERATORS: readonly ErrorCode[] = [
  'DATABASE_UNAVAILABLE',
  'DATABASE_OVERLOADED',
  'OVERLOADED',
  'ISSUER_UNAVAILABLE',
];
export const GRAPHQL_PATH = '/graphql';

/** The log record of a response, filled in by the code that creates the response. */
export interface AnswerRecord {
  /** Of `performance.now()`. */
  readonly started: number;
  /** Name of the operation; null when it has none, undefined when none was read. */
  operation?: string | null;
  /** Counts the Cypher statements sent for the request. */
  readonly statements: { count: number };
  readonly reads: ReadTimes;
  /** Undefined where the request is not traced. */
  trace?: RequestTrace;
  /** What was parsed of the request, and which operation of it runs. */
  asked?: { readonly document: DocumentNode; readonly operation?: OperationDefinitionNode };
  errors: readonly ErrorAnswer[];
  /** Id of the API key of the request. */
  key?: string;
  /** Stands for the subject of its token. */
  subject?: string;
  /** What its caller may still do, where there is a limit. */
  quota?: Quota;
  /** As in `extensions.cost`, whether or not it was asked for. */
  cost?: object;
  /** Units of work that it was charged with, or would be if it had a quota. */
  work?: number;
  /** What the response has beside data and errors. */
  extensions?: object;
  /** The line is written when all of the response is sent, or cut. */
  isLoggedAtEnd?: boolean;
  /** Called when the line has been written, with the milliseconds in it. */
  onLogged?: (durationMs: number) => void;
}

const records = new WeakMap<FastifyRequest, AnswerRecord>();

/** The log record of the response to a request, created on first use. */
export function answerRecord(request: FastifyRequest): AnswerRecord {
  const known = records.get(request);
  if (known !== undefined) return known;
  const record = {
    started: performance.now(),
    statements: { count: 0 },
    reads: new ReadTimes(),
    errors: [],
  };
  records.set(request, record);
  return record;
}

/** Logs one line per response of `/graphql`, file export and rejection, before it is sent; of a file, when it has been. */
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
    const isLogged = isGraphql || record.operation !== undefined || record.errors.length > 0;
    if (isLogged && record.isLoggedAtEnd !== true) {
      logAnswer(app.log, request, reply);
    }
    done(null, payload);
  });
}

/** Writes the line of a response, and the causes of errors that concern operators. */
export function logAnswer(
  log: FastifyBaseLogger,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const {
    started,
    operation = null,
    statements,
    errors,
    key,
    subject,
    ...more
  } = answerRecord(request);
  const durationMs = performance.now() - started;
  logCauses(log, request.id, errors);
  log.info({
    requestId: request.id,
    operation,
    statements: statements.count,
    durationMs: tenths(durationMs),
    status: reply.statusCode,
    ...(key === undefined ? {} : { key }),
    ...(subject === undefined ? {} : { subject }),
    ...inLog(more.trace),
    ...(errors.length > 0 ? { errors: errors.map(({ code }) => code) } : {}),
  });
  more.onLogged?.(durationMs);
}

/** The field of a line that names a trace, as OpenTelemetry calls it. */
export function inLog(trace: RequestTrace | undefined): object {
  return trace === undefined ? {} : { trace_id: trace.traceId };
}

/** Many fields may fail for the same reason, which is logged once. */
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

/** Apollo rejects some requests without calling plugins; then only the response shows it. */
function refusedByApollo(reply: FastifyReply, payload: unknown): ErrorAnswer[] {
  if (reply.statusCode < 400 || typeof payload !== 'string') return [];
  const { errors = [] } = JSON.parse(payload) as { errors?: ErrorAnswer['error'][] };
  return errors.map((error) => ({
    error,
    code: error.extensions?.['code'] as ErrorCode,
    cause: error,
  }));
}
