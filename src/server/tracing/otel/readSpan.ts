import {
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
  type Tracer,
} from '@opentelemetry/api';
import type { ReadTrace, StatementEnd, StatementTrace } from '../../../graph/readTrace.js';
import type { OpenRead } from '../tracing.js';

/** The span of a read: from when it is asked for, so that waiting for a place or for others is in it, until its rows are there. */
export class ReadSpan implements OpenRead {
  private readonly span: Span;

  /** `loader` is empty for a direct read. */
  constructor(
    private readonly tracer: Tracer,
    private readonly parent: Context,
    query: string,
    loader: string,
  ) {
    const attributes = {
      'citegraph.query': query,
      ...(loader ? { 'citegraph.loader': loader } : {}),
    };
    this.span = tracer.startSpan(
      loader ? `load ${loader}` : `read ${query}`,
      { attributes },
      parent,
    );
  }

  /** A statement is a part of the first read that it is sent for, and is linked with the others, which are of other traces. */
  sends(query: string, sharing: readonly ReadTrace[]): StatementTrace {
    const others = sharing.flatMap((read) => (read instanceof ReadSpan ? [read.span] : []));
    const statement = new StatementSpan(
      this.tracer.startSpan(
        `READ ${query}`,
        {
          kind: SpanKind.CLIENT,
          attributes: {
            'db.system.name': 'neo4j',
            'db.operation.name': 'READ',
            'db.query.summary': `READ ${query}`,
            ...(others.length > 0 ? { 'citegraph.shared_by': others.length + 1 } : {}),
          },
          links: others.map((other) => ({ context: other.spanContext() })),
        },
        trace.setSpan(this.parent, this.span),
      ),
    );
    for (const other of others) other.addLink({ context: statement.span.spanContext() });
    return statement;
  }

  succeeded(rows: number): void {
    this.span.setAttribute('citegraph.rows', rows).end();
  }

  failed(code: string): void {
    fail(this.span, code);
  }
}

class StatementSpan implements StatementTrace {
  readonly traceparent: string;

  constructor(readonly span: Span) {
    this.traceparent = traceparentOf(span);
  }

  succeeded({ rows, database, server }: StatementEnd): void {
    this.span.setAttributes({
      'db.response.returned_rows': rows,
      ...(database === undefined ? {} : { 'db.namespace': database }),
      ...(server === undefined ? {} : addressOf(server)),
    });
    this.span.end();
  }

  failed(code: string): void {
    if (code.startsWith('Neo.')) this.span.setAttribute('db.response.status_code', code);
    fail(this.span, code);
  }
}

/** In the format of W3C Trace Context. */
export function traceparentOf(span: Span): string {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}

function fail(span: Span, code: string): void {
  span.setAttribute('error.type', code).setStatus({ code: SpanStatusCode.ERROR }).end();
}

/** Of `host:port`, where the host may be an IPv6 address. */
function addressOf(server: string): Record<string, string | number> {
  const [, host = server, port] = /^\[?(.*?)\]?:(\d+)$/.exec(server) ?? [];
  return {
    'server.address': host,
    ...(port === undefined ? {} : { 'server.port': Number(port) }),
  };
}
