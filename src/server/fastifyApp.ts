import cors from '@fastify/cors';
import fastify, { LogController, type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { finished } from 'node:stream';
import type { Config, ConnectionsConfig } from '../config/config.js';
import { RefusedRequestError } from '../errors.js';
import { addAnswerHeaders, ANSWER_HEADERS } from './answerHeaders.js';
import { logAnswer, logAnswers } from './answerLog.js';
import { boundConnections } from './boundConnections.js';
import { answerClientError } from './clientErrors.js';
import type { DrainState } from './drain.js';
import { logForeignOrigins } from './foreignOrigins.js';
import { refuseForeignHosts } from './hosts.js';
import { EXPORT_HEADERS } from './exportHeaders.js';
import { answerRefusals, LARGEST_BODY, refusalOf, sendError } from './refusals.js';
import { reportAnswered, whenAnswered, type OnAnswered } from './requestsAnswered.js';
import { readableAddress } from '../site/paperAddress.js';
import { SANDBOX_ORIGIN } from './sandbox.js';
import type { Together } from './together.js';

/** A request id that a proxy may have given. */
const REQUEST_ID = /^[\w.:-]{1,100}$/;

/** How long a connection may take, in milliseconds. */
export interface ConnectionTimes {
  /** From the first byte of a request, or from the connection, until its headers are there. */
  readonly headersMs: number;
  /** The same until its body is there. */
  readonly requestMs: number;
  /** Between requests. Longer than that of most proxies, which must be the first to close. */
  readonly keepAliveMs: number;
  /**
   * Without a byte in either direction, beyond the time that a request may take: the client does not read the
   * response.
   */
  readonly silentMs: number;
  /** Between two looks at what is late. */
  readonly checkMs: number;
}

/** What tests choose, and workers have; other servers have the defaults. */
export interface AppOptions {
  readonly times?: ConnectionTimes;
  /** Where the lines of the log go instead of standard output. */
  readonly log?: { write(line: string): void };
  /** Folder of the built pages instead of dist/web. */
  readonly web?: URL;
  /** Called for each request, for metrics. */
  readonly onAnswered?: OnAnswered;
  /** For a server that is one of several. */
  readonly together?: Together;
}

/** Headers have half of the time of a request. */
function connectionTimes({ requestMs, keepAliveMs }: ConnectionsConfig): ConnectionTimes {
  const headersMs = Math.ceil(requestMs / 2);
  return { headersMs, requestMs, keepAliveMs, silentMs: 60_000, checkMs: Math.ceil(requestMs / 6) };
}

/** The HTTP server without routes: what it accepts and rejects, and the headers of every response. */
export async function createApp(
  config: Config,
  state: Readonly<DrainState>,
  { times = connectionTimes(config.connections), log, onAnswered, together }: AppOptions = {},
): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    logger: {
      level: config.logLevel,
      base: together ? { worker: together.worker } : null,
      ...(log ? { stream: log } : {}),
    },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY,
    // Only these are believed in what they say of clients.
    trustProxy: config.trustedProxies.length > 0 && [...config.trustedProxies],
    rewriteUrl: ({ url = '/' }) => readableAddress(url),
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    requestTimeout: times.requestMs,
    keepAliveTimeout: times.keepAliveMs,
    connectionTimeout: config.limits.deadlineMs + times.silentMs,
    http: {
      headersTimeout: times.headersMs,
      connectionsCheckingInterval: times.checkMs,
      // Node would reject it silently; a hook does so in the format of GraphQL.
      requireHostHeader: false,
    },
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
    clientErrorHandler: (error, socket) => {
      answerClientError(app.log, error, socket);
    },
    // Addresses that lead to no route at all, and so to no hook.
    frameworkErrors: (error, request, reply) => {
      void reply.headers({ ...ANSWER_HEADERS, 'x-request-id': request.id });
      if (onAnswered) whenAnswered(request, reply, onAnswered);
      void sendError(reply, request, refusalOf(error));
      logAnswer(app.log, request, reply);
    },
  });
  boundConnections(app, config.connections.most);
  logAnswers(app);
  if (onAnswered) reportAnswered(app, onAnswered);
  addAnswerHeaders(app);
  refuseForeignHosts(app, config.allowedHosts);
  const origins = allowedOrigins(config);
  logForeignOrigins(app, origins);
  await app.register(cors, {
    origin: origins,
    exposedHeaders: [
      ...['x-request-id', 'server-timing', 'retry-after', 'ratelimit', 'ratelimit-policy'],
      ...EXPORT_HEADERS,
    ],
    strictPreflight: false,
  });
  refuseWhileDraining(app, state, () => together?.listener.isOpen ?? app.server.listening);
  answerRefusals(app);
  return app;
}

/** Origins whose pages may read responses. */
export function allowedOrigins({
  sandbox,
  corsOrigins,
}: Pick<Config, 'sandbox' | 'corsOrigins'>): string[] {
  return [...(sandbox ? [SANDBOX_ORIGIN] : []), ...corsOrigins];
}

/**
 * Open connections may still send requests; on a retry, clients reach another server, or this one after a
 * restart. Responses close their connection only when nothing listens any more: clients that connect again just before
 * that would wait to be accepted, and be reset.
 */
function refuseWhileDraining(
  app: FastifyInstance,
  state: Readonly<DrainState>,
  isListening: () => boolean,
): void {
  app.addHook('onRequest', ({ raw, url }, _reply, done) => {
    if (!state.refusing || url.startsWith('/health/')) {
      done();
      return;
    }
    // Closing a connection before its request was read would reset it.
    finished(raw.resume(), { writable: false }, () => {
      done(new RefusedRequestError('SHUTTING_DOWN', 'The server is shutting down.'));
    });
  });
  app.addHook('onSend', ({ raw }, reply, payload, done) => {
    const isLast = state.draining && !isListening() && raw.complete;
    if (isLast) void reply.header('connection', 'close');
    done(null, payload);
  });
}
