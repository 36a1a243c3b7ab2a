import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Span,
  type Tracer,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { shortened } from '../../../shortened.js';
import type {
  ArrivedRequest,
  EndedOperation,
  EndedRequest,
  OpenRead,
  RequestTrace,
} from '../tracing.js';
import { ReadSpan, traceparentOf } from './readSpan.js';

/** Reads of one request that are traced; an export may have any number. */
const MOST_READS = 500;
const LONGEST_NAME = 100;
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'];
/** Invalid headers are no headers. */
const propagator = new W3CTraceContextPropagator();

/** Begins the span of a request, below that of its client where it names one. */
export function beginRequest(tracer: Tracer, request: ArrivedRequest): RequestTrace {
  const context = propagator.extract(ROOT_CONTEXT, request.headers, defaultTextMapGetter);
  const method = METHODS.includes(request.method) ? request.method : null;
  const name = [method ?? 'HTTP', request.route ?? []].flat().join(' ');
  const kind = SpanKind.SERVER;
  const span = tracer.startSpan(name, { kind, attributes: attributesOf(request, method) }, context);
  return new RequestSpan(tracer, span, trace.setSpan(context, span));
}

/** Of the conventions for HTTP; not what an address holds beside its route, which may name what is asked for. */
function attributesOf(
  { id, httpVersion, route }: ArrivedRequest,
  method: string | null,
): Attributes {
  return {
    'http.request.method': method ?? '_OTHER',
    'url.scheme': 'http',
    'network.protocol.version': httpVersion,
    'citegraph.request.id': id,
    ...(route === undefined ? {} : { 'http.route': route }),
    ...(route === undefined || /[:*]/.test(route) ? {} : { 'url.path': route }),
  };
}

class RequestSpan implements RequestTrace {
  readonly traceId: string;
  readonly traceparent: string;
  /** Of the operation while there is one. */
  private current: Context;
  private reads = 0;

  constructor(
    private readonly tracer: Tracer,
    private readonly span: Span,
    private readonly own: Context,
  ) {
    this.traceId = span.spanContext().traceId;
    this.traceparent = traceparentOf(span);
    this.current = own;
  }

  beginOperation(): { end(operation: EndedOperation): void } {
    const span = this.tracer.startSpan('GraphQL Operation', {}, this.own);
    this.current = trace.setSpan(this.own, span);
    return {
      end: ({ name, type, errors }) => {
        this.current = this.own;
        if (type !== undefined) span.updateName(type).setAttribute('graphql.operation.type', type);
        if (name !== null) {
          span.setAttribute('graphql.operation.name', shortened(name, LONGEST_NAME));
        }
        const codes = [...new Set(errors)];
        const [first] = codes;
        if (first !== undefined) {
          span.setAttributes({ 'error.type': first, 'citegraph.error.codes': codes });
          span.setStatus({ code: SpanStatusCode.ERROR });
        }
        span.end();
      },
    };
  }

  beginRead(query: string, loader: string): OpenRead | null {
    if (!this.span.isRecording()) return null;
    this.reads += 1;
    return this.reads > MOST_READS ? null : new ReadSpan(this.tracer, this.current, query, loader);
  }

  end({ status, key, errors: [code] }: EndedRequest): void {
    const failed = status !== null && status >= 500;
    this.span.setAttributes({
      ...(status === null ? {} : { 'http.response.status_code': status }),
      ...(status === null ? { 'error.type': 'REQUEST_CANCELLED' } : {}),
      ...(failed ? { 'error.type': code ?? String(status) } : {}),
      ...(key === undefined ? {} : { 'citegraph.key': key }),
      ...(this.reads > MOST_READS ? { 'citegraph.reads.untraced': this.reads - MOST_READS } : {}),
    });
    if (failed) this.span.setStatus({ code: SpanStatusCode.ERROR });
    this.span.end();
  }
}
