import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerRecord } from '../answerLog.js';
import type { RequestTrace, Tracing } from './tracing.js';

/** Load balancers ask for these all the time, and nobody asks why they were slow. */
const UNTRACED = '/health/';

/** Traces the requests of a server, and names the trace in `Server-Timing`. Null where nothing is traced. */
export function traceRequests(app: FastifyInstance, tracing: Tracing | null): void {
  if (tracing === null) return;
  app.addHook('onRequest', (request, reply, done) => {
    if (!request.url.startsWith(UNTRACED)) {
      const trace = begin(tracing, request);
      answerRecord(request).trace = trace;
      reply.raw.once('close', () => end(trace, request, reply));
    }
    done();
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    const { trace } = answerRecord(request);
    if (trace !== undefined) {
      const others = [reply.getHeader('server-timing') ?? []].flat();
      void reply.header('server-timing', [...others, inServerTiming(trace)].join(', '));
    }
    done(null, payload);
  });
}

function begin(tracing: Tracing, request: FastifyRequest): RequestTrace {
  const { id, method, headers, raw, routeOptions } = request;
  const { httpVersion } = raw;
  return tracing.begin({ id, method, httpVersion, headers, route: routeOptions.url });
}

function end(trace: RequestTrace, request: FastifyRequest, reply: FastifyReply): void {
  const { key, errors } = answerRecord(request);
  const status = reply.raw.headersSent ? reply.raw.statusCode : null;
  trace.end({ status, key, errors: errors.map(({ code }) => code) });
}

function inServerTiming({ traceparent }: RequestTrace): string {
  return `traceparent;desc="${traceparent}"`;
}
