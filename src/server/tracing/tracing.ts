import type { IncomingHttpHeaders } from 'node:http';
import type { ErrorCode } from '../../errors.js';
import type { ReadTrace } from '../../graph/readTrace.js';

/** What is known of a request when it arrives. */
export interface ArrivedRequest {
  readonly id: string;
  readonly method: string;
  /** Of HTTP, such as 1.1. */
  readonly httpVersion: string;
  /** The pattern of its address, without what stands in it; undefined where there is none. */
  readonly route: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** What became of a request. */
export interface EndedRequest {
  /** Null where no status was sent, because the client disconnected before. */
  readonly status: number | null;
  readonly key: string | undefined;
  readonly errors: readonly ErrorCode[];
}

/** What became of a GraphQL operation. */
export interface EndedOperation {
  readonly name: string | null;
  readonly type: string | undefined;
  readonly errors: readonly ErrorCode[];
}

/** A read that is traced, until it ends in one of these ways. */
export interface OpenRead extends ReadTrace {
  succeeded(rows: number): void;
  failed(code: string): void;
}

/** The trace of a request, or its part of the trace that its client began. */
export interface RequestTrace {
  readonly traceId: string;
  /** Names the request in the format of W3C Trace Context. */
  readonly traceparent: string;
  /** Begins the span of a GraphQL operation, to which reads belong until it ends. */
  beginOperation(): { end(operation: EndedOperation): void };
  /** Null where the read is not to be traced. `loader` is empty for a direct read. */
  beginRead(query: string, loader: string): OpenRead | null;
  end(request: EndedRequest): void;
}

/** Traces requests. */
export interface Tracing {
  begin(request: ArrivedRequest): RequestTrace;
  /** Sends what is left, within a bounded time, and never rejects. */
  stop(): Promise<void>;
}
